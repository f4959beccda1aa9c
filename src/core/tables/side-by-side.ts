import type { Indicator, Measure, Observation, Zone } from "../entities";
import { observationAt } from "../dataset";
import { compareIndicators, findFigure } from "../look-up";
import { getUnit } from "../unit";
import { inLanguage } from "../words";
import {
  detailOf,
  figureCell,
  mixedColumn,
  numberColumn,
  periodCell,
  references,
  textColumn,
  type TableContext,
} from "./cells";
import { fillTable, type FilledColumn, type TableBody } from "./table";

/** A line of the table: one measure of one indicator, for each zone that has it. */
interface Line {
  indicator: Indicator;
  measure: Measure;
  figures: (Observation | undefined)[];
}

/** Which indicators stand side by side: those of some groups, if named, that at least so many zones have. */
export interface SideBySideChoice {
  groups?: readonly string[];
  measures: readonly Measure[];
  atLeast: number;
}

/** A definition that puts the single zones side by side, each with the latest figure held. */
export function sideBySide(choice: SideBySideChoice): (context: TableContext) => TableBody {
  return (context) => buildSideBySide(context, choice);
}

function buildSideBySide(context: TableContext, choice: SideBySideChoice): TableBody {
  const { dataset, words } = context;
  const { note } = words.table;
  const zones = dataset.zones.filter(({ kind }) => kind === "zone");
  const indicators = dataset.indicators.filter(({ group }) => !choice.groups || choice.groups.includes(group));
  const lines = indicators.sort(compareIndicators).flatMap((indicator) => linesOf(context, indicator, zones, choice));
  const figures = lines.flatMap((line) => line.figures.filter((figure) => figure !== undefined));
  const differing = lines.filter((line) => line.figures.some((figure) => figure?.status === "D"));
  const names = differing.map(({ indicator }) => inLanguage(words, indicator.name).toLowerCase());
  return {
    ...fillTable(columnsOf(context, zones), lines),
    notes: [note.bounds, note.empty, note.differentYears, note.differentDefinitions(names.join(words.listJoint))],
    sources: references(
      context,
      figures.map(({ source }) => source),
    ),
  };
}

function linesOf({ dataset }: TableContext, indicator: Indicator, zones: Zone[], choice: SideBySideChoice): Line[] {
  const lines = choice.measures.map((measure): Line => ({
    indicator,
    measure,
    figures: zones.map((zone) => {
      const at = findFigure(dataset, { zone, indicator, measure, period: undefined });
      return at < 0 ? undefined : observationAt(dataset, at);
    }),
  }));
  return lines.filter(({ figures }) => figures.filter((figure) => figure !== undefined).length >= choice.atLeast);
}

function columnsOf(context: TableContext, zones: readonly Zone[]): FilledColumn<Line>[] {
  const { words } = context;
  const { header } = words.table;
  return [
    textColumn(header.indicator, 34, (line) => nameOf(context, line)),
    detailOf(textColumn(header.unit, 14, (line) => unitOf(context, line))),
    ...zones.flatMap((zone, index) => [
      numberColumn<Line>(inLanguage(words, zone.name), 14, ({ figures }) => figureCell(context, figures[index])),
      detailOf(
        mixedColumn<Line>(words.table.zoneAsOf(inLanguage(words, zone.name)), 14, ({ figures }) =>
          periodCell(context, figures[index]?.period),
        ),
        header.asOf,
      ),
    ]),
  ];
}

function nameOf({ words }: TableContext, { indicator, measure }: Line): string {
  const name = inLanguage(words, indicator.name);
  return measure === "level" ? name : words.table.growthOf(name);
}

function unitOf({ words, dataset }: TableContext, { indicator, measure }: Line): string {
  return measure === "level" && indicator.unit ? inLanguage(words, getUnit(dataset, indicator.unit.base).name) : "%";
}
