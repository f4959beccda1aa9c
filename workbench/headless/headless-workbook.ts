import type { Grid } from "../grid/grid";
import type { CustomFunctionOptions } from "../model/custom-functions";
import { OfficeHost } from "../model/office-host";
import type { Workbook } from "../model/workbook";
import { loadFunctions } from "./add-in";
import { startOffice, type OfficeClient } from "./office-client";

export interface HeadlessOptions extends Pick<CustomFunctionOptions, "emptyCell"> {
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
  const grid = options.grid ?? (await createGrid(language));
  const host = new OfficeHost(grid, { language });
  const client = await startOffice((window) => {
    host.attach(window, { ...(options.sets ? { sets: options.sets } : {}) });
  });
  if (manifest !== undefined) {
    const sheetName = (id: string) => host.workbook.worksheets.getItem(id).name;
    const { emptyCell } = options;
    grid.registerFunctions(
      loadFunctions(manifest, language, client.window, {
        sheetName,
        ...(emptyCell === undefined ? {} : { emptyCell }),
      }),
    );
    await grid.settled();
  }
  const dispose = () => {
    host.dispose();
    grid.dispose();
  };
  return { ...client, host, workbook: host.workbook, grid, dispose };
}

/** Loaded when needed: the engine takes a second, and tests with a grid of their own do without. */
async function createGrid(language: string): Promise<Grid> {
  const { createHeadlessGrid } = await import("../grid/headless-grid");
  return createHeadlessGrid({ language: language === "zh-CN" ? "zh-CN" : "en" });
}
