import type { ChartKind } from "../charts/chart";
import type { Dataset } from "../dataset";
import { allObservations } from "../dataset";
import type { Observation } from "../entities";
import { type Language, LANGUAGES } from "../language";
import { formatInScale } from "../number-format";
import { inLanguage, type CoreWords } from "../words";
import type { ReadyTable, TableCell } from "./table";

/** How a reader wants a ready-made table, as plain data; what is absent is as the table comes. */
export interface TableChoices {
  language?: Language;
  /** Code of the scale in which amounts of money stand. */
  scale?: string;
  /** Groups of columns that are left out, each by the place of its first column. */
  hidden?: number[];
  hasFilters?: boolean;
  /** What it is drawn as, too. */
  chart?: ChartKind;
}

/** Columns that belong together: a figure with its unit and time, a zone with the date of its figures. */
export interface ColumnGroup {
  /** Place of the first. */
  at: number;
  headers: string[];
}

/** The groups of a table's columns. The first says what a row is about and is never left out. */
export function listColumnGroups({ columns }: ReadyTable): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  columns.forEach(({ header, detail }, at) => {
    const last = groups.at(-1);
    if (detail === undefined || !last) groups.push({ at, headers: [header] });
    else last.headers.push(header);
  });
  return groups;
}

/** The scales in which a table's amounts of money may stand, largest first; none where it has no such amounts. */
export function listTableScales(
  dataset: Dataset,
  words: CoreWords,
  table: ReadyTable,
): { code: string; label: string }[] {
  const money = moneyOf(dataset);
  if (!table.rows.some((row) => row.some(({ figure = "" }) => money.has(figure)))) return [];
  return words.scales.flatMap((code) => {
    const scale = dataset.scales.find((each) => each.code === code);
    return scale ? [{ code, label: inLanguage(words, scale.symbol) }] : [];
  });
}

/**
 * The table as it was chosen; the words are those of its language. The cells hold the same numbers whatever the scale:
 * only their formats change. What the table or the language does not have is as if it were not chosen.
 */
export function chooseTable(
  dataset: Dataset,
  words: CoreWords,
  table: ReadyTable,
  { scale, hidden = [], hasFilters = table.hasFilters }: TableChoices,
): ReadyTable {
  const groups = listColumnGroups(table);
  const left = groups.filter(({ at }, index) => index === 0 || !hidden.includes(at));
  const shown = left.length > 1 ? left : groups;
  const places = shown.flatMap(({ at, headers }) => headers.map((_, index) => at + index));
  const rescale = chooseScale(dataset, words, scale);
  if (places.length === table.columns.length && hasFilters === table.hasFilters && !rescale) return table;
  return {
    ...table,
    hasFilters,
    columns: places.map((place) => table.columns[place]!),
    rows: table.rows.map((row) => places.map((place) => (rescale ? rescale(row[place]!) : row[place]!))),
    keyColumns: Math.min(table.keyColumns, places.length),
  };
}

function chooseScale(
  dataset: Dataset,
  words: CoreWords,
  scale: string | undefined,
): ((cell: TableCell) => TableCell) | undefined {
  if (scale === undefined || !words.scales.includes(scale)) return undefined;
  const money = moneyOf(dataset);
  return (cell) => {
    const figure = money.get(cell.figure ?? "");
    return figure ? { ...cell, ...formatInScale(dataset, words, figure, scale) } : cell;
  };
}

/** Amounts of money by their ids. */
function moneyOf(dataset: Dataset): Map<string, Observation> {
  const amounts = allObservations(dataset).filter(
    ({ measure, unit }) => measure === "level" && unit.kind === "currency",
  );
  return new Map(amounts.map((figure) => [figure.id, figure]));
}

/** Choices as they were kept; what is not understood is left out, since another version may have written it. */
export function parseTableChoices(value: unknown): TableChoices {
  if (typeof value !== "object" || value === null) return {};
  const { language, scale, hidden, hasFilters, chart } = value as Record<string, unknown>;
  const known = LANGUAGES.find((each) => each === language);
  return {
    ...(known ? { language: known } : {}),
    ...(typeof scale === "string" ? { scale } : {}),
    ...(Array.isArray(hidden) ? { hidden: hidden.filter((place) => Number.isInteger(place)) as number[] } : {}),
    ...(typeof hasFilters === "boolean" ? { hasFilters } : {}),
    ...(chart === "bar" || chart === "column" ? { chart } : {}),
  };
}
