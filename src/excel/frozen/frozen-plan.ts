import type { Rectangle } from "../../sheet/address";
import { readUsedCells } from "../used-cells";
import { type Watch, heed } from "../watch";
import type { Copying } from "./frozen-formula";
import { type FrozenSheet, freezeContents, freezeSpill } from "./frozen-sheet";
import { CONTENTS, SheetContents } from "./sheet-contents";

/** What is known of the sheets that are copied before anything is written. */
export interface FrozenPlan {
  contents: SheetContents[];
  frozen: FrozenSheet[];
}

/** Formulas that one request asks for what they fill. */
const MOST_ASKED = 1000;

/** Reads the sheets and decides about each formula; the values that formulas filled other cells with are among the writes. */
export async function planFrozen(
  context: Excel.RequestContext,
  sheets: readonly string[],
  copying: Copying,
  watch: Watch,
): Promise<FrozenPlan> {
  const contents = sheets.map((name) => new SheetContents(name));
  const byName = new Map(contents.map((each) => [each.sheet, each]));
  await readUsedCells(
    context,
    CONTENTS,
    watch,
    (piece, cells) => {
      byName.get(piece.sheet)!.add(piece, cells);
      return [];
    },
    sheets,
  );
  const frozen = contents.map((each) => freezeContents(each, copying));
  const anchors = frozen.flatMap((sheet, index) => sheet.anchors.map((cell) => ({ index, cell })));
  const spills = await readSpills(
    context,
    anchors.map(({ index, cell }) => ({ sheet: sheets[index]!, ...cell })),
    watch,
  );
  frozen.forEach((sheet, index) => {
    const filling = anchors
      .map((anchor, at) => ({ ...anchor, area: spills[at] }))
      .filter((each) => each.index === index);
    sheet.anchors = filling.flatMap(({ cell, area }) => (area ? [cell] : []));
    for (const { area } of filling) if (area) freezeSpill(sheet, contents[index]!, area);
  });
  return { contents, frozen };
}

/** The cells that each formula fills with its own; undefined for one that fills no others. */
async function readSpills(
  context: Excel.RequestContext,
  cells: readonly { sheet: string; row: number; column: number }[],
  watch: Watch,
): Promise<(Rectangle | undefined)[]> {
  const areas: (Rectangle | undefined)[] = [];
  const read = async (from: number): Promise<void> => {
    if (from >= cells.length) return;
    heed(watch);
    const asked = cells
      .slice(from, from + MOST_ASKED)
      .map(({ sheet, row, column }) =>
        context.workbook.worksheets
          .getItem(sheet)
          .getCell(row, column)
          .getSpillingToRangeOrNullObject()
          .load("rowIndex,columnIndex,rowCount,columnCount"),
      );
    await context.sync();
    areas.push(...asked.map(areaOf));
    return read(from + MOST_ASKED);
  };
  await read(0);
  return areas;
}

function areaOf(range: Excel.Range): Rectangle | undefined {
  if (range.isNullObject || range.rowCount * range.columnCount === 1) return undefined;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}
