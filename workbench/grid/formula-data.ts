import {
  BooleanNumber,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, type IFormulaDataItem } from "@univerjs/engine-formula";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { TableManager } from "@univerjs/sheets-table";
import type { Engine } from "./engine";
import { hiddenLines } from "./sheet-hiding";

type Cells<T> = IObjectMatrixPrimitiveType<Nullable<T>>;

const CONTENTS = ["f", "si", "v", "p"];

/**
 * Makes a write cost what it writes. Univer looks through every cell of the workbook before each write, to learn which
 * formulas of the written cells come or go; only formulas that a person filled down, which share one text, need that.
 */
export function followWritesOnly(engine: Engine): void {
  const formulas = engine.get(FormulaDataModel);
  const lookThrough = formulas.updateFormulaData.bind(formulas);
  formulas.updateFormulaData = (unitId, sheetId, written) => {
    const cells = engine.model.getSheetBySheetId(sheetId)?.getCellMatrix();
    const changes: Cells<IFormulaDataItem> = {};
    for (const [row, columns] of rowsOf(written)) {
      for (const [column, cell] of columns) {
        if (isLookOnly(cell)) continue;
        const before = cells?.getValue(row, column);
        if (cell?.si || before?.si) return lookThrough(unitId, sheetId, written);
        if (cell?.f) (changes[row] ??= {})[column] = { f: cell.f };
        else if (before?.f) (changes[row] ??= {})[column] = null;
      }
    }
    return changes as ReturnType<FormulaDataModel["updateFormulaData"]>;
  };
}

/**
 * Rows that count as hidden in a formula. Univer asks each row of each sheet before every calculation; here only rows of sheets
 * with a filter are asked, for the others tell which of them are hidden.
 */
export function followHiddenRowsOnly(engine: Engine): void {
  engine.get(FormulaDataModel).getHiddenRowsFiltered = () => ({
    [engine.unitId]: Object.fromEntries(
      engine.model.getSheets().map((sheet) => [sheet.getSheetId(), hiddenRows(engine, sheet)]),
    ),
  });
}

function hiddenRows(engine: Engine, sheet: Worksheet): Record<number, { hd: BooleanNumber }> {
  const rows = new Set(hiddenLines(sheet.getRowManager().getRowData()));
  if (mayFilter(engine, sheet.getSheetId())) {
    const count = sheet.getRowCount();
    for (let row = 0; row < count; row += 1) if (sheet.isRowFiltered(row)) rows.add(row);
  }
  return Object.fromEntries([...rows].map((row) => [row, { hd: BooleanNumber.TRUE }]));
}

function mayFilter(engine: Engine, sheet: string): boolean {
  const { unitId } = engine;
  if (engine.get(SheetsFilterService).getFilterModel(unitId, sheet)) return true;
  return engine.get(TableManager).getTablesBySubunitId(unitId, sheet).length > 0;
}

/** Undo and redo call a change of looks a write like any other. */
function isLookOnly(cell: Nullable<ICellData>): boolean {
  return Boolean(cell) && !CONTENTS.some((part) => part in (cell as object));
}

function rowsOf(cells: Cells<ICellData>): [number, [number, Nullable<ICellData>][]][] {
  return Object.entries(cells).map(([row, columns]) => [
    Number(row),
    Object.entries(columns as Record<string, Nullable<ICellData>>).map(([column, cell]) => [Number(column), cell]),
  ]);
}
