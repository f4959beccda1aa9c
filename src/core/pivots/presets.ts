import type { WorkbookContext } from "./context";
import { allObservations, observationAt, type Dataset } from "../dataset";
import type { Indicator, Observation, Zone } from "../entities";
import { findFigure } from "../look-up";
import { getUnit } from "../unit";
import { inLanguage } from "../words";
import type { PivotChoice, PivotShape } from "./pivot";
import { chooseValueFormat } from "./value-format";

/** What a preset of figures is made from: the figures, and where they go. */
export interface FigurePreset {
  figures: Observation[];
  shape: PivotShape;
  notes: string[];
}

/** Units in which at least two zones have figures of at least two indicators: the choices of zones by indicator. */
export function listUnits({ dataset, words }: WorkbookContext): PivotChoice[] {
  const units = new Map<string, { zones: Set<Zone>; indicators: Set<Indicator>; count: number }>();
  for (const { zone, indicator, unit } of newestLevels(dataset)) {
    const held = units.get(unit.base) ?? { zones: new Set(), indicators: new Set(), count: 0 };
    held.zones.add(zone);
    held.indicators.add(indicator);
    held.count += 1;
    units.set(unit.base, held);
  }
  return [...units]
    .filter(([, { zones, indicators }]) => zones.size > 1 && indicators.size > 1)
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([code]) => ({ code, label: inLanguage(words, getUnit(dataset, code).name) }));
}

/** Zones down, indicators of one unit across, the newest figure of each. */
export function zonesByIndicator(context: WorkbookContext, unit: string): FigurePreset {
  const { words } = context;
  const figures = newestLevels(context.dataset).filter((figure) => figure.unit.base === unit);
  const { header, note: tableNote } = words.table;
  return {
    figures,
    shape: largestOf(context, figures, words.pivot.figure, [header.zone], [header.indicator]),
    notes: [tableNote.differentYears, words.pivot.note.comparable],
  };
}

/** The newest level of each indicator of each zone that may be compared; ranks are no quantity. */
function newestLevels(dataset: Dataset): Observation[] {
  return dataset.zones.flatMap((zone) =>
    dataset.indicators.flatMap((indicator) => {
      const at = findFigure(dataset, { zone, indicator, measure: "level", period: undefined });
      const figure = at < 0 ? undefined : observationAt(dataset, at);
      return figure && figure.status === "A" && indicator.kind !== "rank" ? [figure] : [];
    }),
  );
}

/** Indicators with figures of at least two years: the choices of years by zone, the one with most figures first. */
export function listYearlyIndicators({ dataset, words }: WorkbookContext): PivotChoice[] {
  const counted = dataset.indicators.map((indicator) => {
    const figures = yearlyLevels(dataset, indicator);
    return { indicator, figures, years: new Set(figures.map(({ period }) => period.year)).size };
  });
  return counted
    .filter(({ years }) => years > 1)
    .sort((a, b) => b.figures.length - a.figures.length)
    .map(({ indicator }) => ({ code: indicator.code, label: inLanguage(words, indicator.name) }));
}

/** Years down, zones across, for one indicator: whole years only, and months of a stock. */
export function yearsByZone(context: WorkbookContext, code: string): FigurePreset {
  const { dataset, words } = context;
  const indicator = dataset.indicators.find((each) => each.code === code)!;
  const figures = yearlyLevels(dataset, indicator);
  return {
    figures,
    shape: largestOf(
      context,
      figures,
      inLanguage(words, indicator.name),
      [words.pivot.header.year],
      [words.table.header.zone],
    ),
    notes: [],
  };
}

function yearlyLevels(dataset: Dataset, wanted: Indicator): Observation[] {
  return allObservations(dataset).filter(
    ({ indicator, measure, status, period }) =>
      indicator === wanted &&
      indicator.kind !== "rank" &&
      measure === "level" &&
      status === "A" &&
      (period.kind === "year" || (period.kind === "month" && indicator.kind === "stock")),
  );
}

/** What the shares are shares of, and whose, down; zones across. */
export function shares(context: WorkbookContext): FigurePreset {
  const { header } = context.words.table;
  const figures = allObservations(context.dataset).filter(({ measure }) => measure === "share");
  return {
    figures,
    shape: largestOf(context, figures, context.words.pivot.share, [header.whole, header.indicator], [header.zone]),
    notes: [context.words.pivot.note.differentYears],
  };
}

/** Every cell holds one figure; should a reader take a field away, the largest stands there, never a sum. */
function largestOf(
  context: WorkbookContext,
  figures: readonly Observation[],
  what: string,
  rows: string[],
  columns: string[],
): PivotShape {
  const { numberFormat, unit } = chooseValueFormat(context, figures);
  const { header } = context.words.table;
  return {
    ...{ rows, columns, filters: [], layout: "tabular", totals: { rows: false, columns: false } },
    values: [{ field: header.value, summary: "max", name: context.words.pivot.valueIn(what, unit), numberFormat }],
  };
}

/** A count of facts, with totals: facts may be added. */
export function countOf(field: string, name: string, rows: string[], columns: string[]): PivotShape {
  return {
    ...{ rows, columns, filters: [], layout: "compact", totals: { rows: columns.length > 0, columns: true } },
    values: [{ field, summary: "count", name, numberFormat: "#,##0" }],
  };
}
