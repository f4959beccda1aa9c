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
import { parseChoice } from "./option";
import { getUnit } from "./unit";
import { inLanguage, joinNames, type CoreWords } from "./words";

type Row = (string | number)[];
const ZONE_KINDS = ["group", "zone", "place"] as const;

/** Code, English name, Chinese name, kind, province, established, number of figures: a row a zone. */
export function listZones(dataset: Dataset, words: CoreWords, kind?: unknown): Row[] {
  const wanted = parseChoice("kind", ZONE_KINDS, kind);
  return dataset.zones
    .filter((zone) => !wanted || zone.kind === wanted)
    .map((zone) => [
      zone.code,
      zone.name.en,
      zone.name["zh-CN"],
      words.zoneKind[zone.kind],
      inLanguage(words, zone.province),
      zone.established,
      countFigures(dataset, [zone], dataset.indicators),
    ]);
}

/** Code, English name, Chinese name, kind, base unit, number of figures, definition: a row an indicator held for the zone. Throws NoObservation where none is. */
export function listIndicators(dataset: Dataset, words: CoreWords, zone?: unknown): Row[] {
  const zones = chooseZones(dataset, zone) ?? dataset.zones;
  const rows = dataset.indicators
    .map((indicator) => ({ indicator, count: countFigures(dataset, zones, [indicator]) }))
    .filter(({ count }) => count > 0 || zones === dataset.zones)
    .map(({ indicator, count }) => [
      indicator.code,
      indicator.name.en,
      indicator.name["zh-CN"],
      words.indicatorKind[indicator.kind],
      indicator.unit ? words.unitLabel(indicator.unit) : "",
      count,
      inLanguage(words, indicator.definition),
    ]);
  return someRows(rows);
}

/** Period and number of figures, oldest first. */
export function listPeriods(dataset: Dataset, zone?: unknown, indicator?: unknown): Row[] {
  const zones = chooseZones(dataset, zone) ?? dataset.zones;
  const indicators = isBlank(indicator) ? dataset.indicators : [resolveIndicator(dataset, indicator)];
  const counts = new Map<number, number>();
  forEachFigure(dataset, zones, indicators, (at) => {
    const period = dataset.figures.periodAt(at);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  });
  return someRows(
    [...counts].sort(([a], [b]) => a - b).map(([period, count]) => [periodValue(dataset.periods[period]!), count]),
  );
}

/** Date, zones, event, actor, source, in order of time. `from` and `to` are periods. */
export function listEvents(dataset: Dataset, words: CoreWords, zone?: unknown, from?: unknown, to?: unknown): Row[] {
  const zones = chooseZones(dataset, zone);
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  const events = dataset.events.filter(
    (event) =>
      (!zones || event.zones.some((z) => zones.includes(z))) &&
      (!first || endsAfter(event, first)) &&
      (!last || beginsBefore(event, last)),
  );
  return someRows(
    events
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map((event) => [
        shownDate(words.language, event),
        joinNames(words, event.zones),
        inLanguage(words, event.event),
        inLanguage(words, event.actor),
        formatReference(words, event.source, "short"),
      ]),
  );
}

/** Zones, plan, target, value in base units, unit, bound, target year, note. */
export function listTargets(dataset: Dataset, words: CoreWords, zone?: unknown): Row[] {
  const zones = chooseZones(dataset, zone);
  const targets = dataset.targets.filter((target) => !zones || target.zones.some((z) => zones.includes(z)));
  return someRows(
    targets.map(({ value, unit, bound, ...target }) => [
      joinNames(words, target.zones),
      inLanguage(words, target.plan),
      inLanguage(words, target.target),
      value !== undefined && unit ? scaleDecimal(value, unit.exponent) : "",
      unit ? words.unitLabel(getUnit(dataset, unit.base)) : "",
      bound ? formatBound(bound) : "",
      target.targetYear,
      inLanguage(words, target.note),
    ]),
  );
}

/** Zone, industry, role. */
export function listIndustries(dataset: Dataset, words: CoreWords, zone?: unknown): Row[] {
  const zones = chooseZones(dataset, zone);
  const industries = dataset.industries.filter((industry) => !zones || zones.includes(industry.zone));
  return someRows(
    industries.map(({ zone: of, industry, role }) => [
      inLanguage(words, of.name),
      inLanguage(words, industry),
      inLanguage(words, role),
    ]),
  );
}

/** Id, title, printed, computed (both in base units, "" where there is no arithmetic), verdict, finding. */
export function listChecks(dataset: Dataset, words: CoreWords, verdict?: unknown): Row[] {
  const wanted = parseChoice(
    "verdict",
    ["agrees", "disagrees", "cannot tell", "not comparable", "note"] as const,
    verdict,
  );
  const results = runChecks(dataset).filter((result) => !wanted || result.verdict.replace("_", " ") === wanted);
  return someRows(
    results.map(({ check, printed, computed, verdict: reached }) => [
      check.id,
      inLanguage(words, check.title),
      printed ? baseValue(printed) : "",
      computed ?? "",
      reached.replace("_", " "),
      inLanguage(words, check.finding),
    ]),
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

function someRows(rows: Row[]): Row[] {
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
