import type { Bound } from "./bound";

/** A text in both languages of the add-in; both are "" or neither is. */
export interface Bilingual {
  en: string;
  "zh-CN": string;
}

export type PeriodKind = "year" | "half" | "month" | "range" | "undated";

/** An SDMX time period: 2013, 2012-S1, 2014-04, 2009/2011, or "undated". */
export interface Period {
  code: string;
  kind: PeriodKind;
  /** The calendar year it lies in or ends in; 0 when undated. */
  year: number;
}

export type Measure = "level" | "growth" | "share";
/** SDMX OBS_STATUS: "A" normal, "D" the definition differs from the indicator's. */
export type Status = "A" | "D";

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
  /** The source in which its texts were read, where that is another one. */
  printedIn: Source | undefined;
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

/** One printed figure. */
export interface Observation {
  id: string;
  zone: Zone;
  indicator: Indicator;
  measure: Measure;
  /** What a share is a share of; undefined for levels and growth. */
  whole: Whole | undefined;
  period: Period;
  /** The number as printed, in `unit`. */
  printed: number;
  unit: Unit;
  bound: Bound;
  status: Status;
  source: Source;
  /** "" when there is nothing to say. */
  note: Bilingual;
}
