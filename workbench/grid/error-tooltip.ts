import { LocaleService } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { CellAlertManagerService, CellAlertType, HoverManagerService } from "@univerjs/sheets-ui";
import type { Engine } from "./engine";
import type { Area } from "./grid";

type Alert = Parameters<CellAlertManagerService["showAlert"]>[0];
type MessageAt = (sheet: string, area: Area) => string;

/** A sentence wider than Univer's own few words, in pixels. */
const WIDTH = 300;
const HEIGHT = 74;
/** Under which Univer shows an error and hides it when the pointer leaves. */
const KEY = "SHEET_FORMULA_ALERT";
/** Milliseconds after which Univer explains a cell that the pointer has come to. */
const REST = 100;

/**
 * Makes the pointer resting on an error cell show what its function said, where it said something.
 * Univer offers no hook for it, so its service is given another `showAlert`.
 */
export function explainErrors(engine: Engine, messageAt: MessageAt): void {
  const service = engine.get(CellAlertManagerService);
  const show = service.showAlert.bind(service);
  service.showAlert = (alert: Alert) => {
    const message = messageOf(alert.location, messageAt);
    show(message === "" ? alert : { ...alert, message, width: WIDTH });
  };
  explainNewErrors(engine, messageAt);
}

/** Univer looks at a cell only when the pointer comes to it; what is entered under a resting pointer is explained too. */
function explainNewErrors(engine: Engine, messageAt: MessageAt): void {
  const service = engine.get(CellAlertManagerService);
  let pointed: Alert["location"] | undefined;
  engine.get(HoverManagerService).currentCell$.subscribe((cell) => (pointed = cell?.location));
  const explain = (): void => {
    const message = pointed ? messageOf(pointed, messageAt) : "";
    const shown = service.currentAlert.get(KEY)?.alert.message;
    if (shown === message || (!shown && message === "")) return;
    service.removeAlert(KEY);
    if (!pointed || message === "") return;
    const title = engine.get(LocaleService).t("sheets-formula-ui.error.title");
    const looks = { type: CellAlertType.ERROR, title, width: WIDTH, height: HEIGHT };
    service.showAlert({ ...looks, message, location: pointed, key: KEY });
  };
  engine.onCommand(({ id }) => {
    if (id === SetFormulaCalculationResultMutation.id) setTimeout(explain, REST);
  });
}

function messageOf({ subUnitId, row, col }: Alert["location"], messageAt: MessageAt): string {
  return messageAt(subUnitId, { row, column: col, rows: 1, columns: 1 });
}
