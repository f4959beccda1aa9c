import type { Associations } from "../model/custom-functions";

interface Association {
  mappings: Record<string, (...args: unknown[]) => unknown>;
  onchange(handler: () => void): void;
}

/** The part of Office.js's globals that this page reads in the pane's frame. */
interface OfficeWindow extends Window {
  CustomFunctions?: { _association?: Association };
  Office?: { onReady(): Promise<unknown> };
}

const PATIENCE = 15_000;

/** Waits for Office.js in the frame, and for the add-in to have associated every one of `ids`; fails with `late` if they don't come. */
export async function waitForAssociations(frame: Window, ids: readonly string[], late: string): Promise<Associations> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(late)), PATIENCE);
  });
  try {
    return await Promise.race([collect(frame as OfficeWindow, ids), patience]);
  } finally {
    clearTimeout(timer);
  }
}

async function collect(client: OfficeWindow, ids: readonly string[]): Promise<Associations> {
  await client.Office?.onReady();
  const association = client.CustomFunctions?._association;
  if (!association) return new Map();
  const complete = (): boolean => ids.every((id) => Object.hasOwn(association.mappings, id.toUpperCase()));
  if (!complete()) {
    await new Promise<void>((resolve) => association.onchange(() => complete() && resolve()));
  }
  return new Map(Object.entries(association.mappings));
}
