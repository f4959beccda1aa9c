import type { CallArgument } from "../core/formula/call-argument";
import type { CellReference } from "../core/formula/cell-reference";
import { ReferencedCells } from "./referenced-cells";
import { inShortTasks } from "./short-tasks";
import type { Watch } from "./used-cells";

/** The value of a cell that a formula of a sheet names; undefined for one that was not read. */
export type NamedCells = (sheet: string, reference: CellReference) => unknown;

/** Reads the cells that arguments name, of all sheets in one request; none where they name no cell. Throws Cancelled. */
export async function readNamedCells(
  context: Excel.RequestContext,
  naming: readonly { sheet: string; args: readonly CallArgument[] }[],
  sheetNames: readonly string[],
  watch: Watch,
): Promise<NamedCells> {
  const sheets = [...new Set(naming.map(({ sheet }) => sheet))];
  const bySheet = new Map(sheets.map((name) => [name, new ReferencedCells(name, sheetNames)]));
  await inShortTasks(naming, watch, ({ sheet, args }) => {
    for (const argument of args) if (argument.kind === "cell") bySheet.get(sheet)!.want(argument);
  });
  // Each queues what it wants: all of them, not up to the first.
  const wanted = [...bySheet.values()].filter((references) => references.queue(context));
  if (wanted.length > 0) await context.sync();
  for (const references of wanted) references.settle();
  return (sheet, reference) => bySheet.get(sheet)?.find(reference);
}
