import type { Cell } from "hucre/xlsx";
import type { Area, CellValue, GridSheet } from "../grid/grid";
import type { Worksheet } from "../model/worksheet";
import { isErrorText } from "../model/cell-text";
import { formulaToFile, mayGiveArray } from "./file-formula";
import { formatArea, parseAddress } from "../model/address";
import { withKept } from "./kept-look-xml";
import { keptLooks } from "./kept-looks";
import { stylesOfCells } from "./styles/save-styles";
import { lookToFile, type UsualFont } from "./cell-look";

type FileCell = Partial<Cell>;

/** Errors that the format has no word for; Excel stores them as #VALUE! and more. */
const NEWER_ERRORS = new Set(["#SPILL!", "#CALC!", "#BUSY!", "#FIELD!"]);

/** Every cell of a sheet that holds or shows something, by "row,column". */
export function cellsToFile(worksheet: Worksheet, usualFont: UsualFont): Map<string, FileCell> {
  const sheet = worksheet.cells.grid;
  const used = sheet.usedArea(true);
  const cells = used ? drawnCells(sheet, used, usualFont) : new Map<string, FileCell>();
  for (const [place, kept] of keptLooks(worksheet)) {
    const cell = at(cells, place);
    cell.style = withKept(cell.style ?? {}, kept, usualFont);
  }
  // Cells with a style by name are there, whether or not they look like others.
  for (const place of stylesOfCells(worksheet).keys()) at(cells, place).style ??= { protection: { locked: true } };
  return cells;
}

/** A cell by its address, which there is from then on. */
function at(cells: Map<string, FileCell>, place: string): FileCell {
  const { row = 0, column = 0 } = parseAddress(place)?.area ?? {};
  const key = `${row},${column}`;
  const cell = cells.get(key) ?? {};
  cells.set(key, cell);
  return cell;
}

function drawnCells(sheet: GridSheet, used: Area, usualFont: UsualFont): Map<string, FileCell> {
  const cells = new Map<string, FileCell>();
  const values = sheet.values(used);
  const formulas = sheet.formulas(used);
  const formats = sheet.numberFormats(used);
  for (let r = 0; r < used.rows; r += 1) {
    for (let c = 0; c < used.columns; c += 1) {
      const [row, column] = [used.row + r, used.column + c];
      const value = values[r]?.[c] ?? "";
      const look = lookToFile(sheet.style(row, column), formats[r]?.[c] ?? "General", usualFont);
      const spill = () => sheet.spillArea(row, column) ?? { row, column, rows: 1, columns: 1 };
      const contents = contentsToFile(value, formulas[r]?.[c] ?? "", spill);
      if (contents || look) cells.set(`${row},${column}`, { ...contents, ...(look && { style: look }) });
    }
  }
  return cells;
}

function contentsToFile(value: CellValue, formula: CellValue, spill: () => Area): FileCell | undefined {
  // Text that begins with "=" is its own formula's text, and no formula.
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
    return formulaCell(value, formula, spill());
  if (value === "") return undefined;
  return typedCell(value);
}

function formulaCell(value: CellValue, formula: string, spill: Area): FileCell {
  const array = spill.rows * spill.columns > 1 || mayGiveArray(formula);
  return {
    ...typedCell(value),
    formula: formulaToFile(formula),
    formulaResult: storedError(value),
    ...(array && { formulaType: "array", formulaDynamic: true, formulaRef: formatArea(spill) }),
  };
}

function typedCell(value: CellValue): FileCell {
  if (typeof value === "number") return { value, type: "number" };
  if (typeof value === "boolean") return { value, type: "boolean" };
  return isErrorText(value) ? { value: storedError(value), type: "error" } : { value, type: "string" };
}

function storedError(value: CellValue): CellValue {
  return NEWER_ERRORS.has(String(value)) ? "#VALUE!" : value;
}
