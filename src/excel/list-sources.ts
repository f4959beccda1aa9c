import type { Observation } from "../core/entities";
import type { Use } from "../core/sources/sources-table";
import type { ReadyTable } from "../core/tables/table";
import { formatAddress } from "../sheet/address";
import { planTable } from "../sheet/table-plan";
import type { TableOptions } from "../sheet/table-layout";
import { supportsExcelApi } from "./api-level";
import { carryOut } from "./carry-out";
import type { FormulaCall } from "./formula-call";
import type { Consent, InsertResult } from "./insertion";
import { findOfficeCode } from "./office-problem";
import { ReferencedCells } from "./referenced-cells";
import { type CallingCell, Cancelled, type Watch, readCallingCells } from "./workbook-formulas";

/** What the list needs to know of the data set. */
export interface SourcesOf {
  figuresBehind: (name: string, args: readonly unknown[]) => Observation[];
  /** What an inserted table of this name is of; undefined for a table of the user's. */
  findTable: (tableName: string) => Pick<Use, "table" | "sources"> | undefined;
  build: (uses: readonly Use[]) => ReadyTable;
}

export type ListResult = InsertResult | { kind: "nothing" } | { kind: "cancelled" };

/** For the cells in use of every sheet. */
const LEVEL = "1.4";

/**
 * Inserts a sheet that lists every formula of the family and every inserted table of the workbook, with the printed
 * figures behind them. Changes nothing else and never throws.
 */
export async function listSources(
  { figuresBehind, findTable, build }: SourcesOf,
  watch: Watch,
  options: Pick<TableOptions, "labels"> & Consent,
): Promise<ListResult> {
  try {
    if (!supportsExcelApi(LEVEL)) return { kind: "failed", problem: { code: "ApiNotFound", leftovers: [] } };
    const uses = await Excel.run({ delayForCellEdit: options.waitForCellEdit === true }, async (context) => {
      const cells = await readCallingCells(context, watch);
      const tables = await readTables(context, findTable);
      return [...(await readUses(context, cells, figuresBehind)), ...tables];
    });
    if (uses.length === 0) return { kind: "nothing" };
    return await carryOut(planTable(build(uses), { content: "values", ...options }), "new-sheet", options);
  } catch (thrown) {
    if (thrown instanceof Cancelled) return { kind: "cancelled" };
    return { kind: "failed", problem: { code: findOfficeCode(thrown), leftovers: [] } };
  }
}

/** The formulas with their figures; cells that they name are read in one request. */
async function readUses(
  context: Excel.RequestContext,
  cells: readonly CallingCell[],
  figuresBehind: SourcesOf["figuresBehind"],
): Promise<Use[]> {
  const { worksheets } = context.workbook;
  const names = worksheets.items.map(({ name }) => name);
  const bySheet = new Map(
    [...new Set(cells.map(({ sheet }) => sheet))].map((name) => [name, new ReferencedCells(name, names)]),
  );
  for (const { sheet, calls } of cells) {
    for (const { args } of calls) for (const arg of args) if (arg.kind === "cell") bySheet.get(sheet)!.want(arg);
  }
  // Each queues what it wants: all of them, not up to the first.
  const wanted = [...bySheet.values()].filter((references) => references.queue(context));
  if (wanted.length > 0) await context.sync();
  for (const references of wanted) references.settle();
  const figuresOf = ({ sheet, calls }: CallingCell): Observation[] =>
    calls.flatMap((call) => {
      const args = argumentsOf(call, bySheet.get(sheet)!);
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

/** The arguments' values; undefined where a cell that one names was not read. */
function argumentsOf({ args }: FormulaCall, references: ReferencedCells): unknown[] | undefined {
  const values = args.map((argument) => (argument.kind === "constant" ? argument.value : references.find(argument)));
  return args.some(({ kind }, index) => kind === "cell" && values[index] === undefined) ? undefined : values;
}

async function readTables(context: Excel.RequestContext, findTable: SourcesOf["findTable"]): Promise<Use[]> {
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const ours = tables.items.flatMap((table) => {
    const known = findTable(table.name);
    return known ? [{ known, range: table.getRange().load("address"), sheet: table.worksheet.load("name") }] : [];
  });
  if (ours.length > 0) await context.sync();
  return ours.map(({ known, range, sheet }) => {
    const address = range.address.slice(range.address.lastIndexOf("!") + 1);
    return { ...known, place: formatPlace(sheet.name, address), formula: "", figures: [] };
  });
}

const formatPlace = (sheet: string, address: string): string =>
  `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
