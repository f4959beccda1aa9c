import { allObservations } from "../dataset";
import { formatReference } from "../reference";
import { getUnit } from "../unit";
import { inLanguage } from "../words";
import { figureCell, numberColumn, periodCell, references, textCell, textColumn, type TableContext } from "./cells";
import type { TableBody } from "./table";

/** Every figure, one a row: the table that pivots are built on. */
export function observations(context: TableContext): TableBody {
  const { dataset, words } = context;
  const { header, note } = words.table;
  const figures = allObservations(dataset);
  return {
    columns: [
      textColumn(header.zone, 18),
      textColumn(header.indicator, 34),
      textColumn(header.measure, 10),
      textColumn(header.whole, 34),
      textColumn(header.period, 12),
      numberColumn(header.value, 16),
      textColumn(header.unit, 20),
      textColumn(header.bound, 10),
      textColumn(header.status, 8),
      textColumn(header.source, 44),
      textColumn(header.note, 56, true),
    ],
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
      textCell(formatReference(dataset, words, figure.source, "short")),
      textCell(inLanguage(words, figure.note)),
    ]),
    notes: [note.longTable, note.bounds],
    sources: references(
      context,
      figures.map(({ source }) => source),
    ),
  };
}
