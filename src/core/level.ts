import type { Bound } from "./bound";
import type { Dataset } from "./dataset";
import type { Measure } from "./entities";
import { intervalOf, type Interval } from "./interval";
import { getFigure, getObservation } from "./look-up";
import { askedFigure, queryOf, type Question } from "./question";
import { convertPrinted } from "./unit";
import type { AskedUnit } from "./unit-index";

/** The printed level, in its base unit or the unit asked for. Throws NoObservation where nothing is printed. */
export function level(dataset: Dataset, question: Question, unit?: AskedUnit): number {
  const at = getFigure(dataset, queryOf(question, "level"));
  return convertPrinted(dataset, dataset.figures.printedAt(at), dataset.units[dataset.figures.unitAt(at)]!, unit);
}

/** How the source words a figure. */
export function boundOf(dataset: Dataset, question: Question, measure: Measure = "level"): Bound {
  return getObservation(dataset, queryOf(question, measure)).bound;
}

/** The base unit in which a figure is given: "CNY", "persons", "fraction". */
export function unitOf(dataset: Dataset, question: Question): string {
  return askedFigure(dataset, question).unit.base;
}

/** The values that the wording of a level allows, in its base unit or the unit asked for; an open side is infinite. */
export function intervalLevel(dataset: Dataset, question: Question, unit?: AskedUnit): Interval {
  const { printed, unit: held, bound } = getObservation(dataset, queryOf(question, "level"));
  return intervalOf(convertPrinted(dataset, printed, held, unit), bound);
}
