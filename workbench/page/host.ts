import type { Grid } from "../grid/grid";
import { Workbook } from "../model/workbook";
import { Bridge } from "../protocol/bridge";
import { prepareClientWindow } from "../protocol/client-window";
import { Executor } from "../protocol/executor";
import { officeTheme } from "./office-theme";
import type { Preferences } from "./preferences";

declare global {
  interface Window {
    /** Called by the pane's frame before it loads Office.js. */
    attachOffice?: (frame: Window) => void;
  }
}

export interface Host {
  workbook: Workbook;
  /** Makes a frame's window look like one inside Excel. */
  attach(frame: Window): void;
}

/** Excel's part over a grid: the workbook, and what carries out the requests of Office.js. */
export function createHost(grid: Grid, name: string, { language, theme, excelApi }: Preferences): Host {
  const officeLanguage = language === "en" ? "en-US" : language;
  const workbook = new Workbook(grid, { name: `${name}.xlsx`, language: officeLanguage });
  const executor = new Executor({ root: workbook, beforeRead: () => grid.settled() });
  executor.instruments.log = (entry) => {
    if (entry.kind === "defect") console.error(entry.error);
    else if (entry.kind === "response" && entry.body.Error?.Code === "ApiNotFound") console.warn(entry.body.Error.Message);
  };
  const attach = (frame: Window): void => {
    const bridge = new Bridge(executor);
    workbook.events.listener = (type, target, args) => bridge.fireEvent(type, target, args);
    prepareClientWindow(frame, bridge, {
      language: officeLanguage,
      theme: officeTheme(theme),
      ...(excelApi === undefined ? {} : { sets: { ExcelApi: excelApi } }),
    });
  };
  return { workbook, attach };
}
