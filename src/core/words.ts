import type { Bilingual, Measure, Verdict } from "./entities";
import type { Bound } from "./bound";
import type { ChartWords } from "./charts/words";
import type { FigureKey } from "./figure-value";
import type { Language } from "./language";
import type { PivotWords } from "./pivots/words";
import type { SourcesWords } from "./sources/words";
import type { TableKey } from "./tables/keys";

/** The words that core needs to compose titles, headers, phrases and references. i18n has them in each language. */
export interface CoreWords {
  language: Language;
  /** A sign or word before a number, with its space: "> ". "" for exact. */
  boundMark: Record<Bound, string>;
  header: Record<HeaderKey, string>;
  /** Codes of the scales in which large numbers are shown, largest first. */
  scales: readonly string[];
  /** Whether long numbers before a scale have commas: 20,300 bn, 203000亿. */
  groupsDigits: boolean;
  /** The symbol of a scale as it stands behind a number: " tn", "亿". */
  scaleSymbol(symbol: string): string;
  undated: string;
  /** A unit in the column of a catalogue: its code, or its name where codes are of another language. */
  unitLabel(unit: { code: string; name: Bilingual }): string;
  zoneKind: Record<"group" | "zone" | "place", string>;
  indicatorKind: Record<"flow" | "stock" | "rank", string>;
  reference: ReferenceWords;
  phrase: PhraseWords;
  caveat: CaveatWords;
  /** A figure and its period on a card. */
  cardLine(phrase: string, period: string): string;
  /** What the properties of a figure are called, where their keys are of another language. */
  cardLabels?: Partial<Record<FigureKey, string>>;
  /** Stands between names: ", ". */
  listJoint: string;
  table: TableWords;
}

/** What the pane needs besides, and functions never say. */
export interface WorkbookWords extends CoreWords {
  chart: ChartWords;
  pivot: PivotWords;
  sources: SourcesWords;
}

export type HeaderKey =
  | "period"
  | "value"
  | "bound"
  | "code"
  | "name"
  | "chineseName"
  | "kind"
  | "province"
  | "established"
  | "figures"
  | "group"
  | "unit"
  | "definition"
  | "zone"
  | "indicator"
  | "source"
  | "note"
  | "date"
  | "event"
  | "actor"
  | "status"
  | "measure"
  | "whole"
  | "rank"
  | "title"
  | "printed"
  | "computed"
  | "verdict"
  | "finding"
  | "zones"
  | "plan"
  | "target"
  | "targetYear"
  | "industry"
  | "role";

export interface PhraseWords {
  /** Before the number, with its space: "over ". "" for exact. */
  bound: Record<Bound, string>;
  /** Codes of the scales that a phrase may use, largest first. */
  scales: Record<"currency" | "count", readonly string[]>;
  quantity(digits: string, scale: string, noun: string): string;
  rank(place: number): string;
  /** A figure in the arithmetic of IMPLIED: as printed in English, in words in Chinese. */
  amount(printed: number, unitCode: string, phrase: string): string;
}

export interface CaveatWords {
  definition(definition: string): string;
  undated: string;
  encyclopaedia: string;
  check(id: string, finding: string): string;
  joint: string;
}

export interface ReferenceWords {
  /** Joins publisher and date: "Science and Technology Daily, 2014-04-04". */
  short(publisher: string, date: string): string;
  full(source: { title: string; publisher: string; date: string; url: string }, newsletter: string): string;
  /** One figure in a citation: "Revenue, Zhongguancun, 2013: over 3 trillion yuan". */
  figure(figure: { title: string; zone: string; period: string; phrase: string }): string;
  /** The figure with its source and the edition of the data set. */
  cited(figure: string, source: string, edition: string): string;
}

/** Titles, headers and notes of the ready-made tables. */
export interface TableWords {
  title: Record<TableKey, TableTitle>;
  /** The table of one zone's figures. */
  scorecard(zone: string): TableTitle;
  header: Record<TableHeader, string>;
  note: TableNotes;
  /** Names of the verdicts of checks. */
  verdict: Record<Verdict, string>;
  /** One word a measure and a bound, for the columns of the long table. */
  measure: Record<Measure, string>;
  bound: Record<Bound, string>;
  level: string;
  growth: string;
  shareOf(whole: string): string;
  growthOf(indicator: string): string;
  /** Header of the periods of a zone's figures. */
  zoneAsOf(zone: string): string;
  /** The band between two thresholds: "over 1 trillion yuan, up to 3 trillion yuan". */
  band(low: string | undefined, high: string | undefined): string;
}

export interface TableTitle {
  title: string;
  description: string;
  /** At most 31 characters, none of : \\ / ? * [ ]. */
  sheet: string;
}

export type TableHeader =
  | ("zone" | "indicator" | "measure" | "value" | "unit" | "bound" | "note" | "asOf" | "source")
  | ("revenueAbove" | "zonesAbove" | "band" | "zonesInBand" | "shareOfZones")
  | ("date" | "zones" | "event" | "actor")
  | ("plan" | "target" | "targetYear" | "industry" | "role" | "number" | "pilotMeasure" | "agreed")
  | (
      | "period"
      | "implied"
      | "how"
      | "id"
      | "title"
      | "printed"
      | "computed"
      | "verdict"
      | "finding"
      | "treatment"
      | "whole"
      | "status"
    );

export interface TableNotes {
  bounds: string;
  empty: string;
  /** Why a computed value may be missing. */
  notImplied: string;
  notChecked: string;
  nested: string;
  computed: string;
  differentYears: string;
  differentDefinitions(indicators: string): string;
  datesAsPrinted: string;
  implied: string;
  openOnBothSides: string;
  pilotMeasures: string;
  longTable: string;
}

/** A text in the language of the words. */
export function inLanguage(words: { language: Language }, text: Bilingual): string {
  return text[words.language];
}

/** Names in the language of the words, joined as it does. */
export function joinNames(words: CoreWords, entries: readonly { name: Bilingual }[]): string {
  return entries.map(({ name }) => inLanguage(words, name)).join(words.listJoint);
}
