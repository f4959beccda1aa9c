import type { Indicator, Period, Zone, ZoneEvent } from "./entities";
import { shownDate, type Dataset } from "./dataset";
import { formatBound } from "./bound";
import { runChecks } from "./checks";
import { MEASURES, scaleDecimal, baseValue } from "./observation";
import { parsePeriod, periodValue } from "./period";
import { NoObservation } from "./problem";
import { formatReference } from "./reference";
import { resolveIndicator, resolveZone } from "./resolve";
import { isBlank } from "./blank";
import { type Listing, listRows } from "./column";
import { parseChoice } from "./option";
import { getUnit } from "./unit";
import { inLanguage, joinNames, type CoreWords } from "./words";

export type Catalogue = Listing<string | number>;
const ZONE_KINDS = ["group", "zone", "place"] as const;

/** A row a zone, all or of one kind. */
export function listZones(dataset: Dataset, words: CoreWords, kind?: unknown): Catalogue {
  const wanted = parseChoice("kind", ZONE_KINDS, kind);
  const { header } = words;
  return listRows(
    [
      { header: header.code, cell: ({ code }) => code },
      { header: header.name, cell: ({ name }) => name.en },
      { header: header.chineseName, cell: ({ name }) => name["zh-CN"] },
      { header: header.kind, cell: (zone) => words.zoneKind[zone.kind] },
      { header: header.province, cell: ({ province }) => inLanguage(words, province) },
      { header: header.established, cell: ({ established }) => established },
      { header: header.figures, cell: (zone) => countFigures(dataset, [zone], dataset.indicators) },
    ],
    dataset.zones.filter((zone) => !wanted || zone.kind === wanted),
  );
}

/** A row an indicator held for the zone, or each of all. Throws NoObservation where none is held. */
export function listIndicators(dataset: Dataset, words: CoreWords, zone?: unknown): Catalogue {
  const zones = chooseZones(dataset, zone) ?? dataset.zones;
  const { header } = words;
  const counted = dataset.indicators
    .map((indicator) => ({ indicator, count: countFigures(dataset, zones, [indicator]) }))
    .filter(({ count }) => count > 0 || zones === dataset.zones);
  return listRows(
    [
      { header: header.code, cell: ({ indicator }) => indicator.code },
      { header: header.name, cell: ({ indicator }) => indicator.name.en },
      { header: header.chineseName, cell: ({ indicator }) => indicator.name["zh-CN"] },
      { header: header.kind, cell: ({ indicator }) => words.indicatorKind[indicator.kind] },
      { header: header.unit, cell: ({ indicator: { unit } }) => (unit ? words.unitLabel(unit) : "") },
      { header: header.figures, cell: ({ count }) => count },
      { header: header.definition, cell: ({ indicator }) => inLanguage(words, indicator.definition) },
    ],
    requireRows(counted),
  );
}

/** A row a period, oldest first. */
export function listPeriods(dataset: Dataset, words: CoreWords, zone?: unknown, indicator?: unknown): Catalogue {
  const zones = chooseZones(dataset, zone) ?? dataset.zones;
  const indicators = isBlank(indicator) ? dataset.indicators : [resolveIndicator(dataset, indicator)];
  const counts = new Map<number, number>();
  forEachFigure(dataset, zones, indicators, (at) => {
    const period = dataset.figures.periodAt(at);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  });
  return listRows(
    [
      { header: words.header.period, cell: ([period]) => periodValue(dataset.periods[period]!) },
      { header: words.header.figures, cell: ([, count]) => count },
    ],
    requireRows([...counts].sort(([a], [b]) => a - b)),
  );
}

/** A row an event, in order of time. `from` and `to` are periods. */
export function listEvents(
  dataset: Dataset,
  words: CoreWords,
  zone?: unknown,
  from?: unknown,
  to?: unknown,
): Catalogue {
  const zones = chooseZones(dataset, zone);
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  const { header } = words;
  const events = dataset.events.filter(
    (event) =>
      (!zones || event.zones.some((z) => zones.includes(z))) &&
      (!first || endsAfter(event, first)) &&
      (!last || beginsBefore(event, last)),
  );
  return listRows(
    [
      { header: header.date, cell: (event) => shownDate(words.language, event) },
      { header: header.zones, cell: (event) => joinNames(words, event.zones) },
      { header: header.event, cell: ({ event }) => inLanguage(words, event) },
      { header: header.actor, cell: ({ actor }) => inLanguage(words, actor) },
      { header: header.source, cell: ({ source }) => formatReference(words, source, "short") },
    ],
    requireRows(events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))),
  );
}

/** A row a target, its value in base units. */
export function listTargets(dataset: Dataset, words: CoreWords, zone?: unknown): Catalogue {
  const zones = chooseZones(dataset, zone);
  const { header } = words;
  return listRows(
    [
      { header: header.zones, cell: (target) => joinNames(words, target.zones) },
      { header: header.plan, cell: ({ plan }) => inLanguage(words, plan) },
      { header: header.target, cell: ({ target }) => inLanguage(words, target) },
      {
        header: header.value,
        cell: ({ value, unit }) => (value !== undefined && unit ? scaleDecimal(value, unit.exponent) : ""),
      },
      { header: header.unit, cell: ({ unit }) => (unit ? words.unitLabel(getUnit(dataset, unit.base)) : "") },
      { header: header.bound, cell: ({ bound }) => (bound ? formatBound(bound) : "") },
      { header: header.targetYear, cell: ({ targetYear }) => targetYear },
      { header: header.note, cell: ({ note }) => inLanguage(words, note) },
    ],
    requireRows(dataset.targets.filter((target) => !zones || target.zones.some((z) => zones.includes(z)))),
  );
}

/** A row an industry of a zone. */
export function listIndustries(dataset: Dataset, words: CoreWords, zone?: unknown): Catalogue {
  const zones = chooseZones(dataset, zone);
  const { header } = words;
  return listRows(
    [
      { header: header.zone, cell: (industry) => inLanguage(words, industry.zone.name) },
      { header: header.industry, cell: ({ industry }) => inLanguage(words, industry) },
      { header: header.role, cell: ({ role }) => inLanguage(words, role) },
    ],
    requireRows(dataset.industries.filter((industry) => !zones || zones.includes(industry.zone))),
  );
}

/** A row a check; printed and computed are in base units, "" where there is no arithmetic. */
export function listChecks(dataset: Dataset, words: CoreWords, verdict?: unknown): Catalogue {
  const verdicts = ["agrees", "disagrees", "cannot tell", "not comparable", "note"] as const;
  const wanted = parseChoice("verdict", verdicts, verdict);
  const { header } = words;
  return listRows(
    [
      { header: header.code, cell: ({ check }) => check.id },
      { header: header.title, cell: ({ check }) => inLanguage(words, check.title) },
      { header: header.printed, cell: ({ printed }) => (printed ? baseValue(printed) : "") },
      { header: header.computed, cell: ({ computed }) => computed ?? "" },
      { header: header.verdict, cell: (result) => result.verdict.replace("_", " ") },
      { header: header.finding, cell: ({ check }) => inLanguage(words, check.finding) },
    ],
    requireRows(runChecks(dataset).filter((result) => !wanted || result.verdict.replace("_", " ") === wanted)),
  );
}

/** Dates are compared as far as both are precise: an event of 1988 lies within 1988-05, one of the 1980s within 1988. */
const endsAfter = (event: ZoneEvent, { code }: Period): boolean =>
  comparePrefix(writtenDates(event).at(-1)!, code.split("/")[0]!.replace("S1", "01").replace("S2", "07")) >= 0;
const beginsBefore = (event: ZoneEvent, { code }: Period): boolean =>
  comparePrefix(writtenDates(event)[0]!, code.split("/").at(-1)!.replace("S1", "06").replace("S2", "12")) <= 0;

/** First and last date of an event, as far as known: "198" for the 1980s. */
const writtenDates = ({ date, precision }: ZoneEvent): string[] =>
  precision === "decade" ? [date.slice(0, 3)] : date.split("/");

function comparePrefix(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function chooseZones(dataset: Dataset, zone: unknown): Zone[] | undefined {
  return isBlank(zone) ? undefined : [resolveZone(dataset, zone)];
}

function requireRows<Row>(rows: Row[]): Row[] {
  if (rows.length === 0) throw new NoObservation({ kind: "no-such-rows" });
  return rows;
}

/** How many levels, growth rates and shares are held. */
export function countFigures(dataset: Dataset, zones: readonly Zone[], indicators: readonly Indicator[]): number {
  let count = 0;
  forEachFigure(dataset, zones, indicators, () => count++);
  return count;
}

function forEachFigure(
  dataset: Dataset,
  zones: readonly Zone[],
  indicators: readonly Indicator[],
  visit: (at: number) => void,
): void {
  for (const zone of zones) {
    for (const indicator of indicators) {
      for (const measure of MEASURES) {
        const [start, end] = dataset.figures.series(zone.index, indicator.index, measure);
        for (let at = start; at < end; at++) visit(at);
      }
    }
  }
}
