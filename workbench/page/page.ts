import type { Grid } from "../grid/grid";
import { createPageGrid } from "../grid/page-grid";
import type { Workbook } from "../model/workbook";
import { fetchAddIn, fetchJson } from "./add-in";
import { startAddIn } from "./add-in-start";
import { drawBar } from "./bar";
import { part } from "./element";
import { FONT, loadFonts } from "./fonts";
import { openHost } from "./host";
import { showDialogs } from "./office-dialog";
import { keepPreferences, readPreferences, type Preferences } from "./preferences";
import { drawRibbon } from "./ribbon";
import { showFailure, showProgress } from "./status";
import { fillWelcome, textIn, welcomeText } from "./welcome";
import type { WelcomeBook } from "./welcome-book";
import { wordingFor, type Wording } from "./wording";
import "./page.css";

/** What the console and the tests get hold of; grid and workbook once they are made. */
export interface WorkbenchHandle {
  grid: Grid;
  workbook: Workbook;
  /** Resolves once the add-in has started and the welcome workbook is calculated. */
  ready: Promise<void>;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

/** Grid first, since the add-in's requests need a workbook; the pane next, since it brings the functions; formulas last. */
async function start(preferences: Preferences, wording: Wording): Promise<void> {
  const { language, theme } = preferences;
  showProgress(wording.opening);
  const addIn = await fetchAddIn(language);
  const book = addIn.welcome === undefined ? undefined : await fetchJson<WelcomeBook>(addIn.welcome);
  const name = book?.name ? textIn(book.name, language) : wording.workbook;
  document.title = `${name} – ${wording.workbench}`;
  const paneButton = drawBar(name, wording, preferences, addIn, {
    choose: (change) => choose(preferences, change),
    reset: () => location.reload(),
  });
  await loadFonts(book ? welcomeText(book, language) : "");
  const sheets = book ? { sheets: book.sheets.map((sheet) => textIn(sheet.name, language)) } : {};
  const grid = await createPageGrid({
    container: part("grid"),
    language,
    dark: theme === "dark",
    fontFamily: FONT,
    ...sheets,
  });
  const host = openHost(grid, name, preferences);
  Object.assign(window.workbench, { grid, workbook: host.workbook });
  paneButton.before(drawRibbon(addIn.ribbon, host.shell, wording));
  showDialogs(host.shell, wording);
  showProgress(wording.startingAddIn);
  await startAddIn({ addIn, grid, wording, paneButton });
  if (book) fillWelcome(grid, book, language);
  await grid.settled();
  showProgress("");
}

function choose(preferences: Preferences, change: Partial<Preferences>): void {
  location.search = keepPreferences({ ...preferences, ...change }, localStorage);
}

function open(): void {
  const browser = { language: navigator.language, dark: matchMedia("(prefers-color-scheme: dark)").matches };
  const preferences = readPreferences(location.search, localStorage, browser);
  const wording = wordingFor(preferences.language);
  document.documentElement.lang = preferences.language;
  document.documentElement.dataset.theme = preferences.theme;
  part("grid").setAttribute("aria-label", wording.grid);
  part("pane").setAttribute("aria-label", wording.pane);
  const ready = start(preferences, wording);
  window.workbench = { ready } as WorkbenchHandle;
  ready.catch((error: unknown) => showFailure(wording.failed, error));
}

open();
