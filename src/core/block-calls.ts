import { formatBound } from "./bound";
import * as catalogues from "./catalogue-rows";
import { listRows, type Listing, type PlainColumn } from "./column";
import type { Dataset } from "./dataset";
import { history, type HistoryRow } from "./history";
import { longColumns, selectFigures } from "./long-table";
import { parseHeaders } from "./option";
import { parsePeriod, periodValue } from "./period";
import { parseQuestion } from "./question";
import { topZones, type Ranked } from "./ranking";
import { suggestNames } from "./suggest";
import { findTable } from "./tables/catalogue";
import { inLanguage, type CoreWords } from "./words";

export type Rows = (string | number)[][];

/** What a function that gives rows answers to its arguments in their order, without `headers`. */
type BlockCall = (dataset: Dataset, words: CoreWords, args: readonly unknown[]) => Listing<string | number>;

const BLOCK_CALLS = {
  HISTORY: (dataset, words, [zone, indicator, from, to]) => {
    const series = parseQuestion(dataset, zone, indicator);
    const found = history(dataset, series.zone, series.indicator, parsePeriod(from), parsePeriod(to));
    return listRows(historyColumns(words), found);
  },
  TOP: (dataset, words, [indicator, period, n]) =>
    listRows(rankColumns(words), topZones(dataset, indicator, period, n)),
  DATASET: (dataset, words, [zone, indicator, period]) =>
    listRows(longColumns(words), selectFigures(dataset, zone, indicator, period)),
  ZONES: (dataset, words, [kind]) => catalogues.listZones(dataset, words, kind),
  INDICATORS: (dataset, words, [zone]) => catalogues.listIndicators(dataset, words, zone),
  PERIODS: (dataset, words, [zone, indicator]) => catalogues.listPeriods(dataset, words, zone, indicator),
  EVENTS: (dataset, words, [zone, from, to]) => catalogues.listEvents(dataset, words, zone, from, to),
  TARGETS: (dataset, words, [zone]) => catalogues.listTargets(dataset, words, zone),
  INDUSTRIES: (dataset, words, [zone]) => catalogues.listIndustries(dataset, words, zone),
  CHECKS: (dataset, words, [verdict]) => catalogues.listChecks(dataset, words, verdict),
} satisfies Record<string, BlockCall>;

export type BlockName = keyof typeof BLOCK_CALLS;

export const BLOCK_NAMES = Object.keys(BLOCK_CALLS) as BlockName[];

const historyColumns = ({ header }: CoreWords): PlainColumn<HistoryRow>[] => [
  { header: header.period, cell: ({ period }) => periodValue(period) },
  { header: header.value, cell: ({ value }) => value },
  { header: header.bound, cell: ({ bound }) => formatBound(bound) },
];

const rankColumns = (words: CoreWords): PlainColumn<Ranked>[] => [
  { header: words.header.rank, cell: ({ rank }) => rank },
  { header: words.header.zone, cell: ({ zone }) => inLanguage(words, zone.name) },
  { header: words.header.value, cell: ({ value }) => value },
  { header: words.header.bound, cell: ({ bound }) => formatBound(bound) },
];

/**
 * The rows of a function, under their headers unless its last argument, `headers`, is 0.
 * Throws InvalidArgument or NoObservation.
 */
export function answerBlock(dataset: Dataset, words: CoreWords, name: BlockName, args: readonly unknown[]): Rows {
  const call: BlockCall = BLOCK_CALLS[name];
  const { headers, rows } = call(dataset, words, args.slice(0, -1));
  return parseHeaders(args.at(-1)) ? [headers, ...rows] : rows;
}

/** The rows of a ready-made table. Throws InvalidArgument naming the tables there are. */
export function answerReport(dataset: Dataset, words: CoreWords, name: unknown, headers: unknown): Rows {
  const { columns, rows: found } = findTable(dataset, name, words);
  const cells = found.map((row) => row.map(({ value }) => value));
  return parseHeaders(headers) ? [columns.map(({ header }) => header), ...cells] : cells;
}

/** Kind, code and name of what a text may mean. Throws NoObservation where that is nothing. */
export const answerSuggest = (dataset: Dataset, words: CoreWords, text: unknown, n: unknown): Rows =>
  suggestNames(dataset, text, n).map(({ kind, entry }) => [kind, entry.code, inLanguage(words, entry.name)]);
