import type { ICellData, IObjectMatrixPrimitiveType, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { contentsOf } from "./cell-data";
import type { Engine } from "./engine";

/** A formula as it should read; the same where nothing is to be changed. `place` is its cell. */
export type Rewrite = (formula: string, place: { sheet: string; row: number; column: number }) => string;

/** Changes formulas in the cells of all sheets, as one step of undo. */
export function rewriteCells(engine: Engine, rewrite: Rewrite): void {
  for (const sheet of engine.model.getSheets()) {
    const cellValue = rewritten(engine, sheet, rewrite);
    if (Object.keys(cellValue).length === 0) continue;
    const params: ISetRangeValuesMutationParams = {
      unitId: engine.unitId,
      subUnitId: sheet.getSheetId(),
      cellValue: cellValue as IObjectMatrixPrimitiveType<ICellData>,
    };
    const undo = SetRangeValuesUndoMutationFactory(engine.accessor, params);
    engine.change({ id: SetRangeValuesMutation.id, params }, { id: SetRangeValuesMutation.id, params: undo });
  }
}

function rewritten(engine: Engine, worksheet: Worksheet, rewrite: Rewrite): IObjectMatrixPrimitiveType<object> {
  const sheet = worksheet.getSheetId();
  const formulas = engine.get(FormulaDataModel);
  const cells: IObjectMatrixPrimitiveType<object> = {};
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell?.f && !cell?.si) return;
    // Filled down by a person, a formula is stored once.
    const formula = cell.si ? formulas.getFormulaStringByCell(row, column, sheet, engine.unitId) : cell.f;
    if (!formula) return;
    const wanted = rewrite(formula, { sheet, row, column });
    if (wanted !== formula) (cells[row] ??= {})[column] = contentsOf(wanted);
  });
  return cells;
}
