import { formatAddress } from "../../sheet/address";
import { formatPlace } from "../../sheet/place";
import { batchStacks, getStackRange, type Stack, stackCells } from "./cell-stacks";
import { type CellCopy, copyCell } from "../written-cells";
import { nextTask } from "../short-tasks";
import { type Watch, heed } from "../watch";
import type { CellPlace, Repair } from "./examination";

/** Writes repairs, and knows what it takes to take them back. */
export class RepairWriting {
  /** Stacks whose writing may have begun. */
  private readonly begun: Stack<Repair>[] = [];
  private readonly formats = new Map<Repair, string>();

  /** Remembers the number format of a cell that is going to be written. */
  keepFormat(repair: Repair, format: unknown): void {
    if (typeof format === "string") this.formats.set(repair, format);
  }

  /**
   * Writes in as few requests as their sizes allow, and reads first in the same request: what somebody wrote since the
   * survey is given back, and those repairs are the answer.
   */
  async write(context: Excel.RequestContext, batches: readonly Stack<Repair>[][], watch: Watch): Promise<Repair[]> {
    const all = countCells(batches.flat());
    const changed: Repair[] = [];
    const write = async ([batch, ...rest]: readonly Stack<Repair>[][]): Promise<Repair[]> => {
      if (!batch) return changed;
      heed(watch);
      changed.push(...(await this.writeBatch(context, batch)));
      watch.tell({ of: "repairs", done: countCells(this.begun), all });
      return write(rest);
    };
    return write(batches);
  }

  private async writeBatch(context: Excel.RequestContext, batch: readonly Stack<Repair>[]): Promise<Repair[]> {
    this.begun.push(...batch);
    const befores = batch.map((stack) => getStackRange(context, stack).load("formulas,values,numberFormat"));
    for (const stack of batch) writeStack(context, stack);
    await context.sync();
    await nextTask();
    const late = batch.flatMap((stack, index) => findChanged(stack, befores[index]!));
    await giveBack(context, late);
    return late.map(({ repair }) => repair);
  }

  /** Gives back what the cells held that still hold what was written; names those where it fails. */
  async takeBack(): Promise<string[]> {
    if (this.begun.length === 0) return [];
    const take = (): Promise<void> => Excel.run((context) => this.takeBatches(context, batchStacks(this.begun)));
    try {
      // What disturbed it once may be over.
      await take().catch(take);
      return [];
    } catch {
      return this.begun.flat().map(formatRepairPlace);
    }
  }

  private async takeBatches(
    context: Excel.RequestContext,
    [batch, ...rest]: readonly Stack<Repair>[][],
  ): Promise<void> {
    if (!batch) return;
    const ranges = batch.map((stack) => getStackRange(context, stack).load("formulas"));
    await context.sync();
    await nextTask();
    const ours = batch.flatMap((stack, index) =>
      stack.filter((repair, at) => mayBeWritten(ranges[index]!.formulas[at]?.[0], repair)),
    );
    const kept = ours.map((repair) => ({ repair, content: markText(repair), format: this.formats.get(repair) }));
    await giveBack(context, kept);
    await this.takeBatches(context, rest);
  }
}

const countCells = (stacks: readonly Stack<Repair>[]): number => stacks.reduce((sum, { length }) => sum + length, 0);

/** A cell, and what it is to hold again. */
interface Kept extends Pick<CellCopy, "content"> {
  repair: Repair;
  format: string | undefined;
}

/** The cells that held something else right before the writing. */
function findChanged(stack: Stack<Repair>, before: Excel.Range): Kept[] {
  return stack.flatMap((repair, at) => {
    const held = copyCell(before, at, 0, { row: 0, column: 0 });
    return before.formulas[at]?.[0] === repair.content ? [] : [{ repair, content: held.content, format: held.format }];
  });
}

function writeStack(context: Excel.RequestContext, stack: Stack<Repair>): void {
  const range = getStackRange(context, stack);
  // A cell formatted as text would keep the formula as one.
  if (stack.some(({ held }) => held === "text")) {
    range.numberFormat = stack.map(({ held }) => [held === "text" ? "General" : null]);
  }
  range.formulas = stack.map(({ becomes }) => [becomes]);
}

/** Whether a cell holds what was written, as Excel may spell it; of a text the format may have been changed alone. */
function mayBeWritten(content: unknown, { becomes, content: before, held }: Repair): boolean {
  const normalize = (text: unknown): string =>
    String(text)
      .replace(/\s|_xldudf_/gi, "")
      .replaceAll("HTZONE_", "HTZONE.")
      .toUpperCase();
  return normalize(content) === normalize(becomes) || (held === "text" && content === before);
}

const markText = ({ content, held }: Repair): string => (held === "text" ? `'${content}` : content);

async function giveBack(context: Excel.RequestContext, kept: readonly Kept[]): Promise<void> {
  if (kept.length === 0) return;
  const byRepair = new Map(kept.map((cell) => [cell.repair, cell]));
  for (const stack of batchStacks(stackCells(kept.map(({ repair }) => repair))).flat()) {
    const range = getStackRange(context, stack);
    const cells = stack.map((repair) => byRepair.get(repair)!);
    if (cells.some(({ format }) => format !== undefined)) {
      range.numberFormat = cells.map(({ format }) => [format ?? null]);
    }
    range.formulas = cells.map(({ content }) => [content]);
  }
  await context.sync();
}

export const formatRepairPlace = ({ sheet, row, column }: CellPlace): string =>
  formatPlace(sheet, formatAddress({ row, column, rows: 1, columns: 1 }));
