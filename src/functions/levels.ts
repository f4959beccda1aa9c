import { dataset } from "../../data/index";
import { HEADLINES } from "../core/headlines";
import { level } from "../core/level";
import { parseUnit } from "../core/unit";
import { toBlock } from "./block";
import { single, type CellInput, type CellOutput, type RangeInput } from "./cells";
import { mapFigures } from "./figures";

/**
 * The printed figure of a zone as a plain number, in yuan, dollars, persons or the unit asked for.
 * @customfunction GET
 * @helpurl https://localhost:3000/help/en/get.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} indicator Indicator: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year (2013), half-year ("2012-S1"), month ("2014-04"), "undated" or "latest" (default), or a range of them.
 * @param {any} [unit] Unit: "tn", "bn", "mn", "万", "亿", "万亿", alone or with the currency. Default: the base unit, where a General cell shows 3E+12 for three trillion.
 * @returns {any[][]} Numbers; a block for ranges.
 */
export function get(zone: any[][], indicator: any[][], period?: any[][], unit?: any): any[][] {
  return levels(zone, indicator, period, unit);
}

/**
 * The printed revenue of a zone as a plain number, in yuan or the unit asked for.
 * @customfunction REVENUE
 * @helpurl https://localhost:3000/help/en/revenue.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year (2013), half-year ("2012-S1"), month ("2014-04"), "undated" or "latest" (default), or a range of them.
 * @param {any} [unit] Unit: "tn", "bn", "mn", "万", "亿", "万亿", alone or with the currency. Default: the base unit, where a General cell shows 3E+12 for three trillion.
 * @returns {any[][]} Numbers; a block for ranges.
 */
export function revenue(zone: any[][], period?: any[][], unit?: any): any[][] {
  return levels(zone, [[HEADLINES.REVENUE]], period, unit);
}

/**
 * The printed added value of a zone as a plain number, in yuan or the unit asked for.
 * @customfunction ADDEDVALUE
 * @helpurl https://localhost:3000/help/en/addedvalue.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year (2013), half-year ("2012-S1"), month ("2014-04"), "undated" or "latest" (default), or a range of them.
 * @param {any} [unit] Unit: "tn", "bn", "mn", "万", "亿", "万亿", alone or with the currency. Default: the base unit, where a General cell shows 3E+12 for three trillion.
 * @returns {any[][]} Numbers; a block for ranges.
 */
export function addedValue(zone: any[][], period?: any[][], unit?: any): any[][] {
  return levels(zone, [[HEADLINES.ADDEDVALUE]], period, unit);
}

/**
 * The printed exports of a zone as a plain number, in US dollars or the unit asked for.
 * @customfunction EXPORTS
 * @helpurl https://localhost:3000/help/en/exports.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year (2013), half-year ("2012-S1"), month ("2014-04"), "undated" or "latest" (default), or a range of them.
 * @param {any} [unit] Unit: "tn", "bn", "mn", "万", "亿", "万亿", alone or with the currency. Default: the base unit, where a General cell shows 3E+12 for three trillion.
 * @returns {any[][]} Numbers; a block for ranges.
 */
export function exportsOf(zone: any[][], period?: any[][], unit?: any): any[][] {
  return levels(zone, [[HEADLINES.EXPORTS]], period, unit);
}

/**
 * The printed taxes of a zone as a plain number, in yuan or the unit asked for.
 * @customfunction TAXES
 * @helpurl https://localhost:3000/help/en/taxes.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year (2013), half-year ("2012-S1"), month ("2014-04"), "undated" or "latest" (default), or a range of them.
 * @param {any} [unit] Unit: "tn", "bn", "mn", "万", "亿", "万亿", alone or with the currency. Default: the base unit, where a General cell shows 3E+12 for three trillion.
 * @returns {any[][]} Numbers; a block for ranges.
 */
export function taxes(zone: any[][], period?: any[][], unit?: any): any[][] {
  return levels(zone, [[HEADLINES.TAXES]], period, unit);
}

/**
 * The printed number of enterprises of a zone, as the zone or the source counts them.
 * @customfunction ENTERPRISES
 * @helpurl https://localhost:3000/help/en/enterprises.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year (2013), half-year ("2012-S1"), month ("2014-04"), "undated" or "latest" (default), or a range of them.
 * @param {any} [unit] Unit: "tn", "bn", "mn", "万", "亿", "万亿", alone or with the currency. Default: the base unit, where a General cell shows 3E+12 for three trillion.
 * @returns {any[][]} Numbers; a block for ranges.
 */
export function enterprises(zone: any[][], period?: any[][], unit?: any): any[][] {
  return levels(zone, [[HEADLINES.ENTERPRISES]], period, unit);
}

/**
 * The printed number of employees of a zone.
 * @customfunction EMPLOYEES
 * @helpurl https://localhost:3000/help/en/employees.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year (2013), half-year ("2012-S1"), month ("2014-04"), "undated" or "latest" (default), or a range of them.
 * @param {any} [unit] Unit: "tn", "bn", "mn", "万", "亿", "万亿", alone or with the currency. Default: the base unit, where a General cell shows 3E+12 for three trillion.
 * @returns {any[][]} Numbers; a block for ranges.
 */
export function employees(zone: any[][], period?: any[][], unit?: any): any[][] {
  return levels(zone, [[HEADLINES.EMPLOYEES]], period, unit);
}

/**
 * The printed number of patent applications of a zone.
 * @customfunction PATENTS
 * @helpurl https://localhost:3000/help/en/patents.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year (2013), half-year ("2012-S1"), month ("2014-04"), "undated" or "latest" (default), or a range of them.
 * @param {any} [unit] Unit: "tn", "bn", "mn", "万", "亿", "万亿", alone or with the currency. Default: the base unit, where a General cell shows 3E+12 for three trillion.
 * @returns {any[][]} Numbers; a block for ranges.
 */
export function patents(zone: any[][], period?: any[][], unit?: any): any[][] {
  return levels(zone, [[HEADLINES.PATENTS]], period, unit);
}

function levels(zone: RangeInput, indicator: RangeInput, period: RangeInput, unit: CellInput): CellOutput[][] {
  return toBlock(() =>
    mapFigures([zone, indicator, period], (question) => level(dataset, question, parseUnit(dataset, single(unit)))),
  );
}
