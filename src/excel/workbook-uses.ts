import type { Observation } from "../core/entities";
import type { Use } from "../core/sources/sources-table";
import type { ReadyTable } from "../core/tables/table";
import { formatAddress } from "../sheet/address";
import { formatPlace } from "../sheet/place";
import type { ArgumentsOf } from "./call-arguments";
import type { CallingCell } from "./workbook-formulas";

/** What a list of sources needs to know of the data set. */
export interface SourcesOf {
  figuresBehind: (name: string, args: readonly unknown[]) => Observation[];
  /** What an inserted table of this name is of; undefined for a table of the user's. */
  findTable: (tableName: string) => Pick<Use, "table" | "sources"> | undefined;
  build: (uses: readonly Use[]) => ReadyTable;
}

/** The formulas with the figures behind them. */
export function usesOf(
  cells: readonly CallingCell[],
  argumentsOf: ArgumentsOf,
  figuresBehind: SourcesOf["figuresBehind"],
): Use[] {
  const figuresOf = (cell: CallingCell): Observation[] =>
    cell.calls.flatMap((call) => {
      const args = argumentsOf(cell, call);
      return args ? figuresBehind(call.name, args) : [];
    });
  return cells.map((cell) => ({
    place: formatPlace(cell.sheet, formatAddress({ row: cell.row, column: cell.column, rows: 1, columns: 1 })),
    ...{ formula: cell.formula, table: "", sources: [] },
    figures: uniqueFigures(figuresOf(cell)),
  }));
}

/** Figures are made anew each time they are found: the same one is known by its id. */
const uniqueFigures = (figures: readonly Observation[]): Observation[] => [
  ...new Map(figures.map((figure) => [figure.id, figure])).values(),
];

/** Inserted tables of the workbook: a round trip, and one more where there are some. */
export async function readTableUses(
  context: Excel.RequestContext,
  findTable: SourcesOf["findTable"],
): Promise<(Use & { sheet: string })[]> {
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const ours = tables.items.flatMap((table) => {
    const known = findTable(table.name);
    return known ? [{ known, range: table.getRange().load("address"), sheet: table.worksheet.load("name") }] : [];
  });
  if (ours.length > 0) await context.sync();
  return ours.map(({ known, range, sheet }) => {
    const address = range.address.slice(range.address.lastIndexOf("!") + 1);
    return { ...known, sheet: sheet.name, place: formatPlace(sheet.name, address), formula: "", figures: [] };
  });
}
