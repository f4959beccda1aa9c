import type { Observation } from "../core/entities";
import type { Use } from "../core/sources/sources-table";
import { mapInPieces, type Pieces } from "../core/pieces";
import type { ReadyTable } from "../core/tables/table";
import { formatAddress } from "../sheet/address";
import { formatPlace } from "../sheet/place";
import type { ArgumentsOf } from "./call-arguments";
import { type FoundTable, namesOf } from "./recorded/inserted-tables";
import { inShortTasks } from "./short-tasks";
import type { Watch } from "./watch";
import type { CallingCell } from "./workbook-formulas";

/** What a list of sources needs to know of the data set. */
export interface SourcesOf {
  figuresBehind: (name: string, args: readonly unknown[]) => Observation[];
  /** What an inserted table of this name is of; undefined for a table of the user's. */
  findTable: (tableName: string) => Pick<Use, "table" | "sources"> | undefined;
  build: (uses: readonly Use[]) => Pieces<ReadyTable>;
}

/** The formulas with the figures behind them. Throws Cancelled. */
export async function usesOf(
  cells: readonly CallingCell[],
  argumentsOf: ArgumentsOf,
  figuresBehind: SourcesOf["figuresBehind"],
  watch: Watch,
): Promise<Use[]> {
  const figuresOf = (cell: CallingCell): Observation[] =>
    cell.calls.flatMap((call) => {
      const args = argumentsOf(cell, call);
      return args ? figuresBehind(call.name, args) : [];
    });
  const using = mapInPieces(cells, (cell): Use => {
    const { sheet, row, column, formula } = cell;
    return {
      place: formatPlace(sheet, formatAddress({ row, column, rows: 1, columns: 1 })),
      ...{ formula, table: "", sources: [], figures: uniqueFigures(figuresOf(cell)) },
    };
  });
  return inShortTasks(using, watch);
}

/** Figures are made anew each time they are found: the same one is known by its id. */
const uniqueFigures = (figures: readonly Observation[]): Observation[] => [
  ...new Map(figures.map((figure) => [figure.id, figure])).values(),
];

/** Inserted tables of the workbook, known by their records or their names. */
export function findTableUses(
  tables: readonly FoundTable[],
  findTable: SourcesOf["findTable"],
): (Use & { sheet: string })[] {
  return tables.flatMap((table) => {
    const [known] = namesOf(table).flatMap((name) => findTable(name) ?? []);
    const { sheet, area } = table;
    return known ? [{ ...known, sheet, place: formatPlace(sheet, formatAddress(area)), formula: "", figures: [] }] : [];
  });
}
