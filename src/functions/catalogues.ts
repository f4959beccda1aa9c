import { dataset, editionHash } from "../../data/index";
import { answerSuggest } from "../core/block-calls";
import { officeWords } from "../i18n/language";
import { toBlock } from "./block";
import { single } from "./cells";
import { block } from "./spill";

/**
 * The zones and reference places of the data set.
 * @customfunction ZONES
 * @helpurl https://localhost:3000/help/en/zones.html
 * @param {any} [kind] "zone", "group" or "place". Default: all.
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} Rows of code, name, Chinese name, kind, province, year or month established, number of figures.
 */
export function zones(kind?: any, headers?: any): any[][] {
  return block("ZONES", kind, headers);
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
  return block("INDICATORS", zone, headers);
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
  return block("PERIODS", zone, indicator, headers);
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
  return block("EVENTS", zone, from, to, headers);
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
  return block("TARGETS", zone, headers);
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
  return block("INDUSTRIES", zone, headers);
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
  return block("CHECKS", verdict, headers);
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
  return toBlock(() => answerSuggest(dataset, officeWords(), single(text), single(n)));
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
