import type { Area, CellValue } from "../../grid/grid";
import { HostError } from "../../protocol/host-error";
import { formatAddress } from "../address";
import { isUnbounded } from "../area";
import type { PivotRecords } from "../pivot/source";
import type { Range } from "../range";
import { Table } from "../table";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import type { PivotSourcePlace } from "./pivot-record";

/** The parts of a number format that are text, colours or conditions, and so no sign of a date. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** What `PivotTableCollection.add` takes as source: a table, a range, or the name or address of one. */
export function readSourcePlace(
  workbook: Workbook,
  source: Range | Table | string,
  sheet?: Worksheet,
): PivotSourcePlace {
  if (source instanceof Table) return { kind: "table", id: source.id };
  const table = typeof source === "string" ? workbook.tables.find(source) : undefined;
  if (table) return { kind: "table", id: table.id };
  const range = typeof source === "string" ? workbook.rangeOf(source, sheet) : source;
  return { kind: "range", sheet: range.worksheet.id, area: range.area };
}

/** The records that are in the source now. Throws InvalidArgument where it is no list with a name above each column. */
export function readRecords(workbook: Workbook, place: PivotSourcePlace): PivotRecords {
  const { sheet, area } = locate(workbook, place);
  if (area.rows < 2) throw new HostError("InvalidArgument", "A PivotTable needs a row of names and a row of data.");
  const { grid } = sheet.cells;
  const [header = [], ...rows] = grid.values(area);
  const formats = grid.numberFormats({ ...area, row: area.row + 1, rows: 1 })[0] ?? [];
  return {
    names: fieldNames(header),
    rows,
    formats: formats.map((format) => (isDateFormat(format) ? format : "General")),
  };
}

/** The source as Office.js gives it: a table's name, a range's address; "" where it is gone. */
export function sourceText(workbook: Workbook, place: PivotSourcePlace): string {
  if (place.kind === "table") return workbook.tables.find(place.id)?.name ?? "";
  const sheet = workbook.worksheets.find(place.sheet);
  return sheet ? formatAddress(sheet.name, place.area) : "";
}

function locate(workbook: Workbook, place: PivotSourcePlace): { sheet: Worksheet; area: Area } {
  const table = place.kind === "table" ? workbook.tables.find(place.id) : undefined;
  if (table) return { sheet: table.worksheet, area: table.area };
  const sheet = place.kind === "range" ? workbook.worksheets.find(place.sheet) : undefined;
  if (!sheet || place.kind === "table") throw new HostError("InvalidOperation", "The PivotTable's source is gone.");
  return { sheet, area: isUnbounded(place.area) ? sheet.cells.clip(place.area) : place.area };
}

function fieldNames(header: readonly CellValue[]): string[] {
  const names: string[] = [];
  for (const cell of header) {
    const name = String(cell);
    if (name.trim() === "")
      throw new HostError("InvalidArgument", "Every column of a PivotTable's source needs a name.");
    let free = name;
    for (let count = 2; names.some((other) => other.toLowerCase() === free.toLowerCase()); count++)
      free = `${name}${count}`;
    names.push(free);
  }
  return names;
}

function isDateFormat(format: string): boolean {
  return !/^general$/i.test(format) && /[ymdhs]/i.test(format.replace(LITERAL, ""));
}
