import type { Figures } from "./figures";
import type { Bound } from "./bound";
import type { Language } from "./language";
import type { NameIndex } from "./name-index";
import type { Bilingual, Observation } from "./observation";
import type { Period } from "./period";

/** The CSV files of the data package, as text, by resource name, and its edition. */
export interface DatasetTexts {
  edition: string;
  observations: string;
  tiers: string;
  zones: string;
  indicators: string;
  units: string;
  scales: string;
  sources: string;
  wholes: string;
  events: string;
  targets: string;
  industries: string;
  pilotMeasures: string;
  checks: string;
}

export interface Named {
  /** Position in its catalogue. */
  index: number;
  /** Permanent: it stands in users' workbooks. */
  code: string;
  name: Bilingual;
  aliases: string[];
}

export interface Zone extends Named {
  kind: "group" | "zone" | "place";
  city: Bilingual;
  province: Bilingual;
  established: string;
  nationalApproval: string;
  demonstrationApproval: string;
  note: Bilingual;
}

/** Groups of indicators in the order in which tables show them. */
export const INDICATOR_GROUPS = [
  ...["output", "trade", "finance", "enterprises", "people", "research"],
  ...["listing", "organisation", "market", "standing"],
] as const;

export interface Indicator extends Named {
  group: string;
  /** A flow belongs to a period, a stock to a moment, a rank is a place in an order. */
  kind: "flow" | "stock" | "rank";
  /** Base unit of its levels; undefined where only shares are printed. */
  unit: Unit | undefined;
  /** "lower" where a smaller number is better. */
  direction: "" | "lower";
  definition: Bilingual;
}

export interface Unit extends Named {
  base: string;
  /** Name for one: "enterprise". */
  nameOne: Bilingual;
  /** Power of ten to the base unit. */
  exponent: number;
  kind: "currency" | "count" | "share" | "area" | "rank" | "time";
}

export interface Scale extends Named {
  exponent: number;
  symbol: Bilingual;
}

export interface Source extends Named {
  rank: number;
  kind: string;
  publisher: Bilingual;
  date: string;
  url: string;
  note: Bilingual;
}

export interface Whole extends Named {
  /** The figure of the data set that it is, where it is one. */
  zone: Zone | undefined;
  indicator: Indicator | undefined;
  note: Bilingual;
}

/** How many zones have revenue above a printed threshold. */
export interface Tier {
  id: string;
  zone: Zone;
  indicator: Indicator;
  period: Period;
  threshold: number;
  unit: Unit;
  thresholdBound: Bound;
  zones: number;
  source: Source;
  note: Bilingual;
}

/** A date as shown: in the words of the source where it is no plain date, a plain year as a number. */
export function shownDate(language: Language, { date, dateText }: ZoneEvent): string | number {
  const text = dateText[language] || date;
  return /^\d{4}$/.test(text) ? Number(text) : text;
}

/** Something that happened, with a date as precise as the text gives it. */
export interface ZoneEvent {
  id: string;
  /** Sorts in time; its precision says how much of it is known. */
  date: string;
  precision: string;
  dateText: Bilingual;
  zones: Zone[];
  event: Bilingual;
  actor: Bilingual;
  source: Source;
}

export interface Target {
  id: string;
  zones: Zone[];
  plan: Bilingual;
  issued: string;
  target: Bilingual;
  /** undefined where the plan prints no number. */
  value: number | undefined;
  unit: Unit | undefined;
  bound: Bound | undefined;
  targetYear: string;
  note: Bilingual;
  source: Source;
}

export interface Industry {
  id: string;
  zone: Zone;
  industry: Bilingual;
  role: Bilingual;
  source: Source;
}

export interface PilotMeasure {
  number: number;
  zone: Zone;
  name: Bilingual;
  agreed: string;
  note: Bilingual;
  source: Source;
}

export type Verdict = "agrees" | "disagrees" | "cannot_tell" | "not_comparable" | "note";

/** A doubt about printed figures: what was printed, what follows from other figures, and what that may mean. */
export interface Check {
  id: string;
  title: Bilingual;
  /** Ids of the figures, events and targets that it is about. */
  concerns: string[];
  operation: "" | "ratio" | "sum" | "quotient";
  operands: string[];
  printed: string;
  verdict: Verdict;
  finding: Bilingual;
  treatment: Bilingual;
}

/** Everything that is known, immutable and indexed once. */
export interface Dataset {
  readonly edition: string;
  readonly zones: readonly Zone[];
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  readonly scales: readonly Scale[];
  readonly sources: readonly Source[];
  readonly wholes: readonly Whole[];
  readonly periods: readonly Period[];
  readonly tiers: readonly Tier[];
  readonly events: readonly ZoneEvent[];
  readonly targets: readonly Target[];
  readonly industries: readonly Industry[];
  readonly pilotMeasures: readonly PilotMeasure[];
  readonly checks: readonly Check[];
  readonly figures: Figures;
  readonly zoneNames: NameIndex<Zone>;
  readonly indicatorNames: NameIndex<Indicator>;
  readonly wholeNames: NameIndex<Whole>;
  readonly periodIndex: ReadonlyMap<string, number>;
}

const NO_NOTE: Bilingual = { en: "", "zh-CN": "" };

/** The figure at a position of `dataset.figures`. */
export function observationAt(dataset: Dataset, at: number): Observation {
  const row = dataset.figures.rowAt(at);
  return {
    ...row,
    zone: dataset.zones[row.zone]!,
    indicator: dataset.indicators[row.indicator]!,
    whole: row.whole === 0 ? undefined : dataset.wholes[row.whole - 1]!,
    period: dataset.periods[row.period]!,
    unit: dataset.units[row.unit]!,
    source: dataset.sources[row.source]!,
    note: row.note ?? NO_NOTE,
  };
}

/** Every figure, by zone, indicator, measure and period. */
export function allObservations(dataset: Dataset): Observation[] {
  return Array.from({ length: dataset.figures.count }, (_, at) => observationAt(dataset, at));
}
