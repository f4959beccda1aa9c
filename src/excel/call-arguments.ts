import { type FamilyCall, isPlain, type PlainArgument } from "../core/formula/family-calls";
import { ReferencedCells } from "./referenced-cells";
import type { CallingCell } from "./workbook-formulas";

/** The arguments of a call in a cell; undefined where one is calculated, or names a cell that could not be read. */
export type ArgumentsOf = (cell: CallingCell, call: FamilyCall) => unknown[] | undefined;

/** Reads the cells that the calls name, of all sheets in one request; none where they name no cell. */
export async function readArguments(
  context: Excel.RequestContext,
  cells: readonly CallingCell[],
  sheetNames: readonly string[],
): Promise<ArgumentsOf> {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const bySheet = new Map(sheets.map((name) => [name, new ReferencedCells(name, sheetNames)]));
  for (const { sheet, calls } of cells) {
    for (const arg of calls.filter(isPlain).flatMap(({ args }) => args)) {
      if (arg.kind === "cell") bySheet.get(sheet)!.want(arg);
    }
  }
  // Each queues what it wants: all of them, not up to the first.
  const wanted = [...bySheet.values()].filter((references) => references.queue(context));
  if (wanted.length > 0) await context.sync();
  for (const references of wanted) references.settle();
  return ({ sheet }, call) => (isPlain(call) ? valuesOf(call.args, bySheet.get(sheet)!) : undefined);
}

function valuesOf(args: readonly PlainArgument[], references: ReferencedCells): unknown[] | undefined {
  const values = args.map((argument) => (argument.kind === "constant" ? argument.value : references.find(argument)));
  return args.some(({ kind }, index) => kind === "cell" && values[index] === undefined) ? undefined : values;
}
