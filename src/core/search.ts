import { allObservations, type Dataset } from "./dataset";
import type { Indicator, Observation, Period, Zone, ZoneEvent } from "./entities";
import { compareIndicators, getAnyObservation } from "./look-up";
import { MEASURES } from "./observation";
import { comparePeriods } from "./period";
import { NoObservation, type Problem } from "./problem";
import { readText, type TextReading } from "./text-reading";

/** What a search finds. */
export interface Found {
  /** What the text was taken for: what it names, and for words that name nothing what they look like. */
  zones: Zone[];
  indicators: Indicator[];
  periods: Period[];
  /** Whether something was taken for a name that it only resembles. */
  isGuess: boolean;
  /** Levels first, the newest first. */
  figures: Observation[];
  /** Where there is no figure in the periods named: those of other periods. */
  instead: Observation[];
  /** In order of time. */
  events: ZoneEvent[];
  /** Why there is no figure for a zone and an indicator that were both named; each says what is held instead. */
  gaps: Problem[];
}

/** Pairs of a zone and an indicator whose gaps are told. */
const MOST_GAPS = 3;

/** Figures and events that a text asks for, in any order of zone, indicator and period; nothing for a text without words. */
export function search(dataset: Dataset, text: string): Found {
  const { guesses, rest, ...named } = readText(dataset, text);
  const events = findEvents(dataset, named, rest);
  // Several words that an event says are no misspelt names.
  const isGuess = (rest.length < 2 || events.length === 0) && guesses.zones.length + guesses.indicators.length > 0;
  const asked = isGuess
    ? {
        ...named,
        zones: [...named.zones, ...guesses.zones],
        indicators: [...named.indicators, ...guesses.indicators],
      }
    : named;
  const figures = findFigures(dataset, asked);
  const { zones, indicators, periods } = asked;
  return {
    ...{ zones, indicators, periods, isGuess, figures, events },
    instead: figures.length === 0 && periods.length > 0 ? findFigures(dataset, { ...asked, periods: [] }) : [],
    gaps: figures.length === 0 ? findGaps(dataset, asked) : [],
  };
}

type Asked = Pick<TextReading, "zones" | "indicators" | "periods" | "measures">;

function findFigures(dataset: Dataset, { zones, indicators, periods, measures }: Asked): Observation[] {
  if (zones.length + indicators.length + periods.length + measures.length === 0) return [];
  const fits = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);
  return allObservations(dataset)
    .filter(
      ({ zone, indicator, period, measure }) =>
        fits(zones, zone) && fits(indicators, indicator) && fits(measures, measure) && isWithin(period, periods),
    )
    .sort(compareFigures);
}

/** A year means all that lies in it. */
const isWithin = (period: Period, periods: readonly Period[]): boolean =>
  periods.length === 0 ||
  periods.some(({ code, kind, year }) => period.code === code || (kind === "year" && period.year === year));

export const compareFigures = (a: Observation, b: Observation): number =>
  MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
  comparePeriods(b.period, a.period) ||
  compareIndicators(a.indicator, b.indicator) ||
  a.zone.index - b.zone.index;

/** Letters of the shortest word that events are searched for; a Chinese character is enough. */
const SHORTEST = /\p{Script=Han}|.{3}/u;

/** Events of the zones and years named; those that say every further word, in either language. */
function findEvents(dataset: Dataset, { zones, indicators, periods }: Asked, rest: string[]): ZoneEvent[] {
  const words = rest.filter((word) => SHORTEST.test(word)).map(fold);
  const years = periods.flatMap(({ year }) => (year > 0 ? [`${year}`] : []));
  if (indicators.length > 0 || words.length < rest.length || zones.length + years.length + words.length === 0)
    return [];
  return dataset.events
    .filter(
      (event) =>
        (zones.length === 0 || event.zones.some((zone) => zones.includes(zone))) &&
        years.every((year) => event.date.includes(year)) &&
        words.every((word) => textsOf(event).some((text) => text.includes(word))),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

const textsOf = ({ event, actor, dateText }: ZoneEvent): string[] =>
  [event, actor, dateText].flatMap((text) => [fold(text.en), fold(text["zh-CN"])]);

function findGaps(dataset: Dataset, { zones, indicators, periods }: Asked): Problem[] {
  const pairs = zones.flatMap((zone) => indicators.map((indicator) => ({ zone, indicator, period: periods[0] })));
  return pairs.slice(0, MOST_GAPS).flatMap((query) => {
    try {
      getAnyObservation(dataset, query);
      return [];
    } catch (error) {
      if (error instanceof NoObservation) return [error.problem];
      throw error;
    }
  });
}
