import { createHeadlessGrid } from "../../workbench/grid/headless-grid";
import { openHeadless, type HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { MemoryGrid } from "./memory-grid";

/** Both grids a test of the model should hold on: one that only stores, and the one that calculates. */
export const GRIDS = [
  ["a storing grid", async () => new MemoryGrid()],
  ["the calculating grid", () => createHeadlessGrid()],
] as const;

export async function openStored(
  sets: Readonly<Record<string, string>> = {},
): Promise<HeadlessWorkbook & { grid: MemoryGrid }> {
  const grid = new MemoryGrid();
  return { ...(await openHeadless({ grid, sets })), grid };
}

/** What an Office.js call failed with: code and place; undefined if it didn't. */
export async function failure(run: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    const { code, debugInfo } = error as { code?: string; debugInfo?: { errorLocation?: string } };
    if (code === undefined) throw error;
    return `${code} ${debugInfo?.errorLocation ?? ""}`.trim();
  }
}

/** What a method gave, once its request was answered. */
export function answer<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}
