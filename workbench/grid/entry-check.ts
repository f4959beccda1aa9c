import { DataValidationStatus } from "@univerjs/core";
import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/sheets";
import { SheetDataValidationModel, SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { IShortcutService } from "@univerjs/ui";
import type { Engine } from "./engine";
import { validationOf } from "./sheet-validation";
import type { Validation } from "./validation";

/** What a person is told of an entry that a rule does not allow. */
export type EntryAlert = Omit<Validation["alert"], "shown">;

/** Tells or asks; whether the entry may stand. */
export type AskEntry = (alert: EntryAlert) => Promise<boolean>;

/** Before Univer's own check, which keeps nothing out but what a "stop" rule does, and asks nothing. */
const FIRST = 100;

/** Asks about what a person enters against a cell's rule. */
export function checkEntries(engine: Engine, ask: AskEntry): void {
  const rules = engine.get(SheetDataValidationModel);
  engine.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: FIRST,
    handler: async (allowed, { unitId, subUnitId, row, col }) => {
      if ((await allowed) === false) return false;
      const rule = rules.getRuleByLocation(unitId, subUnitId, row, col);
      const alert = rule && validationOf(rule).alert;
      if (!alert?.shown) return true;
      const status = await engine.get(SheetsDataValidationValidatorService).validatorCell(unitId, subUnitId, row, col);
      const { style, title, message } = alert;
      if (status === DataValidationStatus.VALID) return true;
      // Keys answer the question now; the grid would take Enter for its own as well.
      const keys = engine.get(IShortcutService).forceDisable();
      return ask({ style, title, message }).finally(() => keys.dispose());
    },
  });
}
