import { dataset } from "../../data/index";
import type { Period } from "../core/entities";
import { parseQuestion, type Question } from "../core/question";
import { attempt, mapCells, type Outcome } from "./block";
import type { CellOutput, RangeInput } from "./cells";

/** A cell for each zone, indicator and period of the ranges; what several cells ask for is worked out once. */
export function mapFigures(
  [zones, indicators, periods]: readonly [RangeInput, RangeInput, RangeInput],
  calculate: (question: Question) => CellOutput,
): CellOutput[][] {
  const known = new Outcomes();
  return mapCells([zones, indicators, periods], ([zone, indicator, period]) => {
    const question = parseQuestion(dataset, zone, indicator, period);
    return known.recall(question, () => attempt(() => calculate(question)));
  });
}

/** What the questions of one formula gave, by series and period. */
class Outcomes {
  private readonly series = new Map<number, Map<Period | undefined, Outcome>>();

  recall({ zone, indicator, period }: Question, work: () => Outcome): Outcome {
    const key = zone.index * dataset.indicators.length + indicator.index;
    let ofSeries = this.series.get(key);
    if (!ofSeries) this.series.set(key, (ofSeries = new Map<Period | undefined, Outcome>()));
    let outcome = ofSeries.get(period);
    if (!outcome) ofSeries.set(period, (outcome = work()));
    return outcome;
  }
}
