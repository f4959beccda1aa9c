import { askedFigure } from "./asked";
import type { Bound } from "./bound";
import type { Dataset } from "./dataset";
import { intervalOf, type Interval } from "./interval";
import { getFigure, getObservation } from "./look-up";
import { parseMeasure } from "./option";
import { parsePeriod } from "./period";
import { resolvePair } from "./resolve";
import { convertPrinted, parseUnit } from "./unit";

/**
 * The printed level of an indicator of a zone, in its base unit or the unit asked for, exact.
 * Throws InvalidArgument for an argument that cannot be understood, NoObservation where nothing is printed.
 */
export function level(dataset: Dataset, zone: unknown, indicator: unknown, period?: unknown, unit?: unknown): number {
  const [z, i] = resolvePair(dataset, zone, indicator);
  const asked = parseUnit(dataset, unit);
  const at = getFigure(dataset, { zone: z, indicator: i, measure: "level", period: parsePeriod(period) });
  return convertPrinted(dataset, dataset.figures.printedAt(at), dataset.units[dataset.figures.unitAt(at)]!, asked);
}

/** How the source words a figure. `measure` is "level" (default), "growth" or "share". */
export function boundOf(
  dataset: Dataset,
  zone: unknown,
  indicator: unknown,
  period?: unknown,
  measure?: unknown,
): Bound {
  const [z, i] = resolvePair(dataset, zone, indicator);
  return getObservation(dataset, { zone: z, indicator: i, period: parsePeriod(period), measure: parseMeasure(measure) })
    .bound;
}

/** The base unit in which a figure is given: "CNY", "persons", "fraction". */
export function unitOf(dataset: Dataset, zone: unknown, indicator: unknown, period?: unknown): string {
  return askedFigure(dataset, zone, indicator, period).unit.base;
}

/** The values that the wording of a level allows, in its base unit or the unit asked for; an open side is infinite. */
export function intervalLevel(
  dataset: Dataset,
  zone: unknown,
  indicator: unknown,
  period?: unknown,
  unit?: unknown,
): Interval {
  const [z, i] = resolvePair(dataset, zone, indicator);
  const asked = parseUnit(dataset, unit);
  const {
    printed,
    unit: held,
    bound,
  } = getObservation(dataset, { zone: z, indicator: i, measure: "level", period: parsePeriod(period) });
  return intervalOf(convertPrinted(dataset, printed, held, asked), bound);
}
