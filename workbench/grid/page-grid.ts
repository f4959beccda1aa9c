import {
  ICommandService,
  IUndoRedoService,
  LifecycleService,
  LifecycleStages,
  LocaleService,
  LocaleType,
  mergeLocales,
  ThemeService,
  type ILanguagePack,
} from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import linkEnglish from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import linkChinese from "@univerjs/preset-sheets-hyper-link/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import noteChinese from "@univerjs/preset-sheets-note/locales/zh-CN";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import tableChinese from "@univerjs/preset-sheets-table/locales/zh-CN";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import { CalculationMode } from "@univerjs/sheets-formula";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-hyper-link/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { rangeOf } from "./area";
import { watchCards, watchPrompts, type CardView } from "./card-watch";
import { watchClicks } from "./click-watch";
import { markRemarks, redrawCells, type Remarks } from "./cell-remarks";
import { addToCellMenu, type CellMenuEntry } from "./cell-menu";
import { closeCells } from "./closed-cells";
import { completeByKeyboard } from "./completion-keys";
import { createUniver, type Preset } from "./create-univer";
import { drawWithFallback, redrawOnFonts } from "./drawn-fonts";
import { Engine } from "./engine";
import { checkEntries, type AskEntry } from "./entry-check";
import { explainErrors } from "./error-tooltip";
import type { FirstSheet } from "./first-sheet";
import { mendFilterLists } from "./filter-lists";
import { FloatingLayer } from "./floating-layer";
import type { Area } from "./grid";
import type { DrawnCard } from "./rich-value";
import { makeSheetsAlike } from "./new-sheets";
import { drawNumbersThatFit } from "./number-drawing";
import { drawOwnFormats } from "./own-formats";
import { drawTableRows } from "./table-looks";
import { RULE_PLUGINS } from "./rule-plugins";
import { UniverGrid } from "./univer-grid";
import { createWorkbook, type SheetDefaults } from "./workbook-data";

type Language = "en" | "zh-CN";

export interface PageGridOptions {
  container: HTMLElement;
  language: Language;
  dark: boolean;
  /** Font of cells that name none, and of characters that a cell's own font lacks; the page must have it. */
  fontFamily: string;
  /** The first sheets; their formulas are calculated when functions are registered. Defaults to an empty "Sheet1". */
  sheets?: readonly FirstSheet[];
  /** What shows the cards of values and remarks on cells. Without it there are none. */
  cards?: CardView;
  /** What shows the prompts of data validation. */
  prompts?: CardView;
  /** What tells of an entry that a cell's rule does not allow. */
  askEntry?: AskEntry;
}

const LOCALES: Readonly<Record<Language, LocaleType>> = { en: LocaleType.EN_US, "zh-CN": LocaleType.ZH_CN };
const PACKS: Partial<Record<LocaleType, ILanguagePack>> = {
  [LocaleType.EN_US]: mergeLocales(coreEnglish, tableEnglish, linkEnglish, noteEnglish),
  [LocaleType.ZH_CN]: mergeLocales(coreChinese, tableChinese, linkChinese, noteChinese),
};

/** Changes of a workbook, but for those that drawing makes by itself. */
const WORK = /^sheet\.mutation\./;
const NO_WORK: ReadonlySet<string> = new Set([SetWorksheetRowAutoHeightMutation.id]);

/** What a person sees before scrolling; a sheet grows as cells are written. */
const SIZE = { rows: 200, columns: 40 };

/** A grid on the screen: what a person who looks at it can change beside the cells. */
export class PageGrid extends UniverGrid {
  /** What lies over the cells. */
  readonly floating: FloatingLayer;
  #hasWork = false;
  #remarks: Remarks | undefined;

  constructor(
    private readonly engine: Engine,
    options: SheetDefaults,
  ) {
    super(engine, options);
    this.floating = new FloatingLayer(engine);
    engine.onCommand(({ id }, execution) => {
      if (WORK.test(id) && !NO_WORK.has(id) && !execution?.["fromFormula"] && !execution?.onlyLocal)
        this.#hasWork = true;
    });
    // What no command of the grid changes: charts, slicers, PivotTables.
    this.on("recordsChanged", () => {
      this.#hasWork = true;
    });
  }

  /** From now on a person can't change cells that are closed; `refused` is told of the attempt. */
  keepClosed(isClosed: (sheet: string, area: Area) => boolean, refused: () => void): void {
    closeCells(this.engine, () => this.selection(), isClosed, refused);
  }

  /** From now on cells that have remarks are marked, and show them as cards. */
  showRemarks(remarks: Remarks): void {
    this.#remarks = remarks;
    markRemarks(this.engine, remarks);
  }

  /** What is to be read on a cell of the active sheet: a remark on it before what its value says. */
  cardAt(row: number, column: number): DrawnCard | undefined {
    const sheet = this.activeSheet();
    return this.#remarks?.card(sheet.id, row, column) ?? sheet.card(row, column);
  }

  /** Draws the cells when `run` is done, and not meanwhile: each step would take a drawing of its own, of all that is in sight. */
  async drawOnce<T>(run: () => Promise<T>): Promise<T> {
    const render = this.engine.get(IRenderManagerService).getRenderById(this.engine.unitId);
    render?.deactivate();
    try {
      return await run();
    } finally {
      render?.activate();
    }
  }

  /** Draws all cells again, since something about them changed that the grid does not know. */
  redraw(): void {
    redrawCells(this.engine);
  }

  override select(sheet: string, area: Area): void {
    super.select(sheet, area);
    // A sheet that has just been activated is laid out first.
    requestAnimationFrame(() => {
      if (this.activeSheet().id !== sheet) return;
      void this.engine.get(ICommandService).executeCommand(ScrollToRangeOperation.id, { range: rangeOf(area) });
    });
  }

  /** From now on keys are meant for the cells. */
  takeKeys(): void {
    this.engine.get(ILayoutService).focus();
  }

  addToCellMenu(entries: readonly CellMenuEntry[]): void {
    addToCellMenu(this.engine, entries);
  }

  /** Of menus, messages of the grid and number formats; cells keep what they hold. */
  setLanguage(language: Language): void {
    this.engine.get(LocaleService).setLocale(LOCALES[language]);
  }

  setDark(dark: boolean): void {
    this.engine.get(ThemeService).setDarkMode(dark);
  }

  /** Makes what is there now the state that undo never goes behind, and what comes after it work. */
  forgetHistory(): void {
    this.engine.get(IUndoRedoService).clearUndoRedo(this.engine.unitId);
    this.#hasWork = false;
  }

  /** Whether anything of the workbook was changed, by a person or an add-in, since the history was forgotten. */
  hasWork(): boolean {
    return this.#hasWork;
  }
}

/** A grid drawn into an element of the page. Resolves when it is on the screen. */
export async function createPageGrid(options: PageGridOptions): Promise<PageGrid> {
  const { language, dark, fontFamily, sheets = [{ name: "Sheet1" }] } = options;
  drawNumbersThatFit();
  drawWithFallback(fontFamily);
  const { univer, api } = createUniver(
    { locale: LOCALES[language], locales: PACKS, darkMode: dark },
    presetsFor(options.container),
  );
  const defaults = { ...SIZE, fontFamily };
  const engine = new Engine(univer, api, createWorkbook(api, sheets, defaults));
  const grid = new PageGrid(engine, defaults);
  completeByKeyboard(engine);
  makeSheetsAlike(engine, defaults);
  mendFilterLists(engine, options.container.ownerDocument);
  redrawOnFonts(engine);
  drawOwnFormats(engine, (sheet, ...cell) => grid.sheet(sheet).drawnFormat(...cell));
  drawTableRows(engine);
  await engine.get(LifecycleService).onStage(LifecycleStages.Rendered);
  explainErrors(engine, (sheet, area) => grid.sheet(sheet).errorMessages(area)[0]?.[0] ?? "");
  watchClicks(engine, (click) => grid.emit("clicked", click));
  if (options.cards)
    watchCards(engine, grid, options.container, options.cards, (row, column) => grid.cardAt(row, column));
  if (options.prompts) watchPrompts(engine, grid, options.container, options.prompts);
  if (options.askEntry) checkEntries(engine, options.askEntry);
  await grid.settled();
  // They weigh a fifth of the page, and nothing that opens with it needs them.
  void import("./rule-views").then(({ drawRules }) => drawRules(engine)).catch(reportError);
  return grid;
}

function presetsFor(container: HTMLElement): Preset[] {
  return [
    // Functions come after the first sheets, and a formula without its function would show #NAME? until then.
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsTablePreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsNotePreset(),
    RULE_PLUGINS,
    // Excel shows no tab with its name above a table.
    { plugins: [[UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
  ] as Preset[];
}
