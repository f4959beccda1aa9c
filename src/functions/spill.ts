import { answerBlock, type BlockName } from "../core/block-calls";
import type { Interval } from "../core/interval";
import { parseHeaders } from "../core/option";
import { InvalidArgument, NoObservation } from "../core/problem";
import { dataset } from "../../data/index";
import { officeWords } from "../i18n/language";
import { inLanguage } from "../core/words";
import { isBlank } from "../core/blank";
import type { Question } from "../core/question";
import { requireSize } from "./answer-size";
import { MAX_CELLS, requireCells, toBlock, toCell } from "./block";
import { single, type CellInput, type CellOutput, type RangeInput } from "./cells";
import { mapFigures } from "./figures";

/** A function that gives rows, from its arguments in their order; an error among them is the answer. */
export const block = (name: BlockName, ...args: CellInput[]): CellOutput[][] =>
  toBlock(() => requireSize(answerBlock(dataset, officeWords(), name, args.map(single))));

/** Low and high; an open side is #N/A, since no number is the end of it. */
export function intervalCells({ low, high }: Interval): CellOutput[][] {
  return [[sideCell("low", low), sideCell("high", high)]];
}

const sideCell = (side: "low" | "high", value: number): CellOutput =>
  toCell(() => {
    if (Number.isFinite(value)) return value;
    throw new NoObservation({ kind: "open-side", side });
  });

/** Zones down and indicators across, named in Office's language unless `headers` is 0. */
export function panelCells(
  zones: RangeInput,
  indicators: RangeInput,
  period: RangeInput,
  headers: CellInput,
  calculate: (question: Question) => number,
): CellOutput[][] {
  const named = parseHeaders(single(headers));
  requireCells(countCells(zones) * countCells(indicators));
  const down = (zones ?? [[null]]).flat().map((zone) => [zone]);
  const across = [(indicators ?? [[null]]).flat()];
  const block = mapFigures([down, across, period], calculate);
  if (!named || block.length !== down.length || block[0]!.length !== across[0]!.length) return block;
  const top = across[0]!.map((value) => nameOf(value, dataset.indicatorNames));
  return requireSize([["", ...top], ...block.map((row, i) => [nameOf(down[i]![0], dataset.zoneNames), ...row])]);
}

/** Cells of a range, before anything is done with them; counting stops where there are too many. */
function countCells(range: RangeInput): number {
  let cells = 0;
  for (const row of Array.isArray(range) ? range : []) {
    cells += Array.isArray(row) ? row.length : 1;
    if (cells > MAX_CELLS) return cells;
  }
  return cells || 1;
}

/** The name of an entry in Office's language; what was typed where it names nothing. */
function nameOf(
  value: CellInput,
  names: { find(text: string): { name: { en: string; "zh-CN": string } } | undefined },
): CellOutput {
  return toCell(() => {
    const plain = single(value);
    const entry = typeof plain === "string" ? names.find(plain) : undefined;
    if (entry) return inLanguage(officeWords(), entry.name);
    if (isBlank(plain)) return "";
    return typeof plain === "string" || (typeof plain === "number" && Number.isFinite(plain)) ? plain : "";
  });
}

/** True where this Excel takes numbers and texts with properties. */
export const showsCards = (): boolean =>
  typeof Office !== "undefined" && !!Office.context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4");

/** Throws InvalidArgument where this Excel shows no cards. */
export function requireCards(): void {
  if (!showsCards()) throw new InvalidArgument({ kind: "unsupported", ...officeWords().cards });
}
