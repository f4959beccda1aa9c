import { formatAddress } from "../../sheet/address";
import { formatPlace } from "../../sheet/place";
import type { FreezeResult, FrozenError } from "./freezing";
import type { FrozenPlan } from "./frozen-plan";
import type { ReadCell } from "./sheet-contents";

/** "'My sheet'!B2" of a cell that was read. */
export const placeOf = (sheet: string, { row, column }: ReadCell): string =>
  formatPlace(sheet, formatAddress({ row, column, rows: 1, columns: 1 }));

/** What was done, counted. */
export function summarize(
  { frozen }: FrozenPlan,
  names: ReadonlyMap<string, string>,
): Extract<FreezeResult, { kind: "frozen" }> {
  const errors = new Map<string, FrozenError>();
  for (const { sheet, errors: cells } of frozen) {
    for (const cell of cells) {
      const where = placeOf(names.get(sheet.toLowerCase())!, cell);
      const known = errors.get(cell.text) ?? { code: cell.text, count: 0, where };
      errors.set(cell.text, { ...known, count: known.count + 1 });
    }
  }
  return {
    ...{ kind: "frozen", copies: [...names.values()], sources: undefined },
    values: frozen.reduce((sum, { family }) => sum + family.length, 0),
    linked: frozen.reduce((sum, { linked }) => sum + linked, 0),
    errors: [...errors.values()],
  };
}
