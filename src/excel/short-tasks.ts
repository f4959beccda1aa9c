import type { Pieces } from "../core/pieces";
import { type Watch, heed } from "./watch";

/** Milliseconds after which the page may draw and hear. */
const LONGEST = 12;

/** Does work in pieces and lets the page draw and hear in between. Throws Cancelled. */
export async function inShortTasks<T>(work: Pieces<T>, watch: Watch): Promise<T> {
  const end = performance.now() + LONGEST;
  do {
    const step = work.next();
    if (step.done) return step.value;
  } while (performance.now() < end);
  await nextTask();
  heed(watch);
  return inShortTasks(work, watch);
}

/** Lets the page draw and hear. What Excel's answer was made into takes a task of its own. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
