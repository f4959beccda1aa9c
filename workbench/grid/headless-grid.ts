import { LocaleType, LogLevel } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { SheetSkeletonService, UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/sheets-table/facade";
import { createUniver, type Preset } from "./create-univer";
import { Engine } from "./engine";
import type { FirstSheet } from "./first-sheet";
import type { Grid } from "./grid";
import { RULE_PLUGINS } from "./rule-plugins";
import { UniverGrid } from "./univer-grid";
import { createWorkbook } from "./workbook-data";

export interface HeadlessGridOptions {
  /** The first sheets, or their names alone. Defaults to "Sheet1". */
  sheets?: readonly (FirstSheet | string)[];
  /** Rows and columns of a sheet before it grows. */
  size?: { rows: number; columns: number };
  /** For number formats. Defaults to "en". */
  language?: "en" | "zh-CN";
  /** Milliseconds that one formula may take. */
  formulaTime?: number;
}

/** Univer measures every sheet for its drawing; without one its commands take all cells to be in view. */
class NoDrawing {
  getSkeleton(): undefined {
    return undefined;
  }
}

/** Univer's preset for Node brings comments, drawings, links and documents with it, whose code no part of the grid calls. */
const CALCULATING = {
  plugins: [
    UniverFormulaEnginePlugin,
    [UniverSheetsPlugin, { override: [[SheetSkeletonService, { useClass: NoDrawing }]] }],
    UniverSheetsFormulaPlugin,
  ],
};

const SIZE = { rows: 1000, columns: 100 };

/** A grid for Node: the same engine and the same behaviour as in a page, nothing drawn. */
export async function createHeadlessGrid({
  sheets = ["Sheet1"],
  size = SIZE,
  language = "en",
  formulaTime,
}: HeadlessGridOptions = {}): Promise<Grid> {
  const locale = language === "en" ? LocaleType.EN_US : LocaleType.ZH_CN;
  const presets = [
    CALCULATING,
    RULE_PLUGINS,
    { plugins: [UniverSheetsTablePlugin, UniverSheetsNotePlugin] },
  ] as Preset[];
  const { univer, api } = createUniver({ locale, locales: { [locale]: {} }, logLevel: LogLevel.SILENT }, presets);
  const defaults = { ...size, fontFamily: "Calibri" };
  const first = sheets.map((sheet) => (typeof sheet === "string" ? { name: sheet } : sheet));
  const workbook = createWorkbook(api, first, defaults);
  const engine = new Engine(univer, api, workbook);
  const grid = new UniverGrid(engine, { formulaTime, ...defaults });
  await grid.settled();
  return grid;
}
