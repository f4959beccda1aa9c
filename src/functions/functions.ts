import { dataset } from "../../data/index";
import { formatBound } from "../core/bound";
import { listIndicators, listZones } from "../core/catalogue-rows";
import { history } from "../core/history";
import { boundOf, level } from "../core/level";
import { sourceOf } from "../core/reference";
import { officeWords } from "../i18n/language";
import { mapCells, single, toBlock } from "./cells";
import { withHeaders } from "./spill";

/**
 * The printed figure of a zone, exact, in yuan, dollars, persons or the unit asked for.
 * @customfunction GET
 * @helpurl https://localhost:3000/help/en/functions.html#get
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} indicator Indicator: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year (2013), half-year ("2012-S1"), month ("2014-04"), "undated" or "latest" (default), or a range of them.
 * @param {any} [unit] Unit: "tn", "bn", "mn", "万", "亿", "万亿", alone or with the currency. Default: the base unit.
 * @returns {any[][]} Numbers; a block for ranges.
 */
export function get(zone: any[][], indicator: any[][], period?: any[][], unit?: any): any[][] {
  return mapCells([zone, indicator, period], (z, i, p) => level(dataset, z, i, p, single(unit)));
}

/**
 * The printed revenue of a zone, exact, in yuan or the unit asked for.
 * @customfunction REVENUE
 * @helpurl https://localhost:3000/help/en/functions.html#revenue
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year (2013), half-year ("2012-S1") or "latest" (default), or a range of them.
 * @param {any} [unit] Unit: "tn", "bn", "mn", "万", "亿", "万亿", alone or with the currency. Default: yuan.
 * @returns {any[][]} Numbers; a block for ranges.
 */
export function revenue(zone: any[][], period?: any[][], unit?: any): any[][] {
  return mapCells([zone, period], (z, p) => level(dataset, z, "revenue", p, single(unit)));
}

/**
 * How the source words a figure: "exact", "over", "at least", "about", "nearly" or "under".
 * @customfunction BOUND
 * @helpurl https://localhost:3000/help/en/functions.html#bound
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} indicator Indicator: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year, half-year, month, "undated" or "latest" (default), or a range of them.
 * @param {any} [measure] "level" (default), "growth" or "share".
 * @returns {any[][]} Text; a block for ranges.
 */
export function bound(zone: any[][], indicator: any[][], period?: any[][], measure?: any): any[][] {
  return mapCells([zone, indicator, period], (z, i, p) => formatBound(boundOf(dataset, z, i, p, single(measure))));
}

/**
 * Where a figure is printed.
 * @customfunction SOURCE
 * @helpurl https://localhost:3000/help/en/functions.html#source
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} indicator Indicator: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year, half-year, month, "undated" or "latest" (default), or a range of them.
 * @param {any} [style] "short" (default), "full", "url" or "bibtex".
 * @returns {any[][]} Text; a block for ranges.
 */
export function source(zone: any[][], indicator: any[][], period?: any[][], style?: any): any[][] {
  return mapCells([zone, indicator, period], (z, i, p) => sourceOf(dataset, officeWords(), z, i, p, single(style)));
}

/**
 * Every printed level of an indicator of a zone, oldest first: period, value, bound.
 * @customfunction HISTORY
 * @helpurl https://localhost:3000/help/en/functions.html#history
 * @param {any} zone Zone: a code, name or alias.
 * @param {any} indicator Indicator: a code, name or alias.
 * @param {any} [from] First period. Default: the oldest.
 * @param {any} [to] Last period. Default: the newest.
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} Rows of period, value and bound.
 */
export function historyRows(zone: any, indicator: any, from?: any, to?: any, headers?: any): any[][] {
  return toBlock(() => {
    const rows = history(dataset, single(zone), single(indicator), single(from), single(to));
    return withHeaders(headers, ["period", "value", "bound"], rows.map((row) => [row.period.code, row.value, formatBound(row.bound)]));
  });
}

/**
 * The zones and reference places of the data set.
 * @customfunction ZONES
 * @helpurl https://localhost:3000/help/en/functions.html#zones
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} Rows of code, name, Chinese name, kind, province, year or month established, number of figures.
 */
export function zones(headers?: any): any[][] {
  return toBlock(() => withHeaders(headers, ["code", "name", "chineseName", "kind", "province", "established", "figures"], listZones(dataset, officeWords())));
}

/**
 * The indicators of the data set.
 * @customfunction INDICATORS
 * @helpurl https://localhost:3000/help/en/functions.html#indicators
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} Rows of code, name, Chinese name, kind, base unit, number of figures, definition.
 */
export function indicators(headers?: any): any[][] {
  return toBlock(() => withHeaders(headers, ["code", "name", "chineseName", "kind", "unit", "figures", "definition"], listIndicators(dataset, officeWords())));
}
