import type { Grid } from "../grid/grid";
import { createPageGrid, type PageGrid } from "../grid/page-grid";
import type { Workbook } from "../model/workbook";
import { fetchAddIn, fetchJson } from "./add-in";
import { createCardView } from "./card";
import { showComments } from "./comments";
import { showCharts } from "./chart-start";
import { part } from "./element";
import { askEntry } from "./entry-alerts";
import { FONT, loadFonts, provideEditorFonts } from "./fonts";
import { takeOver, type OpenedFile } from "./opened-file";
import { letResizePane } from "./pane";
import { preferencesHere, type Language, type Preferences } from "./preferences";
import { Session } from "./session";
import { showSlicers } from "./slicer-start";
import { tellOfShapes } from "./shapes";
import { showFailure, showNotice, showProgress } from "./status";
import { textIn, welcomeSelection, welcomeSheets, welcomeText } from "./welcome";
import type { WelcomeBook } from "./welcome-book";
import { addWelcomeObjects, isOfficeClient } from "./welcome-objects";
import { wordingFor } from "./wording";
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
async function start(preferences: Preferences): Promise<void> {
  const { language } = preferences;
  const wording = wordingFor(language);
  const addIn = await fetchAddIn(language);
  const file = await takeOver();
  const book = file || addIn.welcome === undefined ? undefined : await fetchJson<WelcomeBook>(addIn.welcome);
  const name = file?.name ?? (book?.name ? textIn(book.name, language) : wording.workbook);
  await loadFonts(book ? welcomeText(book, language) : "");
  const grid = await openGrid(preferences, book);
  const session = new Session(grid, name, preferences, file !== undefined);
  Object.assign(window.workbench, { grid, workbook: session.host.workbook });
  showCharts(grid, session.host.workbook);
  showSlicers(grid, session.host.workbook);
  showComments(grid, session.host.workbook);
  tellOfShapes(session.host.workbook);
  const { pivots } = session.host.workbook;
  grid.keepClosed(
    (sheet, area) => pivots.within(sheet, area).length > 0,
    () => {
      const { pivotClosed, close } = wordingFor(document.documentElement.lang === "zh-CN" ? "zh-CN" : "en");
      showNotice(pivotClosed, close);
    },
  );
  letResizePane();
  showProgress(wording.startingAddIn);
  const client = await session.show(addIn);
  const leftOut = await grid.drawOnce(async () => {
    if (book) await welcome(grid, client, book, language);
    return file ? openFile(file, session.host.workbook, language) : "";
  });
  session.begin();
  provideEditorFonts();
  showProgress("");
  if (leftOut !== "") showNotice(leftOut, wording.close);
}

/** Cells are there already; what reads calculated cells comes by the add-in's own client, as an add-in would make it. */
async function welcome(grid: Grid, client: Window | undefined, book: WelcomeBook, language: Language): Promise<void> {
  // Also where the add-in brought no functions.
  grid.recalculate();
  await grid.settled();
  if (client && isOfficeClient(client)) await addWelcomeObjects(client, book, language);
  await grid.settled();
}

/** Fills the workbook; gives what was left in the file as a sentence, "" where all is there. */
async function openFile({ bytes }: OpenedFile, workbook: Workbook, language: Preferences["language"]): Promise<string> {
  const { openWorkbook } = await import("../files/open-workbook");
  const { formatLeftOut } = await import("../files/left-out");
  const leftOut = formatLeftOut(await openWorkbook(bytes, workbook), language);
  await workbook.grid.settled();
  return leftOut;
}

async function openGrid({ language, theme }: Preferences, book: WelcomeBook | undefined): Promise<PageGrid> {
  const sheets = book ? { sheets: welcomeSheets(book, language) } : {};
  const container = part("grid");
  const [cards, prompts] = [createCardView(container), createCardView(container)];
  const options = {
    container,
    language,
    dark: theme === "dark",
    fontFamily: FONT,
    cards,
    prompts,
    askEntry,
    ...sheets,
  };
  const grid = await createPageGrid(options);
  const selected = book && welcomeSelection(book);
  if (selected) grid.select(grid.activeSheet().id, selected);
  return grid;
}

function open(): void {
  const preferences = preferencesHere();
  const ready = start(preferences);
  window.workbench = { ready } as WorkbenchHandle;
  ready.catch((error: unknown) => showFailure(wordingFor(preferences.language).failed, error));
}

open();
