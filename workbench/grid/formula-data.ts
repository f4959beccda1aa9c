import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { FormulaDataModel, type IFormulaDataItem } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

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
