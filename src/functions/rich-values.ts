import { dataset } from "../../data/index";
import { cardOf } from "../core/card";
import { figureOf } from "../core/figure-value";
import { parseQuestion } from "../core/question";
import { parseUnit } from "../core/unit";
import { officeWords } from "../i18n/language";
import { toBlock } from "./block";
import { single } from "./cells";
import { requireCards, showsCards } from "./spill";

/**
 * A printed figure that carries itself: it calculates as the plain number, shows with its bound and scale, and opens a card with words, interval, source and caveat; A1.Source gives the source in a formula. Not for pivots: use GET there.
 * @customfunction FIGURE
 * @helpurl https://localhost:3000/help/en/figure.html
 * @param {any} zone Zone: a code, name or alias.
 * @param {any} indicator Indicator: a code, name or alias.
 * @param {any} [period] Year, half-year, month, "undated" or "latest" (default).
 * @param {any} [unit] Unit: "tn", "bn", "mn", "万", "亿", "万亿", alone or with the currency. Default: the base unit, where a General cell shows 3E+12 for three trillion.
 * @returns {any[][]} One cell with a number and its properties; the plain number where Excel has none.
 */
export function figure(zone: any, indicator: any, period?: any, unit?: any): any[][] {
  return toBlock(() => {
    const question = parseQuestion(dataset, single(zone), single(indicator), single(period));
    const value = figureOf(dataset, officeWords(), question, parseUnit(dataset, single(unit)));
    return [[showsCards() ? value : value.basicValue]];
  });
}

/**
 * A zone as a card with its latest figures.
 * @customfunction CARD
 * @helpurl https://localhost:3000/help/en/card.html
 * @param {any} zone Zone: a code, name or alias.
 * @returns {any[][]} One cell with a card.
 */
export function card(zone: any): any[][] {
  return toBlock(() => {
    requireCards();
    return [[cardOf(dataset, officeWords(), single(zone))]];
  });
}
