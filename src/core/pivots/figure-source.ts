import type { WorkbookContext } from "./context";
import type { Observation } from "../entities";
import { formatReference } from "../reference";
import { figureCell, numberColumn, references, textColumn, unitText } from "../tables/cells";
import { fillTable, type FilledColumn, type TableBody } from "../tables/table";
import { inLanguage } from "../words";

/** Figures, one a row, with every dimension by which they may be grouped; none is blank, and years are texts. */
export function figureSource(context: WorkbookContext, figures: readonly Observation[]): TableBody {
  return {
    ...fillTable(columnsOf(context, figures), figures),
    keyColumns: 2,
    hasFilters: true,
    notes: [context.words.table.note.bounds],
    sources: references(
      context,
      figures.map(({ source }) => source),
    ),
  };
}

function columnsOf(context: WorkbookContext, figures: readonly Observation[]): FilledColumn<Observation>[] {
  const { words } = context;
  const { header, bound: bounds } = words.table;
  const { missing, noYear, group: groups, header: own } = words.pivot;
  const hasShares = figures.some(({ measure }) => measure === "share");
  const some = (text: string): string => text || missing;
  return [
    textColumn(header.zone, 16, ({ zone }) => inLanguage(words, zone.name)),
    textColumn(own.province, 12, ({ zone }) => some(inLanguage(words, zone.province))),
    textColumn(header.indicator, 34, ({ indicator }) => inLanguage(words, indicator.name)),
    textColumn(own.group, 14, ({ indicator }) => groups[indicator.group] ?? indicator.group),
    ...(hasShares
      ? [textColumn<Observation>(header.whole, 34, ({ whole }) => (whole ? inLanguage(words, whole.name) : missing))]
      : []),
    textColumn(header.period, 12, ({ period }) => (period.kind === "undated" ? words.undated : period.code)),
    textColumn(own.year, 10, ({ period }) => (period.year > 0 ? String(period.year) : noYear)),
    numberColumn(header.value, 16, (figure) => plainFigure(context, figure)),
    textColumn(header.unit, 18, (figure) => unitText(context, figure)),
    textColumn(header.bound, 10, ({ bound }) => bounds[bound]),
    textColumn(header.source, 36, ({ source }) => some(formatReference(words, source, "short"))),
  ];
}

/** A pivot over anything but plain values has damaged files: no formula, no mark. */
function plainFigure(context: WorkbookContext, figure: Observation) {
  const { value, text, numberFormat } = figureCell(context, figure);
  return { value, text, numberFormat };
}
