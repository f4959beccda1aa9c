import type { CallArgument } from "../core/formula/call-argument";
import { doInPieces } from "../core/pieces";
import { ReferencedCells } from "./referenced-cells";
import { inShortTasks } from "./short-tasks";
import type { Watch } from "./watch";

/** Reads the cells that arguments name, each once; no request where they name no cell. Throws Cancelled. */
export async function readNamedCells(
  context: Excel.RequestContext,
  naming: readonly { sheet: string; args: readonly CallArgument[] }[],
  sheetNames: readonly string[],
  watch: Watch,
): Promise<ReferencedCells> {
  const cells = new ReferencedCells(sheetNames);
  const wanting = doInPieces(naming, ({ sheet, args }) => {
    for (const argument of args) if (argument.kind === "cell") cells.want(sheet, argument);
  });
  await inShortTasks(wanting, watch);
  await cells.readInBatches(context, watch);
  return cells;
}
