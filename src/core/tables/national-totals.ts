import { allObservations } from "../dataset";
import { compareIndicators } from "../look-up";
import type { Observation } from "../observation";
import { getUnit } from "../unit";
import { inLanguage } from "../words";
import { figureCell, numberColumn, references, textCell, textColumn, type TableContext } from "./cells";
import type { TableBody, TableCell } from "./table";

const ZONE = "china";
const YEAR = 2013;

/** Every figure of the 114 zones together for 2013, levels before shares. */
export function nationalTotals(context: TableContext): TableBody {
  const { header, note } = context.words.table;
  const figures = allObservations(context.dataset).filter(({ zone, period }) => zone.code === ZONE && period.kind !== "undated" && period.year >= YEAR);
  const ordered = ["level", "share"].flatMap((measure) => figures.filter((figure) => figure.measure === measure));
  ordered.sort((a, b) => Number(a.measure === "share") - Number(b.measure === "share") || compareIndicators(a.indicator, b.indicator));
  return {
    columns: [
      textColumn(header.indicator, 34),
      textColumn(header.measure, 22),
      numberColumn(header.value, 14),
      textColumn(header.unit, 14),
      textColumn(header.asOf, 10),
      textColumn(header.note, 60, true),
    ],
    rows: ordered.map((figure) => toRow(context, figure)),
    notes: [note.bounds],
    sources: references(context, ordered.map(({ source }) => source)),
  };
}

function toRow(context: TableContext, figure: Observation): TableCell[] {
  const { words, dataset } = context;
  const whole = figure.whole ? words.table.shareOf(inLanguage(words, figure.whole.name)) : words.table.level;
  return [
    textCell(inLanguage(words, figure.indicator.name)),
    textCell(whole),
    figureCell(context, figure),
    textCell(figure.measure === "level" ? inLanguage(words, getUnit(dataset, figure.unit.base).name) : "%"),
    textCell(figure.period.code),
    textCell(inLanguage(words, figure.note)),
  ];
}
