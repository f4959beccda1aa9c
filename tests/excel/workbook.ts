import path from "node:path";
import type { InsertOptions } from "../../src/excel/insert-table";
import type { ReadyTable } from "../../src/core/tables/table";
import { openHeadless, type HeadlessOptions, type HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { startOffice, type OfficeClient } from "../../workbench/headless/office-client";
import type { Grid } from "../../workbench/grid/grid";
import { MemoryGrid } from "../workbench/memory-grid";

export const values: InsertOptions = {
  ...{ content: "values", labels: { notes: "Notes", sources: "Sources" } },
  made: { language: "en", choices: {} },
};

/** Microsoft's client on a workbook in memory, as the globals that src/excel uses. */
export async function openWorkbook(
  excelApi?: string,
  others: Record<string, string> = {},
  grid: Grid = new MemoryGrid(),
): Promise<HeadlessWorkbook> {
  return open({ grid, sets: { ...others, ...(excelApi === undefined ? {} : { ExcelApi: excelApi }) } });
}

/** The same on the grid that calculates, with the functions of the built add-in. */
export function openCalculating(
  language: "en-US" | "zh-CN" = "en-US",
  options: Pick<HeadlessOptions, "sheets"> = {},
): Promise<HeadlessWorkbook> {
  return open({ ...options, language, manifest: path.join(__dirname, "../../dist/manifest.xml") });
}

async function open(options: HeadlessOptions): Promise<HeadlessWorkbook> {
  forgetClient();
  const headless = await openHeadless(options);
  useClient(headless);
  return headless;
}

/** Another client on the same workbook, as the globals, which the host offers everything: what an older one left can be read. */
export async function openNewestClient({ host }: HeadlessWorkbook): Promise<void> {
  forgetClient();
  useClient(await startOffice((window) => host.attach(window)));
}

/** A client that starts looks for its own names among the globals first. */
function forgetClient(): void {
  for (const name of ["Excel", "Office", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
}

function useClient({ Excel, Office, OfficeExtension }: OfficeClient): void {
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}

/** Changes the active sheet as a user would have before. */
export async function prepare(change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
}

const SEEN = { row: 0, column: 0, rows: 60, columns: 30 };

/** What differs from the usual, as "position: value". */
const list = (cells: unknown[], usual: string): string[] =>
  cells.flatMap((cell, at) => (cell === usual ? [] : [`${at}: ${String(cell)}`]));

/** Everything of a workbook that an insertion might change, as plain data. */
export function snapshot({ grid }: HeadlessWorkbook): object {
  const sheets = grid.sheets().map((sheet) => ({
    name: sheet.getName(),
    formulas: list(sheet.formulas(SEEN).flat(), ""),
    formats: list(sheet.numberFormats(SEEN).flat(), "General"),
    styles: list(
      Array.from({ length: SEEN.rows * SEEN.columns }, (_, at) =>
        JSON.stringify(sheet.style(Math.floor(at / SEEN.columns), at % SEEN.columns)),
      ),
      "{}",
    ),
    widths: Array.from({ length: SEEN.columns }, (_, column) => sheet.getColumnWidth(column)),
    heights: Array.from({ length: SEEN.rows }, (_, row) => sheet.getRowHeight(row)),
    merges: [...sheet.merges()],
    links: sheet.linksIn(SEEN).map(({ row, column }) => [`${row},${column}`, sheet.link(row, column)?.url]),
  }));
  const tables = grid.sheets().flatMap((sheet) => sheet.tables().map(({ name, area }) => ({ name, area })));
  const names = grid.names().map(({ name, formula }) => ({ name, formula }));
  const settings = grid.records.keys("setting/").map((key) => ({ key, value: grid.records.get(key) }));
  return { sheets, active: grid.activeSheet().id, tables, names, settings };
}

/** The formulas of a sheet's cells, to `rows` × `columns`. */
export function read({ grid }: HeadlessWorkbook, sheet: string, rows: number, columns: number): unknown[][] {
  const found = grid.sheets().find((each) => each.getName() === sheet);
  if (!found) throw new Error(`No sheet ${sheet}`);
  return found.formulas({ row: 0, column: 0, rows, columns });
}

/** A table of numbers, `rows` long. */
export function longTable(template: ReadyTable, rows: number): ReadyTable {
  const row = (index: number) => [
    { value: `Place ${index}`, text: `Place ${index}`, numberFormat: "@" },
    { value: index, text: String(index), numberFormat: "#,##0" },
    { value: "", text: "", numberFormat: "General" },
  ];
  return { ...template, rows: Array.from({ length: rows }, (_, index) => row(index)) };
}
