import type { Observation, Period, Zone } from "./entities";
import type { Bound } from "./bound";
import { observationAt, type Dataset } from "./dataset";
import { intervalOf } from "./interval";
import { findFigure } from "./look-up";
import { baseValue } from "./observation";
import { comparePeriods, parsePeriod } from "./period";
import { InvalidArgument, NoObservation } from "./problem";
import { resolveIndicator } from "./resolve";
import { isBlank } from "./blank";
import { parseNumber } from "./tiers";

export interface Ranked {
  rank: number;
  zone: Zone;
  value: number;
  bound: Bound;
}

const DEFAULT_COUNT = 10;
const MOST = 1000;

/**
 * The zones with the highest levels of an indicator in one period (for an order such as an evaluation, the first places).
 * Only comparable figures of single zones count. A zone's rank is one more than the number of zones that certainly lie
 * above it, so that zones whose intervals overlap share a rank. Throws NoObservation where there is nothing to rank.
 */
export function topZones(dataset: Dataset, indicator: unknown, period?: unknown, n?: unknown): Ranked[] {
  const resolved = resolveIndicator(dataset, indicator);
  const asked = parsePeriod(period);
  const count = isBlank(n) ? DEFAULT_COUNT : parseCount(n);
  const candidates = dataset.zones.filter(({ kind }) => kind === "zone");
  const levels = (when: Period | undefined): Observation[] =>
    candidates.flatMap((zone) => {
      const at = findFigure(dataset, { zone, indicator: resolved, measure: "level", period: when });
      return at < 0 ? [] : [observationAt(dataset, at)];
    });
  const when = asked ?? newest(levels(undefined).filter(isComparable));
  const comparable = when ? levels(when).filter(isComparable) : [];
  if (comparable.length === 0) throw new NoObservation({ kind: "nothing-to-rank", indicator: resolved, period: asked });
  return rank(comparable, resolved.direction === "lower" ? -1 : 1).slice(0, count);
}

const isComparable = ({ status }: Observation): boolean => status === "A";

const newest = (observations: Observation[]): Period | undefined =>
  observations
    .map(({ period }) => period)
    .sort(comparePeriods)
    .at(-1);

function rank(observations: Observation[], sign: 1 | -1): Ranked[] {
  const entries = observations.map((observation) => {
    const { low, high } = intervalOf(baseValue(observation), observation.bound);
    return { observation, low: sign === 1 ? low : -high, high: sign === 1 ? high : -low };
  });
  const ranked = entries.map(({ observation, high }) => ({
    rank: 1 + entries.filter((other) => other.low > high).length,
    zone: observation.zone,
    value: baseValue(observation),
    bound: observation.bound,
  }));
  return ranked.sort((a, b) => a.rank - b.rank || sign * (b.value - a.value) || a.zone.index - b.zone.index);
}

/** A whole number from 1. Throws InvalidArgument for anything else. */
export function parseCount(value: unknown): number {
  const count = parseNumber("n", value);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgument({ kind: "not-a-count", argument: "n", text: String(count) });
  return Math.min(count, MOST);
}
