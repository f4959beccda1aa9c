import type { Observation } from "../entities";
import { runChecks, type CheckResult } from "../checks";
import { allObservations, type Dataset } from "../dataset";
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
  numberColumn,
  periodCell,
  references,
  textCell,
  textColumn,
  type TableContext,
} from "./cells";
import type { TableBody, TableCell } from "./table";

/** What each printed level and growth imply for the period before, with its bound. */
export function impliedValues(context: TableContext): TableBody {
  const { dataset, words } = context;
  const { header, note } = words.table;
  const pairs = growthPairs(dataset);
  return {
    columns: [
      textColumn(header.zone, 16),
      detailOf(textColumn(header.indicator, 30)),
      detailOf(textColumn(header.period, 12)),
      numberColumn(header.implied, 20),
      detailOf(textColumn(header.unit, 18)),
      textColumn(header.how, 40),
    ],
    keyColumns: 2,
    rows: pairs.map(([level, growth]) => impliedRow(context, level, growth)),
    notes: [note.implied, note.bounds, note.notImplied],
    sources: references(
      context,
      pairs.map(([level]) => level.source),
    ),
  };
}

/** Every level that may be computed with, and its growth. */
function growthPairs(dataset: Dataset): [level: Observation, growth: Observation][] {
  return allObservations(dataset).flatMap((growth): [Observation, Observation][] => {
    if (growth.measure !== "growth" || growth.status === "D") return [];
    const at = findFigure(dataset, { ...growth, measure: "level", whole: undefined });
    const level = at < 0 ? undefined : observationAt(dataset, at);
    return level && level.status === "A" ? [[level, growth]] : [];
  });
}

function impliedRow(context: TableContext, level: Observation, growth: Observation): TableCell[] {
  const { dataset, words } = context;
  const result = impliedOrNothing(context, level, growth);
  const base = getUnit(dataset, level.unit.base);
  return [
    textCell(inLanguage(words, level.zone.name)),
    textCell(inLanguage(words, level.indicator.name)),
    periodCell(context, previousPeriod(level.period)),
    result ? { value: result.value, ...formatComputed(dataset, words, result.value, base, result.bound) } : EMPTY_CELL,
    textCell(inLanguage(words, base.name)),
    textCell(result ? result.how : words.table.note.openOnBothSides),
  ];
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
  const { header, note } = words.table;
  const results = runChecks(dataset);
  return {
    columns: [
      textColumn(header.id, 8),
      textColumn(header.title, 32, true),
      numberColumn(header.printed, 12),
      numberColumn(header.computed, 12),
      textColumn(header.verdict, 18),
      textColumn(header.finding, 64, true),
      textColumn(header.treatment, 40, true),
    ],
    rows: results.map((result) => checkRow(context, result)),
    notes: [note.notChecked],
    sources: references(
      context,
      results.flatMap(({ printed }) => (printed ? [printed.source] : [])),
    ),
  };
}

function checkRow({ dataset, words }: TableContext, { check, printed, computed, verdict }: CheckResult): TableCell[] {
  return [
    textCell(check.id),
    textCell(inLanguage(words, check.title)),
    printed ? { value: baseValue(printed), ...formatFigure(dataset, words, printed) } : EMPTY_CELL,
    printed && computed !== undefined ? { value: computed, ...formatLike(printed, computed) } : EMPTY_CELL,
    textCell(words.table.verdict[verdict]),
    textCell(inLanguage(words, check.finding)),
    textCell(inLanguage(words, check.treatment)),
  ];
}

/** A computed value with one digit more than the printed one where that is a share. */
function formatLike(printed: Observation, computed: number): { numberFormat: string; text: string } {
  if (printed.unit.kind === "share") return { numberFormat: "0.0%", text: `${(100 * computed).toFixed(1)}%` };
  return { numberFormat: "#,##0", text: Math.round(computed).toLocaleString("en-US") };
}
