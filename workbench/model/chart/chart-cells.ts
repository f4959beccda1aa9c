import type { Area, CellValue } from "../../grid/grid";
import { isUnbounded } from "../area";
import type { Workbook } from "../workbook";
import type { CellRef } from "./chart-record";
import type { SourceCells } from "./source-series";

/** Cells as a chart reads them, along its series. */
export interface CellRun {
  values: CellValue[];
  /** As drawn; of several columns or rows of categories, all of an entry's texts. */
  texts: string[];
  /** Of the first cell with a number. */
  numberFormat: string;
}

const NOTHING: CellRun = { values: [], texts: [], numberFormat: "General" };

const LITERALS = /"[^"]*"|\[[^\]]*\]|\\./g;

/** What the cells of a reference hold now; nothing where they are gone. */
export function readRun(workbook: Workbook, ref: CellRef | undefined): CellRun {
  const grid = ref && workbook.worksheets.find(ref.sheet)?.cells.grid;
  if (!ref || !grid) return NOTHING;
  const area = bounded(ref.area, () => grid.usedArea(false));
  const values = grid.values(area);
  const texts = grid.texts(area);
  const formats = grid.numberFormats(area);
  const at = values.flat().findIndex((value) => typeof value === "number");
  const numberFormat = formats.flat()[Math.max(0, at)] ?? "General";
  // A series runs along the longer side; what lies across are further texts of the same entry.
  const along =
    area.rows >= area.columns ? texts : (texts[0] ?? []).map((_, column) => texts.map((row) => row[column] ?? ""));
  const heads = area.rows >= area.columns ? values.map(([first = ""]) => first) : (values[0] ?? []);
  const joined = along.map((entry) => entry.filter((text) => text !== "").join(" "));
  return { values: heads, texts: joined, numberFormat };
}

/** The cells of a range as the source of a chart. */
export function readSource(workbook: Workbook, { sheet, area }: CellRef): SourceCells {
  const { grid } = workbook.worksheets.getItem(sheet).cells;
  const source = bounded(area, () => grid.usedArea(false));
  const formats = grid.numberFormats(source);
  return {
    area: source,
    values: grid.values(source),
    isDate: (row, column) => isDateFormat(formats[row]?.[column] ?? ""),
  };
}

/** Whole rows and columns end where the sheet does. */
function bounded(area: Area, used: () => Area | undefined): Area {
  if (!isUnbounded(area)) return area;
  const { row, column, rows, columns } = used() ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const end = { row: Math.max(area.row + 1, row + rows), column: Math.max(area.column + 1, column + columns) };
  return {
    ...area,
    rows: Math.min(area.rows, end.row - area.row),
    columns: Math.min(area.columns, end.column - area.column),
  };
}

function isDateFormat(format: string): boolean {
  return !/^general$/i.test(format) && /[ymd]/i.test(format.replace(LITERALS, ""));
}
