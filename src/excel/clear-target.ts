import { type Rectangle, formatAddress, parseLocalAddress } from "./address";
import { getUntakenRuns } from "./cell-runs";
import type { Attempt } from "./roll-back";
import { measureColumn } from "./cell-looks";
import type { Target } from "./workbook-survey";
import { type CellCopy, copyCell, findOverwritten, isOurs, placeOf, putBack, stripMark } from "./written-cells";

/** What stands at the target when the roll-back begins. */
interface Found {
  sheet: Excel.Worksheet;
  cells: Excel.Range;
  columns: Excel.Range[];
  /** Rows that the insertion gives heights, in the order of the plan. */
  tallRows: Excel.Range[];
  /** Tables of ours. */
  tables: Excel.Table[];
  /** Cells that somebody else has changed since: they stay as they are. */
  taken: CellCopy[];
}

/** Empties the cells that the insertion filled and gives them their formats back; cells that somebody else changed stay. */
export async function clearTarget(attempt: Attempt): Promise<string[]> {
  const { plan, survey } = attempt;
  const { target } = survey;
  const { sheet: place } = plan;
  if (place.made || !target) return [];
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.id).load("name");
    await context.sync();
    if (sheet.isNullObject) return [];
    const found = await lookAtTarget(context, sheet, attempt);
    if (isUntouched(found, target) && findOverwritten(attempt.progress, plan.layout).length === 0) return [];
    const left = await clearCells(context, found, target, attempt);
    return left.map((rectangle) => `${sheet.name}!${formatAddress(rectangle)}`);
  });
}

async function lookAtTarget(context: Excel.RequestContext, sheet: Excel.Worksheet, attempt: Attempt): Promise<Found> {
  const { plan, survey } = attempt;
  const cells = sheet.getRange(formatAddress(plan.rectangle)).load("formulas,values,numberFormat");
  const columns = (survey.target?.widths ?? []).map((_, index) => cells.getColumn(index).load("format/columnWidth"));
  const tallRows = plan.heights.map(({ row }) => cells.getRow(row).load("format/rowHeight"));
  const inside = cells.getTables(false).load("items/id");
  await context.sync();
  const tables = await findOurTables(context, inside.items, attempt);
  return { sheet, cells, columns, tallRows, tables, taken: findTaken(cells, attempt) };
}

/** A table is ours where it covers exactly what we made one of, and nobody had one there. */
async function findOurTables(
  context: Excel.RequestContext,
  tables: Excel.Table[],
  { plan }: Attempt,
): Promise<Excel.Table[]> {
  if (tables.length === 0) return [];
  const ranges = tables.map((table) => table.getRange().load("address"));
  await context.sync();
  const { rectangle, layout } = plan;
  const ours = formatAddress({
    ...rectangle,
    row: rectangle.row + layout.headerRow,
    ...{ rows: layout.bodyRows + 1, columns: plan.table.columns.length },
  });
  return tables.filter((_, index) => parseLocalAddress(ranges[index]?.address ?? "") === ours);
}

function findTaken(cells: Excel.Range, { plan, progress }: Attempt): CellCopy[] {
  return cells.formulas.flatMap((line: unknown[], row) =>
    line.flatMap((content, column) => {
      if (content === "" || isOurs(content, { row, column }, plan.layout, progress)) return [];
      return [copyCell(cells, row, column, { row, column })];
    }),
  );
}

/** Whether nothing of ours is there: the first write was refused. */
function isUntouched({ cells, tables, taken }: Found, { formats, rectangle }: Target): boolean {
  if (tables.length > 0) return false;
  const isTaken = createTest(taken, { row: 0, column: 0 });
  return cells.formulas.every((line: unknown[], row) =>
    line.every((content, column) => {
      const before = formats?.getNumberFormat(rectangle.row + row, rectangle.column + column) ?? "General";
      return isTaken(row, column) || (content === "" && cells.numberFormat[row]?.[column] === before);
    }),
  );
}

/** Gives what could not be taken back, or is somebody else's now: cells, and the area of formats that are not known. */
async function clearCells(
  context: Excel.RequestContext,
  found: Found,
  target: Target,
  attempt: Attempt,
): Promise<Rectangle[]> {
  const { plan, progress } = attempt;
  const { sheet, tables, taken } = found;
  const address = formatAddress(plan.rectangle);
  // In the request that clears, right before it does: what it takes away is known.
  const last = sheet.getRange(address).load("formulas,values,numberFormat");
  for (const table of tables) table.convertToRange();
  for (const { row } of plan.layout.paragraphs) cellsOfRow(sheet, plan.rectangle, row).unmerge();
  for (const run of getUntakenRuns(plan.rectangle, taken)) emptyCells(sheet.getRange(formatAddress(run)));
  const isRestored = target.formats?.restore(sheet, createTest(taken, plan.rectangle)) ?? true;
  restoreSizes(found, target, attempt);
  const left = sheet.getRange(address).load("formulas");
  await context.sync();
  const isKnown = createTest(taken, { row: 0, column: 0 });
  const late = findTaken(last, attempt).filter(({ row, column }) => !isKnown(row, column));
  progress.late.push(...late);
  // What stands again by itself, a spill, would be broken by its own values.
  const lost = findOverwritten(progress, plan.layout).filter(({ row, column, content }) =>
    ["", String(stripMark(content))].includes(String(left.formulas[row]?.[column])),
  );
  putBack(sheet, plan.rectangle, lost);
  if (lost.length > 0) await context.sync();
  const unrestored = isRestored || !target.formats ? [] : [target.formats.rectangle];
  return [...[...taken, ...late].map((cell) => placeOf(plan.rectangle, cell)), ...unrestored];
}

/** Tells cells of the sheet that are among those given, which count from `corner`. */
function createTest(cells: readonly CellCopy[], corner: { row: number; column: number }) {
  const keys = new Set(cells.map(({ row, column }) => `${corner.row + row},${corner.column + column}`));
  return (row: number, column: number) => keys.has(`${row},${column}`);
}

/** The usual style takes formats away and leaves conditional formats and validation, which are the user's. */
function emptyCells(cells: Excel.Range): void {
  cells.clear("Hyperlinks");
  cells.clear("Contents");
  cells.style = "Normal";
}

function cellsOfRow(sheet: Excel.Worksheet, rectangle: Rectangle, row: number): Excel.Range {
  return sheet.getRange(formatAddress({ ...rectangle, row: rectangle.row + row, rows: 1 }));
}

/** Columns and rows get their sizes back unless somebody has changed them since; Excel rounds to pixels. */
function restoreSizes({ columns, tallRows }: Found, { widths, heights }: Target, { plan }: Attempt): void {
  columns.forEach(({ format }, index) => {
    const characters = plan.layout.columnWidths[index];
    const before = widths[index];
    if (before === undefined || characters === undefined) return;
    if (Math.abs(format.columnWidth - measureColumn(characters)) < 1) format.columnWidth = before;
  });
  tallRows.forEach(({ format }, index) => {
    const before = heights[index]?.points;
    const ours = plan.heights[index]?.points;
    if (before === undefined || ours === undefined) return;
    if (Math.abs(format.rowHeight - ours) < 1) format.rowHeight = before;
  });
}
