import type { Grid } from "../grid/grid";
import { OfficeHost } from "../model/office-host";
import { officeTheme } from "./office-theme";
import type { Preferences } from "./preferences";

declare global {
  interface Window {
    /** Called by the pane's frame before it loads Office.js. */
    attachOffice?: (frame: Window) => void;
  }
}

/** Excel's part over the grid, open to the pane's frame, in the language, theme and requirement set that were chosen. */
export function openHost(grid: Grid, name: string, { language, theme, excelApi }: Preferences): OfficeHost {
  const host = new OfficeHost(grid, { name: `${name}.xlsx`, language: language === "en" ? "en-US" : language });
  // What the host lacks is for whoever looks into the console; the client has its answer.
  host.instruments.log = (entry) => {
    if (entry.kind === "defect") reportError(entry.error);
    else if (entry.kind === "response" && entry.body.Error?.Code === "ApiNotFound")
      reportError(new Error(entry.body.Error.Message));
  };
  const sets = excelApi === undefined ? {} : { sets: { ExcelApi: excelApi } };
  window.attachOffice = (frame) => {
    const isDialog = frame.location.href === host.shell.dialog?.url;
    host.attach(frame, { theme: officeTheme(theme), isDialog, ...sets });
  };
  return host;
}
