import { type Watch, heed } from "./used-cells";

/** Milliseconds after which the page may draw and hear. */
const LONGEST = 12;

/** Does something with each of many things and lets the page draw and hear meanwhile. Throws Cancelled. */
export async function inShortTasks<T>(
  things: readonly T[],
  watch: Watch,
  act: (thing: T) => void,
  from = 0,
): Promise<void> {
  const end = performance.now() + LONGEST;
  let at = from;
  while (at < things.length && performance.now() < end) act(things[at++]!);
  if (at >= things.length) return;
  await new Promise((resolve) => setTimeout(resolve));
  heed(watch);
  await inShortTasks(things, watch, act, at);
}
