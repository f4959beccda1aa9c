import { LifecycleService, LifecycleStages, LocaleType, mergeLocales, type ILanguagePack } from "@univerjs/core";
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
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-hyper-link/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { freeKeysAfterNames } from "./completion-keys";
import { createUniver, type Preset } from "./create-univer";
import { Engine } from "./engine";
import { explainErrors } from "./error-tooltip";
import type { Grid } from "./grid";
import { UniverGrid } from "./univer-grid";
import { createWorkbook } from "./workbook-data";

export interface PageGridOptions {
  container: HTMLElement;
  language: "en" | "zh-CN";
  dark: boolean;
  /** Font of cells that name none. Defaults to Calibri, then what the page has. */
  fontFamily?: string;
  /** Names of the first sheets. Defaults to "Sheet1". */
  sheets?: string[];
}

const LANGUAGES: Readonly<Record<PageGridOptions["language"], { locale: LocaleType; packs: ILanguagePack[] }>> = {
  en: { locale: LocaleType.EN_US, packs: [coreEnglish, tableEnglish, linkEnglish, noteEnglish] },
  "zh-CN": { locale: LocaleType.ZH_CN, packs: [coreChinese, tableChinese, linkChinese, noteChinese] },
};

/** What a person sees before scrolling; a sheet grows as cells are written. */
const SIZE = { rows: 200, columns: 40 };

/** A grid drawn into an element of the page. Resolves when it is on the screen. */
export async function createPageGrid({
  container,
  language,
  dark,
  fontFamily = "Calibri",
  sheets = ["Sheet1"],
}: PageGridOptions): Promise<Grid> {
  const { locale, packs } = LANGUAGES[language];
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple" }),
    UniverSheetsTablePreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsNotePreset(),
    // Excel shows no tab with its name above a table.
    { plugins: [[UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
  ] as Preset[];
  // The canvas draws with the fonts there are; one that arrives later changes nothing until the next change of a cell.
  await document.fonts.ready;
  const { univer, api } = createUniver(
    { locale, locales: { [locale]: mergeLocales(...packs) }, darkMode: dark },
    presets,
  );
  const workbook = createWorkbook(api, sheets, { ...SIZE, fontFamily });
  const engine = new Engine(univer, api, workbook);
  const grid = new UniverGrid(engine, { locale: language, fontFamily, ...SIZE });
  freeKeysAfterNames(engine);
  await engine.get(LifecycleService).onStage(LifecycleStages.Rendered);
  explainErrors(engine, (sheet, area) => grid.sheet(sheet).errorMessages(area)[0]?.[0] ?? "");
  await grid.settled();
  return grid;
}
