import type { Observation, Unit } from "../entities";
import { runChecks, type CheckResult } from "../checks";
import { allObservations } from "../dataset";
import { divideByGrowth, type Implied } from "../implied";
import { findFigure } from "../look-up";
import { observationAt } from "../dataset";
import { formatComputed, formatFigure } from "../number-format";
import { baseValue } from "../observation";
import { previousPeriod } from "../period";
import { NoObservation } from "../problem";
import { getUnit } from "../unit";
import { inLanguage } from "../words";
import {
  EMPTY_CELL,
  detailOf,
  mixedColumn,
  numberColumn,
  periodCell,
  references,
  textColumn,
  type TableContext,
} from "./cells";
import { fillTable, type FilledColumn, type TableBody, type TableCell } from "./table";

/** What each printed level and growth imply for the period before, with its bound. */
export function impliedValues(context: TableContext): TableBody {
  const { note } = context.words.table;
  const pairs = growthPairs(context);
  return {
    ...fillTable(impliedColumns(context), pairs),
    keyColumns: 2,
    notes: [note.implied, note.bounds, note.notImplied],
    sources: references(
      context,
      pairs.map(({ level }) => level.source),
    ),
  };
}

/** A level, its growth, and what they imply, where they do. */
interface Pair {
  level: Observation;
  base: Unit;
  implied: Implied | undefined;
}

/** Every level that may be computed with, and its growth. */
function growthPairs(context: TableContext): Pair[] {
  const { dataset } = context;
  return allObservations(dataset).flatMap((growth): Pair[] => {
    if (growth.measure !== "growth" || growth.status === "D") return [];
    const at = findFigure(dataset, { ...growth, measure: "level", whole: undefined });
    const level = at < 0 ? undefined : observationAt(dataset, at);
    if (level?.status !== "A") return [];
    return [{ level, base: getUnit(dataset, level.unit.base), implied: impliedOrNothing(context, level, growth) }];
  });
}

function impliedColumns(context: TableContext): FilledColumn<Pair>[] {
  const { words } = context;
  const { header, note } = words.table;
  return [
    textColumn(header.zone, 16, ({ level }) => inLanguage(words, level.zone.name)),
    detailOf(textColumn(header.indicator, 30, ({ level }) => inLanguage(words, level.indicator.name))),
    detailOf(mixedColumn(header.period, 12, ({ level }) => periodCell(context, previousPeriod(level.period)))),
    numberColumn(header.implied, 20, (pair) => impliedCell(context, pair)),
    detailOf(textColumn(header.unit, 18, ({ base }) => inLanguage(words, base.name))),
    textColumn(header.how, 40, ({ implied }) => implied?.how ?? note.openOnBothSides),
  ];
}

function impliedCell({ dataset, words }: TableContext, { base, implied }: Pair): TableCell {
  if (!implied) return EMPTY_CELL;
  const { value, bound } = implied;
  return { value, ...formatComputed(dataset, words, value, base, bound) };
}

function impliedOrNothing(
  { dataset, words }: TableContext,
  level: Observation,
  growth: Observation,
): Implied | undefined {
  try {
    return divideByGrowth(dataset, words, level, growth);
  } catch (error) {
    if (error instanceof NoObservation) return undefined;
    throw error;
  }
}

/** Printed figures against what follows from others, and the doubts that arithmetic cannot settle. */
export function consistencyChecks(context: TableContext): TableBody {
  const { dataset, words } = context;
  const { note } = words.table;
  const results = runChecks(dataset);
  return {
    ...fillTable(checkColumns(context), results),
    notes: [note.notChecked],
    sources: references(
      context,
      results.flatMap(({ printed }) => (printed ? [printed.source] : [])),
    ),
  };
}

function checkColumns(context: TableContext): FilledColumn<CheckResult>[] {
  const { dataset, words } = context;
  const { header, verdict: verdicts } = words.table;
  return [
    textColumn(header.id, 8, ({ check }) => check.id),
    textColumn(header.title, 32, ({ check }) => inLanguage(words, check.title), true),
    numberColumn(header.printed, 12, ({ printed }) =>
      printed ? { value: baseValue(printed), ...formatFigure(dataset, words, printed) } : EMPTY_CELL,
    ),
    numberColumn(header.computed, 12, ({ printed, computed }) =>
      printed && computed !== undefined ? { value: computed, ...formatLike(printed, computed) } : EMPTY_CELL,
    ),
    textColumn(header.verdict, 18, ({ verdict }) => verdicts[verdict]),
    textColumn(header.finding, 64, ({ check }) => inLanguage(words, check.finding), true),
    textColumn(header.treatment, 40, ({ check }) => inLanguage(words, check.treatment), true),
  ];
}

/** A computed value with one digit more than the printed one where that is a share. */
function formatLike(printed: Observation, computed: number): { numberFormat: string; text: string } {
  if (printed.unit.kind === "share") return { numberFormat: "0.0%", text: `${(100 * computed).toFixed(1)}%` };
  return { numberFormat: "#,##0", text: Math.round(computed).toLocaleString("en-US") };
}
