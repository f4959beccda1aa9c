import type { Indicator, Named, Scale, Source, Tier, Unit, Whole, Zone } from "./entities";
import { BOUNDS } from "./bound";
import { byCode, bilingual, oneOf, type Catalogues } from "./catalogues";
import { mapCsv, splitList, type CsvRecord } from "./csv";
import type { Dataset, DatasetTexts } from "./dataset";
import { parseEvents, parseTargets, parseIndustries, parsePilotMeasures, parseChecks } from "./dataset-tables";
import { Figures, type FigureRow } from "./figures";
import { NameIndex } from "./name-index";
import { MEASURES, STATUSES } from "./observation";
import { comparePeriods, parsePeriodCode } from "./period";
import { UnitIndex } from "./unit-index";

const named = (r: CsvRecord, index: number, column: string): Named => ({
  index,
  code: r(column),
  name: bilingual(r, "name"),
  aliases: splitList(r("aliases")),
});

/** Parses and indexes the data package. Throws RangeError for a code, period or name that does not fit. */
export function createDataset(texts: DatasetTexts): Dataset {
  const units = mapCsv(texts.units, readUnit);
  const scales = mapCsv(texts.scales, readScale);
  const unit = byCode(units);
  const zones = mapCsv(texts.zones, readZone);
  const indicators = mapCsv(texts.indicators, (r, i) => readIndicator(r, i, unit));
  const zone = byCode(zones);
  const indicator = byCode(indicators);
  const sources = readSources(texts.sources);
  const source = byCode(sources);
  const wholes = mapCsv(texts.wholes, (r, i): Whole => ({
    ...named(r, i, "whole"),
    zone: r("zone") ? zone(r("zone")) : undefined,
    indicator: r("indicator") ? indicator(r("indicator")) : undefined,
    note: bilingual(r, "note"),
  }));
  const catalogues = { zones, indicators, units, sources, wholes, zone, indicator, unit, source };
  return {
    edition: texts.edition,
    ...{ zones, indicators, units, scales, sources, wholes },
    tiers: mapCsv(texts.tiers, (r) => readTier(r, catalogues)),
    events: parseEvents(texts.events, catalogues),
    targets: parseTargets(texts.targets, catalogues),
    industries: parseIndustries(texts.industries, catalogues),
    pilotMeasures: parsePilotMeasures(texts.pilotMeasures, catalogues),
    checks: parseChecks(texts.checks),
    ...indexFigures(texts.observations, catalogues),
    zoneNames: new NameIndex("zone", zones),
    indicatorNames: new NameIndex("indicator", indicators),
    wholeNames: new NameIndex("whole", wholes),
    unitIndex: new UnitIndex(units, scales),
  };
}

const readUnit = (r: CsvRecord, index: number): Unit => ({
  ...named(r, index, "unit"),
  base: r("base"),
  nameOne: { en: r("name_one"), "zh-CN": r("name_zh") },
  exponent: Number(r("exponent")),
  kind: r("kind") as Unit["kind"],
});

const readScale = (r: CsvRecord, index: number): Scale => ({
  ...named(r, index, "scale"),
  exponent: Number(r("exponent")),
  symbol: bilingual(r, "symbol"),
});

const readZone = (r: CsvRecord, index: number): Zone => ({
  ...named(r, index, "zone"),
  aliases: [...splitList(r("aliases")), ...(r("pinyin") ? [r("pinyin")] : [])],
  kind: r("kind") as Zone["kind"],
  city: bilingual(r, "city"),
  province: bilingual(r, "province"),
  established: r("established"),
  nationalApproval: r("national_approval"),
  demonstrationApproval: r("demonstration_approval"),
  note: bilingual(r, "note"),
});

const readIndicator = (r: CsvRecord, index: number, unit: Catalogues["unit"]): Indicator => ({
  ...named(r, index, "indicator"),
  group: r("group"),
  kind: r("kind") as Indicator["kind"],
  unit: r("unit") ? unit(r("unit")) : undefined,
  direction: r("direction") as Indicator["direction"],
  definition: bilingual(r, "definition"),
});

function readSources(text: string): Source[] {
  const carriers: string[] = [];
  const sources = mapCsv(text, (r, index) => {
    carriers.push(r("printed_in"));
    return readSource(r, index);
  });
  const source = byCode(sources);
  sources.forEach((one, at) => (one.printedIn = carriers[at] ? source(carriers[at]) : undefined));
  return sources;
}

const readSource = (r: CsvRecord, index: number): Source => ({
  index,
  code: r("source"),
  name: bilingual(r, "title"),
  aliases: [],
  rank: Number(r("rank")),
  printedIn: undefined,
  kind: r("kind"),
  publisher: bilingual(r, "publisher"),
  date: r("date"),
  url: r("url"),
  note: bilingual(r, "note"),
});

const readTier = (r: CsvRecord, of: Catalogues): Tier => ({
  id: r("id"),
  zone: of.zone(r("zone")),
  indicator: of.indicator(r("indicator")),
  period: parsePeriodCode(r("period")),
  threshold: Number(r("threshold")),
  unit: of.unit(r("unit")),
  thresholdBound: oneOf(BOUNDS, r("threshold_bound")),
  zones: Number(r("zones")),
  source: of.source(r("source")),
  note: bilingual(r, "note"),
});

/** Builds the figures and their index from the text of observations.csv. */
function indexFigures(text: string, of: Catalogues): Pick<Dataset, "figures" | "periods" | "periodIndex"> {
  const codes = new Map<string, number>();
  const seenAt = (code: string): number => {
    const known = codes.get(code);
    if (known === undefined) codes.set(code, codes.size);
    return known ?? codes.size - 1;
  };
  const whole = byCode(of.wholes);
  const rows = mapCsv(text, (r) => readFigure(r, of, whole, seenAt));
  const periods = [...codes.keys()].map(parsePeriodCode).sort(comparePeriods);
  const periodIndex = new Map(periods.map((period, i) => [period.code, i]));
  // Their order is known only now that all have been seen.
  const placeOf = [...codes.keys()].map((code) => periodIndex.get(code)!);
  for (const row of rows) row.period = placeOf[row.period]!;
  const figures = new Figures(rows, {
    zones: of.zones.length,
    indicators: of.indicators.length,
    sourceRanks: of.sources.map((source) => source.rank),
  });
  return { figures, periods, periodIndex };
}

const readFigure = (
  r: CsvRecord,
  of: Catalogues,
  whole: (code: string) => Whole,
  period: (code: string) => number,
): FigureRow => ({
  id: r("id"),
  zone: of.zone(r("zone")).index,
  indicator: of.indicator(r("indicator")).index,
  measure: oneOf(MEASURES, r("measure")),
  whole: r("whole") === "" ? 0 : whole(r("whole")).index + 1,
  period: period(r("period")),
  printed: Number(r("value")),
  unit: of.unit(r("unit")).index,
  bound: oneOf(BOUNDS, r("bound")),
  status: oneOf(STATUSES, r("status")),
  source: of.source(r("source")).index,
  note: r("note") ? bilingual(r, "note") : undefined,
});
