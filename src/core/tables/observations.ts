import type { Observation } from "../entities";
import { allObservations } from "../dataset";
import { formatReference } from "../reference";
import { inLanguage } from "../words";
import {
  detailOf,
  figureCell,
  mixedColumn,
  numberColumn,
  periodCell,
  references,
  textColumn,
  unitText,
  type TableContext,
} from "./cells";
import { fillTable, type FilledColumn, type TableBody } from "./table";

/** Every figure, one a row: the table that pivots are built on. */
export function observations(context: TableContext): TableBody {
  const { dataset, words } = context;
  const { note } = words.table;
  const figures = allObservations(dataset);
  return {
    ...fillTable(columnsOf(context), figures),
    keyColumns: 2,
    hasFilters: true,
    notes: [note.longTable, note.bounds],
    sources: references(
      context,
      figures.map(({ source }) => source),
    ),
  };
}

function columnsOf(context: TableContext): FilledColumn<Observation>[] {
  const { words } = context;
  const { header, measure: measures, bound: bounds } = words.table;
  return [
    textColumn(header.zone, 16, ({ zone }) => inLanguage(words, zone.name)),
    detailOf(textColumn(header.indicator, 34, ({ indicator }) => inLanguage(words, indicator.name))),
    detailOf(textColumn(header.measure, 12, ({ measure }) => measures[measure])),
    detailOf(textColumn(header.whole, 34, ({ whole }) => (whole ? inLanguage(words, whole.name) : ""))),
    detailOf(mixedColumn(header.period, 12, ({ period }) => periodCell(context, period))),
    numberColumn(header.value, 16, (figure) => figureCell(context, figure)),
    detailOf(textColumn(header.unit, 18, (figure) => unitText(context, figure))),
    detailOf(textColumn(header.bound, 10, ({ bound }) => bounds[bound])),
    detailOf(textColumn(header.status, 10, ({ status }) => status)),
    textColumn(header.source, 36, ({ source }) => formatReference(words, source, "short")),
    textColumn(header.note, 56, ({ note }) => inLanguage(words, note), true),
  ];
}
