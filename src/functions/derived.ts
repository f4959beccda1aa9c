import { dataset } from "../../data/index";
import { formatBound } from "../core/bound";
import { implied } from "../core/implied";
import { yearOnYear } from "../core/growth";
import { intervalLevel } from "../core/level";
import { shareOf } from "../core/share";
import { parseBasis } from "../core/option";
import { parsePeriod } from "../core/period";
import { parseQuestion } from "../core/question";
import { parseNumber, zonesOver } from "../core/tiers";
import { parseUnit } from "../core/unit";
import { officeWords } from "../i18n/language";
import { attempt, mapCells, toBlock } from "./block";
import { single } from "./cells";
import { mapFigures } from "./figures";
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
  return toBlock(() =>
    mapFigures([zone, indicator, period], (question) => yearOnYear(dataset, question, parseBasis(single(basis)))),
  );
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
  return toBlock(() =>
    mapFigures([zone, indicator, period], (question) =>
      shareOf(dataset, question, single(whole), parseBasis(single(basis))),
    ),
  );
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
  return toBlock(() =>
    mapCells([threshold, period], ([t, p]) =>
      attempt(() => zonesOver(dataset, parseNumber("threshold", t), parsePeriod(p), parseUnit(dataset, single(unit)))),
    ),
  );
}

/**
 * The lowest and the highest value that the wording of a figure allows; an open side is #N/A.
 * @customfunction INTERVAL
 * @helpurl https://localhost:3000/help/en/interval.html
 * @param {any} zone Zone: a code, name or alias.
 * @param {any} indicator Indicator: a code, name or alias.
 * @param {any} [period] Year, half-year, month, "undated" or "latest" (default).
 * @param {any} [unit] Unit: "tn", "bn", "mn", "万", "亿", "万亿", alone or with the currency. Default: the base unit, where a General cell shows 3E+12 for three trillion.
 * @returns {any[][]} One row of low and high.
 */
export function interval(zone: any, indicator: any, period?: any, unit?: any): any[][] {
  return toBlock(() => {
    const question = parseQuestion(dataset, single(zone), single(indicator), single(period));
    return intervalCells(intervalLevel(dataset, question, parseUnit(dataset, single(unit))));
  });
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
    const question = parseQuestion(dataset, single(zone), single(indicator), single(period));
    const { value, bound, how } = implied(dataset, officeWords(), question);
    return [[value, formatBound(bound), how]];
  });
}
