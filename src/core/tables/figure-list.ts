import type { Measure, Observation } from "../entities";
import { allObservations } from "../dataset";
import { compareIndicators } from "../look-up";
import { comparePeriods } from "../period";
import { MEASURES } from "../observation";
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
    const { note } = context.words.table;
    return {
      ...fillTable(columnsOf(context, several), figures),
      keyColumns: several ? 2 : 1,
      hasFilters: figures.length > ROWS_READ,
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

function columnsOf(context: TableContext, several: boolean): FilledColumn<Observation>[] {
  const { words, dataset } = context;
  const { header } = words.table;
  const indicator = textColumn<Observation>(header.indicator, 34, (figure) => inLanguage(words, figure.indicator.name));
  return [
    ...(several
      ? [textColumn<Observation>(header.zone, 16, ({ zone }) => inLanguage(words, zone.name)), detailOf(indicator)]
      : [indicator]),
    detailOf(textColumn(header.measure, 30, (figure) => measureText(context, figure))),
    numberColumn(header.value, 16, (figure) => figureCell(context, figure)),
    detailOf(textColumn(header.unit, 16, (figure) => unitText({ dataset, words }, figure))),
    detailOf(mixedColumn(header.asOf, 12, ({ period }) => periodCell(context, period))),
    textColumn(header.note, 56, (figure) => inLanguage(words, figure.note), true),
    textColumn(header.source, 36, ({ source }) => formatReference(words, source, "short")),
  ];
}

function measureText({ words }: TableContext, { measure, whole }: Observation): string {
  if (measure === "share" && whole) return words.table.shareOf(inLanguage(words, whole.name));
  return measure === "growth" ? words.table.growth : words.table.level;
}
