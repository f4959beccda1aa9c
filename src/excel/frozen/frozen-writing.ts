import { formatAddress } from "../../sheet/address";
import { LARGEST_PAYLOAD } from "../payload-chunks";
import { readUsedCells } from "../used-cells";
import { type Watch, heed } from "../watch";
import { mentionsFamily } from "../../core/formula/family-calls";
import type { CarriedFormat } from "./frozen-formats";
import type { FrozenSheet } from "./frozen-sheet";
import { groupWrites, listWrites } from "./frozen-writes";

/** Somebody changed the sheets between reading and copying: a formula of the family is in a copy. */
export class SheetsChanged extends Error {}

/** Puts values into the copies: one request, and one more for every further 4 MB or 2,000 ranges. */
export async function writeFrozen(
  context: Excel.RequestContext,
  copies: ReadonlyMap<string, string>,
  frozen: readonly FrozenSheet[],
  formats: readonly CarriedFormat[],
  watch: Watch,
): Promise<void> {
  const copyOf = (sheet: string) => context.workbook.worksheets.getItem(copies.get(sheet.toLowerCase())!);
  for (const { sheet, row, column, numberFormat } of formats) {
    copyOf(sheet).getCell(row, column).numberFormat = [[numberFormat]];
  }
  const send = async ([group, ...rest]: ReturnType<typeof groupWrites>): Promise<void> => {
    if (!group) return;
    heed(watch);
    for (const { sheet, area, contents } of group) copyOf(sheet).getRange(formatAddress(area)).formulas = contents;
    await context.sync();
    await send(rest);
  };
  await send(groupWrites(frozen.flatMap(listWrites), LARGEST_PAYLOAD));
}

/** Looks through the copies once more. Throws SheetsChanged where one of them calls the family. */
export async function checkFrozen(
  context: Excel.RequestContext,
  copies: readonly string[],
  watch: Watch,
): Promise<void> {
  const reading = { properties: "formulas,values", most: 20_000 };
  const calling = await readUsedCells(
    context,
    reading,
    { ...watch, tell: () => undefined },
    (_piece, { formulas, values }) =>
      formulas.flatMap((line: unknown[], r) =>
        line.filter((cell, c) => mentionsFamily(cell) && values[r]?.[c] !== cell),
      ),
    copies,
  );
  if (calling.length > 0) throw new SheetsChanged();
}
