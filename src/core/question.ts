import type { Dataset } from "./dataset";
import type { Indicator, Measure, Observation, Period, Zone } from "./entities";
import { getAnyObservation, type Query } from "./look-up";
import { parsePeriod } from "./period";
import { resolvePair } from "./resolve";

/** What a formula asks about, read once from its cells: everything behind works on entries of the data set. */
export interface Question {
  zone: Zone;
  indicator: Indicator;
  /** undefined asks for the latest. */
  period: Period | undefined;
}

/** Reads a question as a person types it. Throws InvalidArgument for a name or period that cannot be understood. */
export function parseQuestion(dataset: Dataset, zone: unknown, indicator: unknown, period?: unknown): Question {
  const [z, i] = resolvePair(dataset, zone, indicator);
  return { zone: z, indicator: i, period: parsePeriod(period) };
}

/** The question, put to one measure. Field by field: a copy by spreading costs a hundred times the look-up. */
export const queryOf = ({ zone, indicator, period }: Question, measure: Measure): Query => {
  return { zone, indicator, measure, period };
};

/** The figure asked about whatever its measure: the level, else the growth, else the share. Throws NoObservation. */
export const askedFigure = (dataset: Dataset, question: Question): Observation => getAnyObservation(dataset, question);
