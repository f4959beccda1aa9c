import { supportsExcelApi } from "./api-level";
import { type Rectangle, fitsSheet, formatAddress } from "../sheet/address";
import type { KeptFormats } from "./cell-formats";
import type { Obstacle } from "./insertion";
import { findSpills } from "./spill-check";
import { findObstacles, queueTargetReading, type TargetSize } from "./target-check";

/** What must be known of a workbook before anything is written. */
export interface Survey {
  sheetNames: string[];
  /** Names of tables, pivots and defined names. */
  takenNames: string[];
  activeSheetId: string;
  /** What keeps sheets from being added. */
  sheetObstacles: Obstacle[];
  /** What is in the way at the selection. */
  obstacles: Obstacle[];
  /** Where the selection was and what its columns are like; absent for a new sheet. */
  target?: Target;
}

export interface Target {
  sheetId: string;
  sheetName: string;
  rectangle: Rectangle;
  /** In Excel's own unit, one a column; empty when the columns hold something of the user's and keep their widths. */
  widths: number[];
  /** Of the rows that an insertion gives a height, as they are. */
  heights: { row: number; points: number }[];
  /** Names of the charts on the sheet. */
  chartNames: string[];
  /** The user's formats, where there are some and they may be replaced. */
  formats: KeptFormats | undefined;
}

/** Reads a workbook for an insertion on a new sheet: one round trip. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const reading = queueWorkbookReading(context);
  await context.sync();
  return readSurvey(reading);
}

/** Reads a workbook and the cells from the selection on, `size` large: one round trip unless something spills there. */
export async function surveySelection(
  context: Excel.RequestContext,
  size: TargetSize,
  replaceFormats: boolean,
): Promise<Survey> {
  const reading = queueWorkbookReading(context);
  const target = queueTargetReading(context, size, replaceFormats);
  await context.sync();
  const spills = await findSpills(context, target.cells);
  return { ...readSurvey(reading), ...findObstacles(target, size, spills) };
}

/** Why the cells at the selection could not be read, or undefined when the selection is not the reason. */
export async function diagnoseSelection(size: { rows: number; columns: number }): Promise<Obstacle | undefined> {
  try {
    return await readSelection(size);
  } catch {
    return undefined;
  }
}

function readSelection(size: { rows: number; columns: number }): Promise<Obstacle | undefined> {
  return Excel.run(async (context) => {
    const areas = context.workbook.getSelectedRanges();
    areas.load("address,areaCount");
    const first = areas.areas.getItemAt(0);
    first.load("rowIndex,columnIndex");
    await context.sync();
    if (areas.areaCount > 1) return { what: "areas", where: areas.address, count: areas.areaCount };
    const { rows, columns } = size;
    const rectangle = { row: first.rowIndex, column: first.columnIndex, rows, columns };
    return fitsSheet(rectangle) ? undefined : { what: "edge", where: formatAddress(rectangle), count: 0 };
  });
}

interface WorkbookReading {
  sheets: Excel.WorksheetCollection;
  tables: Excel.TableCollection;
  names: Excel.NamedItemCollection;
  pivots: Excel.PivotTableCollection | undefined;
  active: Excel.Worksheet;
  protection: Excel.WorkbookProtection | undefined;
}

function queueWorkbookReading({ workbook }: Excel.RequestContext): WorkbookReading {
  const { worksheets: sheets, tables, names } = workbook;
  sheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  const pivots = supportsExcelApi("1.3") ? workbook.pivotTables : undefined;
  pivots?.load("items/name");
  const active = sheets.getActiveWorksheet();
  active.load("id");
  const protection = supportsExcelApi("1.7") ? workbook.protection : undefined;
  protection?.load("protected");
  return { sheets, tables, names, pivots, active, protection };
}

function readSurvey({ sheets, tables, names, pivots, active, protection }: WorkbookReading): Survey {
  return {
    sheetNames: sheets.items.map(({ name }) => name),
    takenNames: [...tables.items, ...names.items, ...(pivots?.items ?? [])].map(({ name }) => name),
    activeSheetId: active.id,
    obstacles: [],
    sheetObstacles: protection?.protected === true ? [{ what: "protected-workbook", where: "", count: 0 }] : [],
  };
}
