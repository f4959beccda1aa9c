import { allObservations } from "../dataset";
import { formatReference } from "../reference";
import { getUnit } from "../unit";
import { inLanguage } from "../words";
import {
  detailOf,
  figureCell,
  numberColumn,
  periodCell,
  references,
  textCell,
  textColumn,
  type TableContext,
} from "./cells";
import type { TableBody } from "./table";

/** Every figure, one a row: the table that pivots are built on. */
export function observations(context: TableContext): TableBody {
  const { dataset, words } = context;
  const { header, note } = words.table;
  const figures = allObservations(dataset);
  return {
    columns: [
      textColumn(header.zone, 16),
      detailOf(textColumn(header.indicator, 34)),
      detailOf(textColumn(header.measure, 12)),
      detailOf(textColumn(header.whole, 34)),
      detailOf(textColumn(header.period, 12)),
      numberColumn(header.value, 16),
      detailOf(textColumn(header.unit, 18)),
      detailOf(textColumn(header.bound, 10)),
      detailOf(textColumn(header.status, 10)),
      textColumn(header.source, 36),
      textColumn(header.note, 56, true),
    ],
    keyColumns: 2,
    hasFilters: true,
    rows: figures.map((figure) => [
      textCell(inLanguage(words, figure.zone.name)),
      textCell(inLanguage(words, figure.indicator.name)),
      textCell(words.table.measure[figure.measure]),
      textCell(figure.whole ? inLanguage(words, figure.whole.name) : ""),
      periodCell(context, figure.period),
      figureCell(context, figure),
      textCell(figure.measure === "level" ? inLanguage(words, getUnit(dataset, figure.unit.base).name) : "%"),
      textCell(words.table.bound[figure.bound]),
      textCell(figure.status),
      textCell(formatReference(words, figure.source, "short")),
      textCell(inLanguage(words, figure.note)),
    ]),
    notes: [note.longTable, note.bounds],
    sources: references(
      context,
      figures.map(({ source }) => source),
    ),
  };
}
