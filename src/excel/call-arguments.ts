import type { FormulaCall } from "./formula-call";
import { ReferencedCells } from "./referenced-cells";
import type { CallingCell } from "./workbook-formulas";

/** The arguments of a call in a cell; undefined where a cell that one names could not be read. */
export type ArgumentsOf = (cell: CallingCell, call: FormulaCall) => unknown[] | undefined;

/** Reads the cells that the calls name, of all sheets in one request; none where they name no cell. */
export async function readArguments(
  context: Excel.RequestContext,
  cells: readonly CallingCell[],
  sheetNames: readonly string[],
): Promise<ArgumentsOf> {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const bySheet = new Map(sheets.map((name) => [name, new ReferencedCells(name, sheetNames)]));
  for (const { sheet, calls } of cells) {
    for (const { args } of calls) for (const arg of args) if (arg.kind === "cell") bySheet.get(sheet)!.want(arg);
  }
  // Each queues what it wants: all of them, not up to the first.
  const wanted = [...bySheet.values()].filter((references) => references.queue(context));
  if (wanted.length > 0) await context.sync();
  for (const references of wanted) references.settle();
  return ({ sheet }, { args }) => valuesOf(args, bySheet.get(sheet)!);
}

function valuesOf(args: FormulaCall["args"], references: ReferencedCells): unknown[] | undefined {
  const values = args.map((argument) => (argument.kind === "constant" ? argument.value : references.find(argument)));
  return args.some(({ kind }, index) => kind === "cell" && values[index] === undefined) ? undefined : values;
}
