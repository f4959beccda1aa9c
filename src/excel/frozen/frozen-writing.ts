import { doInPieces, type Pieces } from "../../core/pieces";
import { formatAddress } from "../../sheet/address";
import { SHORT_PAYLOAD } from "../payload-chunks";
import { inShortTasks, nextTask } from "../short-tasks";
import { readUsedCells } from "../used-cells";
import { type Watch, heed } from "../watch";
import { mentionsFamily } from "../../core/formula/family-calls";
import type { CarriedFormat } from "./frozen-formats";
import type { FrozenSheet } from "./frozen-sheet";
import { type FrozenWrite, groupWrites, listWrites } from "./frozen-writes";

/** Somebody changed the sheets between reading and copying: a formula of the family is in a copy. */
export class SheetsChanged extends Error {}

/** What one request does. */
interface Step {
  formats: readonly CarriedFormat[];
  writes: readonly FrozenWrite[];
}

/** Formats of cells that one request writes. */
const MOST_FORMATS = 200;

/**
 * Puts values into the copies and tells how many rows are written: one request where it holds them, and one more for every
 * further 160 kB or 200 ranges, so that the page can answer in between. Throws Cancelled.
 */
export async function writeFrozen(
  context: Excel.RequestContext,
  copies: ReadonlyMap<string, string>,
  frozen: readonly FrozenSheet[],
  formats: readonly CarriedFormat[],
  watch: Watch,
): Promise<void> {
  const copyOf = (sheet: string) => context.workbook.worksheets.getItem(copies.get(sheet.toLowerCase())!);
  const steps = await inShortTasks(listSteps(frozen, formats), watch);
  const all = steps.reduce((sum, step) => sum + countRows(step), 0);
  let done = 0;
  const send = async ([step, ...rest]: readonly Step[]): Promise<void> => {
    if (!step) return;
    heed(watch);
    for (const { sheet, row, column, numberFormat } of step.formats) {
      copyOf(sheet).getCell(row, column).numberFormat = [[numberFormat]];
    }
    for (const { sheet, area, contents } of step.writes)
      copyOf(sheet).getRange(formatAddress(area)).formulas = contents;
    await context.sync();
    await nextTask();
    done += countRows(step);
    watch.tell({ of: "rows", done, all });
    await send(rest);
  };
  await send(steps);
}

const countRows = ({ writes }: Step): number => writes.reduce((sum, { area }) => sum + area.rows, 0);

/** The last formats go with the first contents. */
function* listSteps(frozen: readonly FrozenSheet[], formats: readonly CarriedFormat[]): Pieces<Step[]> {
  const writes: FrozenWrite[] = [];
  for (const sheet of frozen) writes.push(...(yield* listWrites(sheet)));
  const [first = [], ...others] = yield* groupWrites(writes, SHORT_PAYLOAD);
  const steps: Step[] = [];
  let from = 0;
  for (; formats.length - from > MOST_FORMATS; from += MOST_FORMATS) {
    steps.push({ formats: formats.slice(from, from + MOST_FORMATS), writes: [] });
  }
  return [
    ...steps,
    { formats: formats.slice(from), writes: first },
    ...others.map((group) => ({ formats: [], writes: group })),
  ];
}

/** Looks through the copies once more. Throws SheetsChanged where one of them calls the family. */
export async function checkFrozen(
  context: Excel.RequestContext,
  copies: readonly string[],
  watch: Watch,
): Promise<void> {
  const reading = { properties: "formulas,values", most: 8000 };
  let isCalling = false;
  await readUsedCells(
    context,
    reading,
    { ...watch, tell: () => undefined },
    async (_piece, { formulas, values }) => {
      const looking = doInPieces((formulas as unknown[][]).entries(), ([r, line]) => {
        isCalling ||= line.some((cell, c) => mentionsFamily(cell) && values[r]?.[c] !== cell);
      });
      await inShortTasks(looking, watch);
      return [];
    },
    copies,
  );
  if (isCalling) throw new SheetsChanged();
}
