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

/** Excel's part over the grid, open to the pane's frame in the language, theme and requirement set of that moment. */
export function openHost(grid: Grid, name: string, preferences: () => Preferences): OfficeHost {
  const host = new OfficeHost(grid, {
    name: `${name}.xlsx`,
    language: displayLanguage(preferences().language),
  });
  // What the host lacks is for whoever looks into the console; the client has its answer.
  host.instruments.log = (entry) => {
    if (entry.kind === "defect") reportError(entry.error);
    else if (entry.kind === "response" && entry.body.Error?.Code === "ApiNotFound")
      reportError(new Error(entry.body.Error.Message));
  };
  let detach: (() => void) | undefined;
  window.attachOffice = (frame) => {
    const { language, theme, excelApi } = preferences();
    const isDialog = frame.location.href === host.shell.dialog?.url;
    const sets = excelApi === undefined ? {} : { sets: { ExcelApi: excelApi } };
    const options = { language: displayLanguage(language), theme: officeTheme(theme), isDialog, ...sets };
    const detachFrame = host.attach(frame, options);
    if (isDialog) return;
    // The pane's frame before this one is gone, and nobody listens there.
    detach?.();
    detach = detachFrame;
  };
  return host;
}

function displayLanguage(language: Preferences["language"]): string {
  return language === "en" ? "en-US" : language;
}
