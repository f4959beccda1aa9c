import type { Grid } from "../grid/grid";
import type { HeadlessGridOptions } from "../grid/headless-grid";
import type { CustomFunctionOptions } from "../model/custom-functions";
import { OfficeHost } from "../model/office-host";
import type { Workbook } from "../model/workbook";
import { loadFunctions } from "./add-in";
import { startOffice, type OfficeClient } from "./office-client";

export interface HeadlessOptions
  extends Pick<CustomFunctionOptions, "emptyCell">, Pick<HeadlessGridOptions, "sheets" | "size"> {
  /** Path of the XML manifest of a built add-in, whose functions the workbook then knows. */
  manifest?: string;
  /** Language of Office. Defaults to "en-US". */
  language?: "en-US" | "zh-CN";
  /** Requirement sets the host claims, as name → version: `{ ExcelApi: "1.8" }`. */
  sets?: Readonly<Record<string, string>>;
  /** Another grid than the calculating one. */
  grid?: Grid;
}

/** A workbook without a window, and the Office.js that works on it. */
export interface HeadlessWorkbook extends OfficeClient {
  host: OfficeHost;
  workbook: Workbook;
  grid: Grid;
  dispose(): void;
}

export async function openHeadless(options: HeadlessOptions = {}): Promise<HeadlessWorkbook> {
  const { language = "en-US", manifest } = options;
  const grid = options.grid ?? (await createGrid(options));
  const host = new OfficeHost(grid, { language });
  const client = await startOffice((window) => {
    host.attach(window, { ...(options.sets ? { sets: options.sets } : {}) });
  });
  const dispose = () => {
    host.dispose();
    grid.dispose();
  };
  const book = { ...client, host, workbook: host.workbook, grid, dispose };
  try {
    if (manifest !== undefined) await load(book, manifest, options);
  } catch (error) {
    // A grid that nobody holds would keep the program running.
    dispose();
    throw error;
  }
  return book;
}

/** The functions of a built add-in, calculated where the workbook already asks for them. */
async function load({ grid, workbook, window }: HeadlessWorkbook, manifest: string, options: HeadlessOptions) {
  const { language = "en-US", emptyCell } = options;
  const sheetName = (id: string) => workbook.worksheets.getItem(id).name;
  grid.registerFunctions(
    await loadFunctions(manifest, language, window, { sheetName, ...(emptyCell === undefined ? {} : { emptyCell }) }),
  );
  await grid.settled();
}

/** Loaded when needed: the engine takes a second, and tests with a grid of their own do without. */
async function createGrid({ language, sheets, size }: HeadlessOptions): Promise<Grid> {
  const { createHeadlessGrid } = await import("../grid/headless-grid");
  return createHeadlessGrid({
    language: language === "zh-CN" ? "zh-CN" : "en",
    ...(sheets ? { sheets } : {}),
    ...(size ? { size } : {}),
  });
}
