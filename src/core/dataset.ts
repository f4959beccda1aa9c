import type {
  Check,
  Industry,
  Indicator,
  Observation,
  Period,
  PilotMeasure,
  Scale,
  Source,
  Target,
  Tier,
  Unit,
  Whole,
  Zone,
  ZoneEvent,
  Bilingual,
} from "./entities";
import type { Figures } from "./figures";
import type { Language } from "./language";
import type { NameIndex } from "./name-index";
import type { UnitIndex } from "./unit-index";

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

/** Groups of indicators in the order in which tables show them. */
export const INDICATOR_GROUPS = [
  ...["output", "trade", "finance", "enterprises", "people", "research"],
  ...["listing", "organisation", "market", "standing"],
] as const;

/** A date as shown: in the words of the source where it is no plain date, a plain year as a number. */
export function shownDate(language: Language, { date, dateText }: ZoneEvent): string | number {
  const text = dateText[language] || date;
  return /^\d{4}$/.test(text) ? Number(text) : text;
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
  readonly unitIndex: UnitIndex;
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
