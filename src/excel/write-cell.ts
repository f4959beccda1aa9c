import { formatAddress, parseLocalAddress, type Rectangle } from "../sheet/address";
import { supportsExcelApi } from "./api-level";
import type { CellContent, CellResult } from "./cell-insertion";
import type { Obstacle, ObstacleKind } from "./insertion";
import { JobQueue } from "./job-queue";
import { findOfficeCode } from "./office-problem";
import { describeContents } from "./target-check";

/** Needed for the active cell. */
const LEVEL = "1.7";
/** What may be written over when the reader agrees: it stands in the cell itself, or surrounds it and stays. */
const REPLACEABLE: readonly ObstacleKind[] = ["values", "formulas", "table"];

const queue = new JobQueue();

/**
 * Writes one cell, the active one. Never throws, and writes over nothing unless `consent` says so; on a failure the cell
 * is as before, or the result names it. A number format goes to a cell that has none of its own.
 */
export function writeCell(content: CellContent, consent = false): Promise<CellResult> {
  return queue.add(() => writeOnce(content, consent));
}

/** A cell as it was before, to be given back. */
interface Kept {
  sheetId: string;
  sheet: string;
  /** Of the cell alone. */
  address: string;
  formula: unknown;
  numberFormat: unknown;
}

async function writeOnce(content: CellContent, consent: boolean): Promise<CellResult> {
  let kept: Kept | undefined;
  try {
    if (!supportsExcelApi(LEVEL)) return { kind: "failed", problem: { code: "ApiNotFound", leftovers: [] } };
    return await Excel.run(async (context) => {
      const survey = queueSurvey(context, content);
      await context.sync();
      const { obstacles, mayReplace, address } = readSurvey(survey, content);
      if (obstacles.length > 0 && !(consent && mayReplace)) return { kind: "occupied", address, obstacles, mayReplace };
      kept = keep(survey);
      return await write(context, content, kept);
    });
  } catch (thrown) {
    const leftovers = kept ? await giveBack(kept) : [];
    return { kind: "failed", problem: { code: findOfficeCode(thrown), leftovers } };
  }
}

function keep({ cell, sheet }: CellSurvey): Kept {
  const address = formatAddress({ row: cell.rowIndex, column: cell.columnIndex, rows: 1, columns: 1 });
  const [formula, numberFormat] = [cell.formulas[0]?.[0] as unknown, cell.numberFormat[0]?.[0] as unknown];
  return { sheetId: sheet.id, sheet: sheet.name, address, formula, numberFormat };
}

/** The cell by its address: meanwhile another may be the active one. */
const findCell = ({ workbook }: Excel.RequestContext, { sheetId, address }: Kept): Excel.Range =>
  workbook.worksheets.getItem(sheetId).getRange(address);

/** Writes, and reads first in the same request: what somebody wrote since the survey is given back and named. */
async function write(context: Excel.RequestContext, asked: CellContent, kept: Kept): Promise<CellResult> {
  const { sheet, address } = kept;
  const before = findCell(context, kept).load("formulas,rowIndex,columnIndex");
  const cell = findCell(context, kept);
  cell.formulas = [[asked.content]];
  if (asked.numberFormat !== undefined && kept.numberFormat === "General") cell.numberFormat = [[asked.numberFormat]];
  await context.sync();
  const found = before.formulas[0]?.[0] as unknown;
  if (found === kept.formula) return { kind: "written", sheet, address };
  await giveBack({ ...kept, formula: found });
  const place = { row: before.rowIndex, column: before.columnIndex, rows: 1, columns: 1 };
  return { kind: "occupied", address, obstacles: describeContents([[found]], place), mayReplace: true };
}

/** Gives the cell back what it held; names it where that fails. */
async function giveBack(kept: Kept): Promise<string[]> {
  try {
    await Excel.run(async (context) => {
      const cell = findCell(context, kept);
      cell.formulas = [[kept.formula]];
      cell.numberFormat = [[kept.numberFormat]];
      await context.sync();
    });
    return [];
  } catch {
    return [`${kept.sheet}!${kept.address}`];
  }
}

interface CellSurvey {
  sheet: Excel.Worksheet;
  cell: Excel.Range;
  area: Excel.Range | undefined;
  tables: Excel.TableScopedCollection | undefined;
  pivots: Excel.PivotTableScopedCollection | undefined;
  spill: Excel.Range | undefined;
}

function queueSurvey({ workbook }: Excel.RequestContext, { rows, columns }: CellContent): CellSurvey {
  const sheet = workbook.worksheets.getActiveWorksheet().load("id,name,protection/protected");
  const cell = workbook.getActiveCell().load("formulas,values,numberFormat,rowIndex,columnIndex");
  const area = rows * columns > 1 ? cell.getResizedRange(rows - 1, columns - 1).load("formulas,values") : undefined;
  const [tables, pivots] = [
    supportsExcelApi("1.9") ? (area ?? cell).getTables(false).load("items/name") : undefined,
    supportsExcelApi("1.12") ? (area ?? cell).getPivotTables(false).load("items/name") : undefined,
  ];
  const spill = supportsExcelApi("1.12") ? cell.getSpillParentOrNullObject().load("address") : undefined;
  return { sheet, cell, area, tables, pivots, spill };
}

function readSurvey(
  { sheet, cell, area, tables, pivots, spill }: CellSurvey,
  { rows, columns }: CellContent,
): { address: string; obstacles: Obstacle[]; mayReplace: boolean } {
  const place: Rectangle = { row: cell.rowIndex, column: cell.columnIndex, rows, columns };
  const own = formatAddress({ ...place, rows: 1, columns: 1 });
  const anchor = spill && !spill.isNullObject ? parseLocalAddress(spill.address) : own;
  const inCell = describeContents([[contentOf(cell, 0, 0)]], { ...place, rows: 1, columns: 1 });
  const beyond = area ? describeContents(contentsBeyond(area), place) : [];
  const named = (what: ObstacleKind, items: { name: string }[] = []) =>
    items.map(({ name }): Obstacle => ({ what, where: name, count: 1 }));
  const obstacles: Obstacle[] = [
    ...(sheet.protection.protected ? [{ what: "protected-sheet", where: sheet.name, count: 0 } as const] : []),
    ...named("table", tables?.items),
    ...named("pivot", pivots?.items),
    ...(anchor === own ? inCell : [{ what: "spill", where: anchor, count: 1 } as const]),
    ...beyond,
  ];
  // A formula that fills several cells works in no table, and gives #SPILL! where others are in use.
  const fits = rows * columns === 1 || (beyond.length === 0 && obstacles.every(({ what }) => what !== "table"));
  const mayReplace = fits && obstacles.every(({ what }) => REPLACEABLE.includes(what));
  return { address: formatAddress(place), obstacles, mayReplace };
}

/** Excel on the web sometimes answers `null`: a cell that cannot be read counts as one with a value. */
function contentOf({ formulas, values }: Excel.Range, row: number, column: number): unknown {
  const formula = (formulas as unknown[][] | null)?.[row]?.[column] ?? "?";
  return formula === "" ? (values as unknown[][] | null)?.[row]?.[column] : formula;
}

/** Of an area everything but its first cell. */
const contentsBeyond = (area: Excel.Range): unknown[][] =>
  area.formulas.map((line: unknown[], row) =>
    line.map((_, column) => (row === 0 && column === 0 ? "" : contentOf(area, row, column))),
  );
