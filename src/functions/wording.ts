import { dataset } from "../../data/index";
import { formatBound } from "../core/bound";
import { caveatOf } from "../core/caveat";
import { boundOf, unitOf } from "../core/level";
import { phraseOf } from "../core/phrase";
import { parseMeasure } from "../core/option";
import { parseStyle, sourceOf } from "../core/reference";
import { officeWords, wordsAsked } from "../i18n/language";
import { toBlock } from "./block";
import { single } from "./cells";
import { mapFigures } from "./figures";

/**
 * How the source words a figure: "exact", "over", "at least", "about", "nearly" or "under".
 * @customfunction BOUND
 * @helpurl https://localhost:3000/help/en/bound.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} indicator Indicator: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year, half-year, month, "undated" or "latest" (default), or a range of them.
 * @param {any} [measure] "level" (default), "growth" or "share".
 * @returns {any[][]} Text; a block for ranges.
 */
export function bound(zone: any[][], indicator: any[][], period?: any[][], measure?: any): any[][] {
  return toBlock(() =>
    mapFigures([zone, indicator, period], (question) =>
      formatBound(boundOf(dataset, question, parseMeasure(single(measure)))),
    ),
  );
}

/**
 * A figure in words, as one would write it: "over 3 trillion yuan".
 * @customfunction PHRASE
 * @helpurl https://localhost:3000/help/en/phrase.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} indicator Indicator: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year, half-year, month, "undated" or "latest" (default), or a range of them.
 * @param {any} [language] "en" or "zh". Default: the language of Office.
 * @returns {any[][]} Text; a block for ranges.
 */
export function phrase(zone: any[][], indicator: any[][], period?: any[][], language?: any): any[][] {
  return toBlock(() =>
    mapFigures([zone, indicator, period], (question) => phraseOf(dataset, wordsAsked(single(language)), question)),
  );
}

/**
 * Where a figure is printed.
 * @customfunction SOURCE
 * @helpurl https://localhost:3000/help/en/source.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} indicator Indicator: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year, half-year, month, "undated" or "latest" (default), or a range of them.
 * @param {any} [style] "short" (default), "full", "url" or "bibtex".
 * @returns {any[][]} Text; a block for ranges.
 */
export function source(zone: any[][], indicator: any[][], period?: any[][], style?: any): any[][] {
  return toBlock(() =>
    mapFigures([zone, indicator, period], (question) =>
      sourceOf(dataset, officeWords(), question, parseStyle(single(style))),
    ),
  );
}

/**
 * What to know before using a figure; empty text if nothing.
 * @customfunction CAVEAT
 * @helpurl https://localhost:3000/help/en/caveat.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} indicator Indicator: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year, half-year, month, "undated" or "latest" (default), or a range of them.
 * @returns {any[][]} Text; a block for ranges.
 */
export function caveat(zone: any[][], indicator: any[][], period?: any[][]): any[][] {
  return toBlock(() => mapFigures([zone, indicator, period], (question) => caveatOf(dataset, officeWords(), question)));
}

/**
 * The base unit in which GET gives a figure.
 * @customfunction UNIT
 * @helpurl https://localhost:3000/help/en/unit.html
 * @param {any[][]} zone Zone: a code, name or alias, or a range of them.
 * @param {any[][]} indicator Indicator: a code, name or alias, or a range of them.
 * @param {any[][]} [period] Year, half-year, month, "undated" or "latest" (default), or a range of them.
 * @returns {any[][]} Text; a block for ranges.
 */
export function unit(zone: any[][], indicator: any[][], period?: any[][]): any[][] {
  return toBlock(() => mapFigures([zone, indicator, period], (question) => unitOf(dataset, question)));
}
