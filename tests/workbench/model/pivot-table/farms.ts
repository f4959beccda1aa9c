import type { Grid } from "../../../../workbench/grid/grid";
import { openHeadless } from "../../../../workbench/headless/headless-workbook";
import { failure } from "../../books";
import { MemoryGrid } from "../../memory-grid";

export const FARMS = [
  ["Farm", "Type", "Class", "Sold", "Price"],
  ["A Farms", "Lime", "Organic", 300, 2],
  ["A Farms", "Lemon", "Plain", 100, 3],
  ["B Farms", "Lime", "Plain", 250, 2],
  ["B Farms", "Kiwi", "Organic", 50, 5],
  ["A Farms", "Lime", "Plain", 20, 4],
];

export interface Farms {
  pivot: Excel.PivotTable;
  sheet: Excel.Worksheet;
  context: Excel.RequestContext;
  /** The pivot's hierarchy of a name. */
  at(name: string): Excel.PivotHierarchy;
  /** What stands in an area of the pivot's sheet, a line as "a|b". */
  lines(address: string): Promise<string[]>;
  /** What a request with this in it fails with: code and place. */
  refused(attempt: () => unknown): Promise<string | undefined>;
  /** What stands in the pivot's own range. */
  report(): Promise<string[]>;
}

/** A table "Farms" on Sheet1, and an empty PivotTable over it at Report!B4. */
export async function withFarms<T>(work: (farms: Farms) => Promise<T>, grid: Grid = new MemoryGrid()): Promise<T> {
  const book = await openHeadless({ grid });
  try {
    return await book.Excel.run((context) => start(context).then(work));
  } finally {
    book.dispose();
  }
}

async function start(context: Excel.RequestContext): Promise<Farms> {
  const source = context.workbook.worksheets.getItem("Sheet1");
  source.getRange("A1:E6").values = FARMS;
  const table = source.tables.add("A1:E6", true);
  table.name = "Farms";
  const sheet = context.workbook.worksheets.add("Report");
  const pivot = sheet.pivotTables.add("Farm sales", table, "B4");
  await context.sync();
  const lines = async (range: Excel.Range) => {
    range.load("values");
    await context.sync();
    return range.values.map((line) => line.join("|"));
  };
  return {
    pivot,
    sheet,
    context,
    at: (name) => pivot.hierarchies.getItem(name),
    lines: (address) => lines(sheet.getRange(address)),
    refused: (attempt) =>
      failure(async () => {
        attempt();
        await context.sync();
      }),
    report: () => lines(pivot.layout.getRange()),
  };
}
