import { dataset, editionHash } from "../../data/index";
import * as rows from "../core/catalogue-rows";
import { suggestNames } from "../core/suggest";
import { officeWords } from "../i18n/language";
import { toBlock } from "./block";
import { single } from "./cells";
import { withHeaders } from "./spill";

/**
 * The zones and reference places of the data set.
 * @customfunction ZONES
 * @helpurl https://localhost:3000/help/en/zones.html
 * @param {any} [kind] "zone", "group" or "place". Default: all.
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} Rows of code, name, Chinese name, kind, province, year or month established, number of figures.
 */
export function zones(kind?: any, headers?: any): any[][] {
  return toBlock(() => withHeaders(headers, rows.listZones(dataset, officeWords(), single(kind))));
}

/**
 * The indicators of the data set, or those held for a zone.
 * @customfunction INDICATORS
 * @helpurl https://localhost:3000/help/en/indicators.html
 * @param {any} [zone] Zone whose indicators are wanted. Default: all.
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} Rows of code, name, Chinese name, kind, base unit, number of figures, definition.
 */
export function indicators(zone?: any, headers?: any): any[][] {
  return toBlock(() => withHeaders(headers, rows.listIndicators(dataset, officeWords(), single(zone))));
}

/**
 * The periods of the data set, or those held for a zone and an indicator.
 * @customfunction PERIODS
 * @helpurl https://localhost:3000/help/en/periods.html
 * @param {any} [zone] Zone to keep. Default: all.
 * @param {any} [indicator] Indicator to keep. Default: all.
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} Rows of period and number of figures, oldest first.
 */
export function periods(zone?: any, indicator?: any, headers?: any): any[][] {
  return toBlock(() => withHeaders(headers, rows.listPeriods(dataset, officeWords(), single(zone), single(indicator))));
}

/**
 * What happened when: foundings, approvals, plans and measures.
 * @customfunction EVENTS
 * @helpurl https://localhost:3000/help/en/events.html
 * @param {any} [zone] Zone to keep. Default: all.
 * @param {any} [from] First year or month. Default: the oldest.
 * @param {any} [to] Last year or month. Default: the newest.
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} Rows of date, zones, event, actor and source.
 */
export function events(zone?: any, from?: any, to?: any, headers?: any): any[][] {
  return toBlock(() =>
    withHeaders(headers, rows.listEvents(dataset, officeWords(), single(zone), single(from), single(to))),
  );
}

/**
 * The targets of the plans, with numbers where the source prints any.
 * @customfunction TARGETS
 * @helpurl https://localhost:3000/help/en/targets.html
 * @param {any} [zone] Zone to keep. Default: all.
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} Rows of zones, plan, target, value, unit, bound, target year and note.
 */
export function targets(zone?: any, headers?: any): any[][] {
  return toBlock(() => withHeaders(headers, rows.listTargets(dataset, officeWords(), single(zone))));
}

/**
 * The industries that the source names for each zone.
 * @customfunction INDUSTRIES
 * @helpurl https://localhost:3000/help/en/industries.html
 * @param {any} [zone] Zone to keep. Default: all.
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} Rows of zone, industry and role.
 */
export function industries(zone?: any, headers?: any): any[][] {
  return toBlock(() => withHeaders(headers, rows.listIndustries(dataset, officeWords(), single(zone))));
}

/**
 * Printed figures against what follows from other printed figures.
 * @customfunction CHECKS
 * @helpurl https://localhost:3000/help/en/checks.html
 * @param {any} [verdict] "agrees", "disagrees", "cannot tell", "not comparable" or "note". Default: all.
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} Rows of code, title, printed, computed, verdict and finding.
 */
export function checks(verdict?: any, headers?: any): any[][] {
  return toBlock(() => withHeaders(headers, rows.listChecks(dataset, officeWords(), single(verdict))));
}

/**
 * What a text may mean: zones and indicators with such a name.
 * @customfunction SUGGEST
 * @helpurl https://localhost:3000/help/en/suggest.html
 * @param {any} text Text to look for.
 * @param {any} [n] How many at the most. Default: 5.
 * @returns {any[][]} Rows of kind, code and name, the likeliest first.
 */
export function suggest(text: any, n?: any): any[][] {
  return toBlock(() => {
    const { language } = officeWords();
    return suggestNames(dataset, single(text), single(n)).map(({ kind, entry }) => [
      kind,
      entry.code,
      entry.name[language],
    ]);
  });
}

/**
 * The edition of the data set and its fingerprint.
 * @customfunction EDITION
 * @helpurl https://localhost:3000/help/en/edition.html
 * @returns {any[][]} One row of edition and SHA-256.
 */
export function edition(): any[][] {
  return [[dataset.edition, editionHash()]];
}
