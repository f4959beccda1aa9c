import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { Engine } from "./engine";
import type { Area } from "./grid";

type Alert = Parameters<CellAlertManagerService["showAlert"]>[0];

/** A sentence wider than Univer's own few words, in pixels. */
const WIDTH = 300;

/**
 * Makes the pointer resting on an error cell show what its function said, where it said something.
 * Univer offers no hook for it, so its service is given another `showAlert`.
 */
export function explainErrors(engine: Engine, messageAt: (sheet: string, area: Area) => string): void {
  const service = engine.get(CellAlertManagerService);
  const show = service.showAlert.bind(service);
  service.showAlert = (alert: Alert) => {
    const { subUnitId, row, col } = alert.location;
    const message = messageAt(subUnitId, { row, column: col, rows: 1, columns: 1 });
    show(message === "" ? alert : { ...alert, message, width: WIDTH });
  };
}
