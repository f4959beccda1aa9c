import { type Rectangle, formatAddress, parseLocalAddress } from "../sheet/address";
import { getUntakenRuns } from "./cell-runs";
import { getName, shift } from "./parts/part-writer";
import { discardPivots } from "./parts/pivot-part";
import { undoParts } from "./parts/part-writers";
import type { Attempt } from "./roll-back";
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
  /** Charts that were not there before: one that had got no name yet may be ours or somebody else's. */
  doubtfulCharts: string[];
  /** Cells that somebody else has changed since: they stay as they are. */
  taken: CellCopy[];
}

/** Empties the cells that the insertion filled and gives them their formats back; cells that somebody else changed stay. */
export async function clearTarget(attempt: Attempt): Promise<string[]> {
  const { sheet: place, before: target } = attempt.placement;
  if (place.made || !target) return [];
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.id).load("name");
    await context.sync();
    if (sheet.isNullObject) return [];
    await discardPivots(context, sheet, attempt.placement);
    const found = await lookAtTarget(context, sheet, attempt);
    if (isUntouched(found, target) && findOverwritten(attempt).length === 0) return [];
    const left = await clearCells(context, found, target, attempt);
    return [
      ...left.map((rectangle) => `${sheet.name}!${formatAddress(rectangle)}`),
      ...found.doubtfulCharts.map((name) => `${sheet.name}: ${name}`),
    ];
  });
}

async function lookAtTarget(context: Excel.RequestContext, sheet: Excel.Worksheet, attempt: Attempt): Promise<Found> {
  const { placement } = attempt;
  const cells = sheet.getRange(formatAddress(placement.rectangle)).load("formulas,values,numberFormat");
  const widths = placement.before?.widths ?? [];
  const columns = widths.map((_, index) => cells.getColumn(index).load("format/columnWidth"));
  const tallRows = placement.heights.map(({ row }) => cells.getRow(row).load("format/rowHeight"));
  const inside = cells.getTables(false).load("items/id");
  const charts = sheet.charts.load("items/name");
  await context.sync();
  const tables = await findOurTables(context, inside.items, attempt);
  const doubtfulCharts = findDoubtfulCharts(
    charts.items.map(({ name }) => name),
    attempt,
  );
  return { sheet, cells, columns, tallRows, tables, doubtfulCharts, taken: findTaken(cells, attempt) };
}

function findDoubtfulCharts(present: readonly string[], { placement }: Attempt): string[] {
  const ours = placement.parts.flatMap((part) => (part.kind === "chart" ? [getName(placement, part.name)] : []));
  if (ours.length === 0 || present.includes(ours[0]!)) return [];
  return present.filter((name) => !placement.before?.chartNames.includes(name));
}

/** A table is ours where it covers exactly what we made one of, and nobody had one there. */
async function findOurTables(
  context: Excel.RequestContext,
  tables: Excel.Table[],
  { placement }: Attempt,
): Promise<Excel.Table[]> {
  if (tables.length === 0) return [];
  const ranges = tables.map((table) => table.getRange().load("address"));
  await context.sync();
  const ours = placement.parts.flatMap((part) =>
    part.kind === "table" ? [formatAddress(shift(placement, part.area))] : [],
  );
  return tables.filter((_, index) => ours.includes(parseLocalAddress(ranges[index]?.address ?? "")));
}

function findTaken(cells: Excel.Range, attempt: Attempt): CellCopy[] {
  return cells.formulas.flatMap((line: unknown[], row) =>
    line.flatMap((content, column) => {
      if (content === "" || isOurs(content, { row, column }, attempt)) return [];
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
  const { placement, progress } = attempt;
  const { sheet, taken } = found;
  const address = formatAddress(placement.rectangle);
  // In the request that clears, right before it does: what it takes away is known.
  const last = sheet.getRange(address).load("formulas,values,numberFormat");
  const untaken = getUntakenRuns(placement.rectangle, taken);
  undoParts({ ...found, worksheet: sheet, placement, untaken }, placement.parts);
  const isRestored = target.formats?.restore(sheet, createTest(taken, placement.rectangle)) ?? true;
  const left = sheet.getRange(address).load("formulas");
  await context.sync();
  const isKnown = createTest(taken, { row: 0, column: 0 });
  const late = findTaken(last, attempt).filter(({ row, column }) => !isKnown(row, column));
  progress.late.push(...late);
  // What stands again by itself, a spill, would be broken by its own values.
  const lost = findOverwritten(attempt).filter(({ row, column, content }) =>
    ["", String(stripMark(content))].includes(String(left.formulas[row]?.[column])),
  );
  putBack(sheet, placement.rectangle, lost);
  if (lost.length > 0) await context.sync();
  const unrestored = isRestored || !target.formats ? [] : [target.formats.rectangle];
  return [...[...taken, ...late].map((cell) => placeOf(placement.rectangle, cell)), ...unrestored];
}

/** Tells cells of the sheet that are among those given, which count from `corner`. */
function createTest(cells: readonly CellCopy[], corner: { row: number; column: number }) {
  const keys = new Set(cells.map(({ row, column }) => `${corner.row + row},${corner.column + column}`));
  return (row: number, column: number) => keys.has(`${row},${column}`);
}
