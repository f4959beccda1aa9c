import type { ChangeResult } from "../../src/excel/recorded/recorded-change";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";

/** Excel.run lets go of its ranges after it is done. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

/**
 * Carries a change out again and again, each time with a fault at another action, `stride` apart, until none is left to fail;
 * checks that each fails with nothing left over and that `look` shows what it did before. Gives how often it failed. What cannot be
 * made anew, a sheet that is deleted, ends it: those that stay, `left`, have to be named.
 */
export async function strike(
  { host, grid }: HeadlessWorkbook,
  stride: number,
  change: () => Promise<ChangeResult>,
  look: () => object,
  left: readonly string[] = [],
): Promise<number> {
  const before = look();
  const step = process.env.FAULTS === "all" ? 1 : stride;
  let failures = 0;
  for (let action = Math.floor(Math.random() * step); ; action += step) {
    await settle();
    host.instruments.failAt(action, "GeneralException");
    const result = await change();
    await settle();
    host.instruments.disarm();
    if (result.kind === "updated" || result.kind === "removed") return failures;
    if (left.length > 0 && result.kind === "failed" && result.problem.leftovers.length > 0) {
      expect(result.problem.leftovers).toEqual(left);
      expect(grid.sheets().map((sheet) => sheet.getName())).toEqual(expect.arrayContaining([...left]));
      return failures;
    }
    expect({ action, result }).toMatchObject({ result: { kind: "failed", problem: { leftovers: [] } } });
    expect({ action, after: look() }).toEqual({ action, after: before });
    failures += 1;
  }
}

/** All that the host keeps beside cells: charts, pivots, how sheets are printed. */
export function recordsOf({ grid }: HeadlessWorkbook): object {
  const kept = grid.records.keys("").filter((key) => !key.startsWith("setting/"));
  return kept.map((key) => [key, grid.records.get(key)]);
}
