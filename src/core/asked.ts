import type { Dataset } from "./dataset";
import { getAnyObservation } from "./look-up";
import type { Observation } from "./observation";
import { parsePeriod } from "./period";
import { resolvePair } from "./resolve";

/**
 * The figure that three arguments ask about, whatever its measure: the level, else the growth, else the share.
 * Throws InvalidArgument for an argument that cannot be understood, NoObservation where nothing is printed.
 */
export function askedFigure(dataset: Dataset, zone: unknown, indicator: unknown, period?: unknown): Observation {
  const [z, i] = resolvePair(dataset, zone, indicator);
  return getAnyObservation(dataset, { zone: z, indicator: i, period: parsePeriod(period) });
}
