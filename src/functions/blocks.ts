import { dataset } from "../../data/index";
import { answerReport } from "../core/block-calls";
import { level } from "../core/level";
import { parseUnit } from "../core/unit";
import { officeWords } from "../i18n/language";
import { requireSize } from "./answer-size";
import { toBlock } from "./block";
import { single } from "./cells";
import { block, panelCells } from "./spill";

/**
 * Every printed level of an indicator of a zone, oldest first: period, value, bound.
 * @customfunction HISTORY
 * @helpurl https://localhost:3000/help/en/history.html
 * @param {any} zone Zone: a code, name or alias.
 * @param {any} indicator Indicator: a code, name or alias.
 * @param {any} [from] First period; one counts where it ends: 2009/2011 in 2011. Default: the oldest.
 * @param {any} [to] Last period. Default: the newest.
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} Rows of period, value and bound.
 */
export function historyOf(zone: any, indicator: any, from?: any, to?: any, headers?: any): any[][] {
  return block("HISTORY", zone, indicator, from, to, headers);
}

/**
 * Zones down, indicators across; #N/A where nothing is held.
 * @customfunction PANEL
 * @helpurl https://localhost:3000/help/en/panel.html
 * @param {any[][]} zones Zones: a range, an array or one.
 * @param {any[][]} indicators Indicators: a range, an array or one.
 * @param {any} [period] Year, half-year, month, "undated" or "latest" (default).
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @param {any} [unit] Unit: "tn", "bn", "mn", "万", "亿", "万亿", alone or with the currency. Default: the base unit, where a General cell shows 3E+12 for three trillion.
 * @returns {any[][]} A block of numbers.
 */
export function panel(zones: any[][], indicators: any[][], period?: any, headers?: any, unit?: any): any[][] {
  return toBlock(() =>
    panelCells(zones, indicators, [[period]], headers, (question) =>
      level(dataset, question, parseUnit(dataset, single(unit))),
    ),
  );
}

/**
 * The zones with the highest comparable figures in one period; zones whose intervals overlap share a rank.
 * @customfunction TOP
 * @helpurl https://localhost:3000/help/en/top.html
 * @param {any} indicator Indicator: a code, name or alias.
 * @param {any} [period] Period. Default: the newest with comparable figures.
 * @param {any} [n] How many zones at the most. Default: 10.
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} Rows of rank, zone, value and bound.
 */
export function top(indicator: any, period?: any, n?: any, headers?: any): any[][] {
  return block("TOP", indicator, period, n, headers);
}

/**
 * The long table of figures, for FILTER, XLOOKUP and pivots.
 * @customfunction DATASET
 * @helpurl https://localhost:3000/help/en/dataset.html
 * @param {any} [zone] Zone to keep. Default: all.
 * @param {any} [indicator] Indicator to keep. Default: all.
 * @param {any} [period] Period to keep. Default: all.
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} Rows of zone, indicator, measure, whole, period, value, unit, bound, status, source and note.
 */
export function datasetRows(zone?: any, indicator?: any, period?: any, headers?: any): any[][] {
  return block("DATASET", zone, indicator, period, headers);
}

/**
 * A ready-made table of the pane.
 * @customfunction REPORT
 * @helpurl https://localhost:3000/help/en/report.html
 * @param {any} name Name or id of the table: "national-totals".
 * @param {any} [headers] 1 with headers (default), 0 without.
 * @returns {any[][]} The rows of the table.
 */
export function report(name: any, headers?: any): any[][] {
  return toBlock(() => requireSize(answerReport(dataset, officeWords(), single(name), single(headers))));
}
