import type { Measure, Observation } from "../entities";
import { allObservations } from "../dataset";
import { compareIndicators } from "../look-up";
import { comparePeriods } from "../period";
import { MEASURES } from "../observation";
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
import type { TableBody, TableCell } from "./table";

/** Which figures a list shows; what is left out does not restrict. */
export interface FigureChoice {
  zones?: readonly string[];
  indicators?: readonly string[];
  groups?: readonly string[];
  measures?: readonly Measure[];
  fromYear?: number;
  toYear?: number;
}

/** Longer lists are searched in. */
const ROWS_READ = 20;

/** A definition that lists figures one a row, levels before growth and shares, with their notes and sources. */
export function figureList(choice: FigureChoice): (context: TableContext) => TableBody {
  return (context) => {
    const figures = chooseFigures(context, choice);
    const several = new Set(figures.map(({ zone }) => zone)).size > 1;
    const { header, note } = context.words.table;
    return {
      columns: [
        ...(several
          ? [textColumn(header.zone, 16), detailOf(textColumn(header.indicator, 34))]
          : [textColumn(header.indicator, 34)]),
        detailOf(textColumn(header.measure, 30)),
        numberColumn(header.value, 16),
        detailOf(textColumn(header.unit, 16)),
        detailOf(textColumn(header.asOf, 12)),
        textColumn(header.note, 56, true),
        textColumn(header.source, 36),
      ],
      keyColumns: several ? 2 : 1,
      hasFilters: figures.length > ROWS_READ,
      rows: figures.map((figure) => toRow(context, figure, several)),
      notes: [note.bounds],
      sources: references(
        context,
        figures.map(({ source }) => source),
      ),
    };
  };
}

function chooseFigures({ dataset }: TableContext, choice: FigureChoice): Observation[] {
  const fits = (list: readonly string[] | undefined, value: string): boolean => !list || list.includes(value);
  const chosen = allObservations(dataset).filter(
    ({ zone, indicator, measure, period }) =>
      fits(choice.zones, zone.code) &&
      fits(choice.indicators, indicator.code) &&
      fits(choice.groups, indicator.group) &&
      fits(choice.measures, measure) &&
      period.year >= (choice.fromYear ?? 0) &&
      (choice.toYear === undefined || (period.year > 0 && period.year <= choice.toYear)),
  );
  return chosen.sort(compareFigures);
}

const compareFigures = (a: Observation, b: Observation): number =>
  a.zone.index - b.zone.index ||
  MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
  compareIndicators(a.indicator, b.indicator) ||
  comparePeriods(a.period, b.period);

function toRow(context: TableContext, figure: Observation, several: boolean): TableCell[] {
  const { words, dataset } = context;
  return [
    ...(several ? [textCell(inLanguage(words, figure.zone.name))] : []),
    textCell(inLanguage(words, figure.indicator.name)),
    textCell(measureText(context, figure)),
    figureCell(context, figure),
    textCell(figure.measure === "level" ? inLanguage(words, getUnit(dataset, figure.unit.base).name) : "%"),
    periodCell(context, figure.period),
    textCell(inLanguage(words, figure.note)),
    textCell(formatReference(words, figure.source, "short")),
  ];
}

function measureText({ words }: TableContext, { measure, whole }: Observation): string {
  if (measure === "share" && whole) return words.table.shareOf(inLanguage(words, whole.name));
  return measure === "growth" ? words.table.growth : words.table.level;
}
