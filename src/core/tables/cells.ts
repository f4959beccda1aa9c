import type { Observation, Period, Source } from "../entities";
import type { Dataset } from "../dataset";
import { formatFigure } from "../number-format";
import { baseValue } from "../observation";
import { formatReference } from "../reference";
import { getUnit } from "../unit";
import { inLanguage, type CoreWords } from "../words";
import type { FilledColumn, SourceLine, TableCell } from "./table";

/** What every ready-made table is built from. */
export interface TableContext {
  dataset: Dataset;
  words: CoreWords;
}

export const EMPTY_CELL: TableCell = { value: "", text: "", numberFormat: "General" };

export function textCell(text: string): TableCell {
  return text === "" ? EMPTY_CELL : { value: text, text, numberFormat: "@" };
}

/** A year as a number; any other period as text, "undated" in the language of the words. */
export function periodCell({ words }: TableContext, period: Period | undefined): TableCell {
  if (period?.kind === "year") return { value: period.year, text: period.code, numberFormat: "0" };
  return textCell(period === undefined ? "" : period.kind === "undated" ? words.undated : period.code);
}

/** The base unit of a level; growth and shares are percentages. */
export function unitText({ dataset, words }: TableContext, { measure, unit }: Observation): string {
  return measure === "level" ? inLanguage(words, getUnit(dataset, unit.base).name) : "%";
}

export function countCell(value: number): TableCell {
  return { value, text: value.toLocaleString("en-US"), numberFormat: "#,##0" };
}

/** A figure with its bound in the number format; an empty cell where none is printed: missing is never 0. */
export function figureCell({ dataset, words }: TableContext, observation: Observation | undefined): TableCell {
  if (!observation) return EMPTY_CELL;
  const note = inLanguage(words, observation.note);
  return {
    value: baseValue(observation),
    ...formatFigure(dataset, words, observation),
    figure: observation.id,
    ...(observation.measure === "level" ? { formula: levelFormula(observation) } : {}),
    ...(note ? { caveat: note } : {}),
  };
}

const levelFormula = ({ zone, indicator, period }: Observation): string =>
  `=HTZONE.GET("${zone.code}","${indicator.code}","${period.code}")`;

/** A column of texts, wrapped where they are long. */
export function textColumn<Row>(
  header: string,
  width: number,
  text: (row: Row) => string,
  wrap = false,
): FilledColumn<Row> {
  return { header, align: "left", width, wrap, cell: (row) => textCell(text(row)) };
}

/** A column of texts and of numbers that are read like texts, such as periods. */
export function mixedColumn<Row>(header: string, width: number, cell: (row: Row) => TableCell): FilledColumn<Row> {
  return { header, align: "left", width, wrap: false, cell };
}

export function numberColumn<Row>(header: string, width: number, cell: (row: Row) => TableCell): FilledColumn<Row> {
  return { header, align: "right", width, cell };
}

/** A column that says more about the one before it, named by its header where that has no shorter name. */
export function detailOf<Row>(column: FilledColumn<Row>, name = column.header): FilledColumn<Row> {
  return { ...column, detail: name };
}

/** Full references, the preferred source first, each once. */
export function references({ words }: TableContext, sources: readonly Source[]): SourceLine[] {
  const used = [...new Set(sources)].sort((a, b) => a.rank - b.rank);
  return used.map((source) => ({ text: formatReference(words, source, "full"), url: source.url }));
}
