import { doInPieces, mapInPieces } from "../../core/pieces";
import { supportsExcelApi } from "../api-level";
import type { ReferencedCells } from "../referenced-cells";
import { inShortTasks } from "../short-tasks";
import type { Watch } from "../watch";
import { getStackRange, type Stack, stackCells } from "./cell-stacks";
import type { CellPlace } from "./examination";
import { type Allowed, readLists } from "./validation-lists";

/** A cell with a word that is to be another. */
export interface WordCell extends CellPlace {
  /** The word. */
  content: string;
  /** What it is to be, the likeliest spelling first. */
  spellings: readonly string[];
}

/** For what may be entered into a cell. */
const VALIDATION = "1.8";
/** For spills and pivots at cells; an Excel without it has no formulas that spill. */
const SPILLS = "1.12";
/** Stacks of one request. */
const STACKS_AT_ONCE = 50;

/** What tells whether cells may be given another word. */
interface Reading<T extends WordCell> {
  stack: Stack<T>;
  range: Excel.Range;
  validation: Excel.DataValidation;
  pivots: Excel.PivotTableScopedCollection | undefined;
}

/**
 * The words whose cells may be given another, each with that: a constant outside of spills and pivots, and a spelling that
 * the cell's validation takes. Where Excel cannot tell, a word is none of them. Throws Cancelled.
 */
export async function chooseWords<T extends WordCell>(
  excel: Excel.RequestContext,
  words: readonly T[],
  cells: ReferencedCells,
  watch: Watch,
): Promise<Map<T, string>> {
  if (!supportsExcelApi(VALIDATION)) return new Map();
  const asked = words.filter(({ spellings }) => spellings.length > 0);
  const readings = await readStacks(excel, stackCells(asked), watch);
  // Cells that are not all alike are asked for one by one.
  const [mixed, alike] = [readings.filter(isMixed), readings.filter((reading) => !isMixed(reading))];
  const singles = mixed.flatMap(({ stack }) => stack.map((word): Stack<T> => [word]));
  const plain = [...alike, ...(await readStacks(excel, singles, watch))].filter((reading) => !isMixed(reading));
  const allows = await readLists(excel, plain.map(ruleOf), cells);
  const chosen = new Map<T, string>();
  const choosing = doInPieces(plain.entries(), ([index, reading]) => chooseIn(reading, allows[index]!, chosen));
  await inShortTasks(choosing, watch);
  return chosen;
}

async function readStacks<T extends WordCell>(
  excel: Excel.RequestContext,
  stacks: readonly Stack<T>[],
  watch: Watch,
  read: Reading<T>[] = [],
): Promise<Reading<T>[]> {
  const some = stacks.slice(read.length, read.length + STACKS_AT_ONCE);
  if (some.length === 0) return read;
  const readings = await inShortTasks(
    mapInPieces(some, (stack) => queueReading(excel, stack)),
    watch,
  );
  await excel.sync();
  read.push(...readings);
  return readStacks(excel, stacks, watch, read);
}

function queueReading<T extends WordCell>(excel: Excel.RequestContext, stack: Stack<T>): Reading<T> {
  const isNew = supportsExcelApi(SPILLS);
  const range = getStackRange(excel, stack).load(isNew ? "formulas,hasSpill" : "formulas");
  return {
    ...{ stack, range, validation: range.dataValidation.load("type,rule") },
    pivots: isNew ? range.getPivotTables(false).load("items/name") : undefined,
  };
}

/** Whether something holds for some of the cells only, or for a single one at all. */
function isMixed<T extends WordCell>({ range, validation, pivots }: Reading<T>): boolean {
  const { type } = validation as { type: string | null };
  const spills = pivots !== undefined && (range.hasSpill as boolean | null) !== false;
  return spills || (pivots?.items.length ?? 0) > 0 || type === null || /^(?:Inconsistent|MixedCriteria)$/.test(type);
}

const ruleOf = <T extends WordCell>({ stack: [{ sheet }], validation }: Reading<T>) => ({ sheet, validation });

function chooseIn<T extends WordCell>({ stack, range }: Reading<T>, allows: Allowed, chosen: Map<T, string>): void {
  const formulas = range.formulas as unknown[][] | null;
  stack.forEach((word, at) => {
    // A formula that gives the word is not the word; what changed since is not known.
    const becomes = formulas?.[at]?.[0] === word.content ? word.spellings.find(allows) : undefined;
    if (becomes !== undefined) chosen.set(word, becomes);
  });
}
