import type { Industry, PilotMeasure, Target } from "../entities";
import { formatPrinted } from "../number-format";
import { scaleDecimal } from "../observation";
import { getUnit } from "../unit";
import { inLanguage, joinNames } from "../words";
import { EMPTY_CELL, countCell, detailOf, numberColumn, references, textColumn, type TableContext } from "./cells";
import { fillTable, type FilledColumn, type TableBody, type TableCell } from "./table";

/** The targets of the plans; most carry no number. */
export function planTargets(context: TableContext): TableBody {
  const { dataset, words } = context;
  const { note } = words.table;
  return {
    ...fillTable(targetColumns(context), dataset.targets),
    notes: [note.bounds, note.empty],
    sources: references(
      context,
      dataset.targets.map(({ source }) => source),
    ),
  };
}

function valueCell({ dataset, words }: TableContext, { value, unit, bound }: Target): TableCell {
  if (value === undefined || !unit) return EMPTY_CELL;
  return { value: scaleDecimal(value, unit.exponent), ...formatPrinted(dataset, words, value, unit, bound ?? "exact") };
}

/** The industries that the source names for each zone. */
export function industriesByZone(context: TableContext): TableBody {
  const { dataset } = context;
  return {
    ...fillTable(industryColumns(context), dataset.industries),
    hasFilters: true,
    notes: [],
    sources: references(
      context,
      dataset.industries.map(({ source }) => source),
    ),
  };
}

/** The measures tried in the first demonstration zone. */
export function pilotMeasures(context: TableContext): TableBody {
  const { dataset, words } = context;
  const { note } = words.table;
  return {
    ...fillTable(pilotColumns(context), dataset.pilotMeasures),
    notes: [note.pilotMeasures],
    sources: references(
      context,
      dataset.pilotMeasures.map(({ source }) => source),
    ),
  };
}

function targetColumns(context: TableContext): FilledColumn<Target>[] {
  const { dataset, words } = context;
  const { header } = words.table;
  return [
    textColumn(header.plan, 40, ({ plan }) => inLanguage(words, plan), true),
    detailOf(textColumn(header.zones, 22, ({ zones }) => joinNames(words, zones), true)),
    textColumn(header.target, 52, ({ target }) => inLanguage(words, target), true),
    numberColumn(header.value, 14, (target) => valueCell(context, target)),
    detailOf(
      textColumn(header.unit, 14, ({ unit }) => (unit ? inLanguage(words, getUnit(dataset, unit.base).name) : "")),
    ),
    detailOf(textColumn(header.targetYear, 14, ({ targetYear }) => targetYear)),
    textColumn(header.note, 40, (target) => inLanguage(words, target.note), true),
  ];
}

function industryColumns({ words }: TableContext): FilledColumn<Industry>[] {
  const { header } = words.table;
  return [
    textColumn(header.zone, 18, ({ zone }) => inLanguage(words, zone.name)),
    textColumn(header.industry, 44, ({ industry }) => inLanguage(words, industry)),
    textColumn(header.role, 56, ({ role }) => inLanguage(words, role), true),
  ];
}

function pilotColumns({ words }: TableContext): FilledColumn<PilotMeasure>[] {
  const { header } = words.table;
  return [
    numberColumn(header.number, 8, ({ number }) => countCell(number)),
    textColumn(header.pilotMeasure, 64, ({ name }) => inLanguage(words, name), true),
    detailOf(textColumn(header.zone, 18, ({ zone }) => inLanguage(words, zone.name))),
    detailOf(textColumn(header.agreed, 12, ({ agreed }) => agreed)),
  ];
}
