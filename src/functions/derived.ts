import { dataset } from "../../data/index";
import { formatBound } from "../core/bound";
import { implied } from "../core/implied";
import { yearOnYear } from "../core/growth";
import { intervalLevel } from "../core/level";
import { shareOf } from "../core/share";
import { zonesOver } from "../core/tiers";
import { officeWords } from "../i18n/language";
import { mapCells, single, toBlock } from "./cells";
import { intervalCells } from "./spill";

/**
 * Growth on the same period a year earlier, as a fraction: as printed, or computed from two exact levels.
 * @customfunction YOY
 * @helpurl https://localhost:3000/help/en/yoy.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} indicator Indicator: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year (2013), half-year ("2012-S1"), month ("2014-04"), "undated" or "latest" (default), or a range of them.
 * @param {any} [basis] "published" (default) or "computed"; never mixed.
 * @returns {any[][]} Fractions; a block for ranges.
 */
export function yoy(zone: any[][], indicator: any[][], period?: any[][], basis?: any): any[][] {
  return mapCells([zone, indicator, period], (z, i, p) => yearOnYear(dataset, z, i, p, single(basis)));
}

/**
 * A share as a fraction: as printed, or computed as the figure of a zone over that of another zone of the data set.
 * @customfunction SHAREOF
 * @helpurl https://localhost:3000/help/en/shareof.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} indicator Indicator: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year (2013), half-year ("2012-S1"), month ("2014-04"), "undated" or "latest" (default), or a range of them.
 * @param {any} [whole] What it is a share of: needed where several are printed, and the zone to divide by when computed.
 * @param {any} [basis] "published" (default) or "computed".
 * @returns {any[][]} Fractions; a block for ranges.
 */
export function shareOfWhole(zone: any[][], indicator: any[][], period?: any[][], whole?: any, basis?: any): any[][] {
  return mapCells([zone, indicator, period], (z, i, p) => shareOf(dataset, z, i, p, single(whole), single(basis)));
}

/**
 * How many of the 114 zones have revenue above a printed threshold.
 * @customfunction ZONESOVER
 * @helpurl https://localhost:3000/help/en/zonesover.html
 * @param {any[][]} threshold Threshold that the source prints, or a range of them.
 * @param {any[][]} [period] Year or "latest" (default), or a range of them.
 * @param {any} [unit] Unit of the threshold: "tn", "bn", "亿", "万亿". Default: yuan.
 * @returns {any[][]} Numbers; a block for ranges.
 */
export function zonesAbove(threshold: any[][], period?: any[][], unit?: any): any[][] {
  return mapCells([threshold, period], (t, p) => zonesOver(dataset, t, p, single(unit)));
}

/**
 * The lowest and the highest value that the wording of a figure allows; an open side is #N/A.
 * @customfunction INTERVAL
 * @helpurl https://localhost:3000/help/en/interval.html
 * @param {any} zone Zone: a code, name or alias.
 * @param {any} indicator Indicator: a code, name or alias.
 * @param {any} [period] Year, half-year, month, "undated" or "latest" (default).
 * @param {any} [unit] Unit: "tn", "bn", "mn", "万", "亿", "万亿", alone or with the currency. Default: the base unit.
 * @returns {any[][]} One row of low and high.
 */
export function interval(zone: any, indicator: any, period?: any, unit?: any): any[][] {
  return toBlock(() =>
    intervalCells(intervalLevel(dataset, single(zone), single(indicator), single(period), single(unit))),
  );
}

/**
 * The figure of a period that the next year's printed level and growth imply: value, bound, how.
 * @customfunction IMPLIED
 * @helpurl https://localhost:3000/help/en/implied.html
 * @param {any} zone Zone: a code, name or alias.
 * @param {any} indicator Indicator: a code, name or alias.
 * @param {any} period The year or half-year before the printed growth.
 * @returns {any[][]} One row of value, bound and how it was computed.
 */
export function impliedFigure(zone: any, indicator: any, period: any): any[][] {
  return toBlock(() => {
    const { value, bound, how } = implied(dataset, officeWords(), single(zone), single(indicator), single(period));
    return [[value, formatBound(bound), how]];
  });
}
