import { ICommandService, type IWorksheetData } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import type { Engine } from "./engine";
import { sheetData, type SheetDefaults } from "./workbook-data";

/** Gives a sheet that a person makes the cells that every other sheet has; Univer's own are larger and in another font. */
export function makeSheetsAlike(engine: Engine, defaults: SheetDefaults): () => void {
  const subscription = engine.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const { sheet } = params as { sheet: Partial<IWorksheetData> };
    if (!sheet.defaultStyle) Object.assign(sheet, sheetData(defaults));
  });
  return () => subscription.dispose();
}
