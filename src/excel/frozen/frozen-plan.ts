import { mapInPieces, type Pieces } from "../../core/pieces";
import type { Rectangle } from "../../sheet/address";
import { inShortTasks } from "../short-tasks";
import { readUsedCells } from "../used-cells";
import { type Watch, heed } from "../watch";
import type { Copying } from "./frozen-formula";
import { type FrozenSheet, freezeContents, freezeSpill } from "./frozen-sheet";
import { CONTENTS, type ReadCell, SheetContents } from "./sheet-contents";

/** What is known of the sheets that are copied before anything is written. */
export interface FrozenPlan {
  contents: SheetContents[];
  frozen: FrozenSheet[];
}

/** Formulas that one request asks for what they fill: more would keep the page from answering. */
const MOST_ASKED = 200;

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
  const frozen = await inShortTasks(freezeAll(contents, copying), watch);
  const anchors = frozen.flatMap((sheet, index) => sheet.anchors.map((cell) => ({ index, cell })));
  const spills = await readSpills(
    context,
    anchors.map(({ index, cell }) => ({ sheet: sheets[index]!, ...cell })),
    watch,
  );
  for (const sheet of frozen) sheet.anchors = [];
  const filling = anchors.flatMap(({ index, cell }, at): Filling[] => {
    const area = spills[at];
    return area ? [{ sheet: frozen[index]!, contents: contents[index]!, cell, area }] : [];
  });
  await inShortTasks(freezeSpills(filling), watch);
  return { contents, frozen };
}

function* freezeAll(contents: readonly SheetContents[], copying: Copying): Pieces<FrozenSheet[]> {
  const frozen: FrozenSheet[] = [];
  for (const each of contents) frozen.push(yield* freezeContents(each, copying));
  return frozen;
}

/** A formula that fills other cells. */
interface Filling {
  sheet: FrozenSheet;
  contents: SheetContents;
  cell: ReadCell;
  area: Rectangle;
}

function* freezeSpills(filling: readonly Filling[]): Pieces<void> {
  for (const { sheet, contents, cell, area } of filling) {
    sheet.anchors.push(cell);
    yield* freezeSpill(sheet, contents, area);
  }
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
    const asking = mapInPieces(cells.slice(from, from + MOST_ASKED), ({ sheet, row, column }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getCell(row, column)
        .getSpillingToRangeOrNullObject()
        .load("rowIndex,columnIndex,rowCount,columnCount"),
    );
    const asked = await inShortTasks(asking, watch);
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
