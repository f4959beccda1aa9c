import type { Indicator, Measure, Observation, Zone } from "../entities";
import { observationAt } from "../dataset";
import { compareIndicators, findFigure } from "../look-up";
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
  const { header, note } = words.table;
  const zones = dataset.zones.filter(({ kind }) => kind === "zone");
  const indicators = dataset.indicators.filter(({ group }) => !choice.groups || choice.groups.includes(group));
  const lines = indicators.sort(compareIndicators).flatMap((indicator) => linesOf(context, indicator, zones, choice));
  const figures = lines.flatMap((line) => line.figures.filter((figure) => figure !== undefined));
  const differing = lines.filter((line) => line.figures.some((figure) => figure?.status === "D"));
  const names = differing.map(({ indicator }) => inLanguage(words, indicator.name).toLowerCase());
  return {
    columns: [
      textColumn(header.indicator, 34),
      detailOf(textColumn(header.unit, 14)),
      ...zones.flatMap((zone) => [
        numberColumn(inLanguage(words, zone.name), 14),
        detailOf(textColumn(words.table.zoneAsOf(inLanguage(words, zone.name)), 14), header.asOf),
      ]),
    ],
    rows: lines.map((line) => toRow(context, line)),
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

function toRow(context: TableContext, { indicator, measure, figures }: Line): TableCell[] {
  const { words, dataset } = context;
  const name = inLanguage(words, indicator.name);
  const unit =
    measure === "level" && indicator.unit ? inLanguage(words, getUnit(dataset, indicator.unit.base).name) : "%";
  return [
    textCell(measure === "level" ? name : words.table.growthOf(name)),
    textCell(unit),
    ...figures.flatMap((figure) => [figureCell(context, figure), periodCell(context, figure?.period)]),
  ];
}
