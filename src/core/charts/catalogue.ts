import { allObservations, type Dataset } from "../dataset";
import type { Observation } from "../entities";
import { formatReference } from "../reference";
import { textCell } from "../tables/cells";
import type { ReadyTable, TableCell } from "../tables/table";
import { inLanguage, type TableHeader, type WorkbookWords } from "../words";
import type { ChartKind, ChartPoint, ReadyChart } from "./chart";
import { CHART_KEYS, type ChartKey } from "./keys";

/** How a table becomes a chart. */
interface Definition {
  kinds: readonly [ChartKind, ...ChartKind[]];
  value: TableHeader;
  /** The column of names; without one each point is named by zone, indicator and period. */
  name?: TableHeader;
  numberFormat: string;
}

const DEFINITIONS: Record<ChartKey, Definition> = {
  "revenue-tiers": { kinds: ["bar", "column"], value: "zonesInBand", name: "band", numberFormat: "#,##0" },
  "listed-companies": { kinds: ["column", "bar"], value: "value", name: "indicator", numberFormat: "#,##0" },
  shares: { kinds: ["bar"], value: "value", numberFormat: "0%" },
  growth: { kinds: ["bar"], value: "value", numberFormat: "0%" },
};

/**
 * The chart of a table; undefined for a table that has none, or whose columns for it are left out. Tables with several
 * units, or of different years side by side, have none: it would compare what cannot be compared.
 */
export function buildChart(dataset: Dataset, table: ReadyTable, words: WorkbookWords): ReadyChart | undefined {
  const key = CHART_KEYS.find((id) => id === table.id);
  if (key === undefined) return undefined;
  const { kinds, value, name, numberFormat } = DEFINITIONS[key];
  const { title, name: nameTitle, value: valueTitle } = words.chart.chart[key];
  const columnOf = (header: TableHeader) =>
    table.columns.findIndex((each) => each.header === words.table.header[header]);
  const valueColumn = columnOf(value);
  const known = new Map(allObservations(dataset).map((figure) => [figure.id, figure]));
  const figures = table.rows.map((row) => known.get(row[valueColumn]?.figure ?? ""));
  const drawn = name === undefined ? addNames(table, figures, words) : table;
  const nameColumn = name === undefined ? table.columns.length : columnOf(name);
  if (valueColumn < 0 || nameColumn < 0 || table.rows.length < 2) return undefined;
  const points = drawn.rows.map((row, index) => pointOf(row[nameColumn]!, row[valueColumn]!, figures[index]));
  return {
    ...{ kinds, title, nameColumn, valueColumn, numberFormat, points },
    axes: { name: nameTitle, value: valueTitle },
    table: drawn,
    caption: captionOf(points, sourcesOf(table, figures, words), words),
  };
}

/** In the table, not beside it: what sorts its rows takes the names along. */
function addNames(
  table: ReadyTable,
  figures: readonly (Observation | undefined)[],
  { chart, ...words }: WorkbookWords,
): ReadyTable {
  const names = figures.map((figure) => {
    if (!figure) return "";
    const { zone, indicator, period } = figure;
    const time = period.kind === "undated" ? words.undated : period.code;
    return chart.nameOf(inLanguage(words, zone.name), inLanguage(words, indicator.name), time);
  });
  return {
    ...table,
    columns: [...table.columns, { header: chart.nameHeader, align: "left", width: 40, wrap: true }],
    rows: table.rows.map((row, index) => [...row, textCell(names[index]!)]),
  };
}

const pointOf = (name: TableCell, cell: TableCell, figure: Observation | undefined): ChartPoint => ({
  name: name.text,
  value: typeof cell.value === "number" ? cell.value : undefined,
  text: cell.text,
  numberFormat: cell.numberFormat,
  isInexact: figure !== undefined && figure.bound !== "exact",
});

/** In short, where the figures tell: the full references stand under the table. */
function sourcesOf(
  { sources }: ReadyTable,
  figures: readonly (Observation | undefined)[],
  words: WorkbookWords,
): string[] {
  const short = figures.flatMap((figure) => (figure ? [formatReference(words, figure.source, "short")] : []));
  return short.length > 0 ? [...new Set(short)] : sources.map(({ text }) => text);
}

function captionOf(points: readonly ChartPoint[], sources: readonly string[], { chart }: WorkbookWords): string {
  const held = points.filter(({ value }) => value !== undefined).sort((a, b) => a.value! - b.value!);
  const [lowest, highest] = [held[0], held.at(-1)];
  const say = ({ text, name }: ChartPoint) => chart.valueOf(text, name);
  return [
    ...(lowest && highest ? [chart.range(held.length, say(lowest), say(highest))] : []),
    ...(points.some(({ isInexact }) => isInexact) ? [chart.inexact] : []),
    ...(held.length < points.length ? [chart.gaps] : []),
    chart.source(sources.join("; ")),
  ].join(" ");
}
