import type { ChangeResult } from "../../src/excel/recorded/recorded-change";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";

/** Excel.run lets go of its ranges after it is done. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

/**
 * Carries a change out again and again, each time with a fault at another action, `stride` apart, until it comes through: none is
 * left to fail, or what cannot be made anew was gone already. Checks that each fails with nothing left over and that `look` shows
 * what it did before. Gives how often it failed.
 */
export async function strike(
  { host }: HeadlessWorkbook,
  stride: number,
  change: () => Promise<ChangeResult>,
  look: () => object,
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
