import { type FamilyCall, isPlain } from "../core/formula/family-calls";
import { readNamedCells } from "./named-cells";
import type { Watch } from "./watch";
import type { CallingCell } from "./workbook-formulas";

/** The arguments of a call in a cell; undefined where one is calculated, or names a cell that could not be read. */
export type ArgumentsOf = (cell: CallingCell, call: FamilyCall) => unknown[] | undefined;

/** Reads the cells that the calls name, of all sheets; no request where they name no cell. */
export async function readArguments(
  context: Excel.RequestContext,
  calling: readonly CallingCell[],
  sheetNames: readonly string[],
  watch: Watch,
): Promise<ArgumentsOf> {
  const naming = calling.flatMap(({ sheet, calls }) => calls.filter(isPlain).map(({ args }) => ({ sheet, args })));
  const cells = await readNamedCells(context, naming, sheetNames, watch);
  return ({ sheet }, call) => {
    if (!isPlain(call)) return undefined;
    const values = call.args.map((arg) => (arg.kind === "constant" ? arg.value : cells.find(sheet, arg)));
    return call.args.some(({ kind }, at) => kind === "cell" && values[at] === undefined) ? undefined : values;
  };
}
