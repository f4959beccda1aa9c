import type { Target } from "../entities";
import { formatPrinted } from "../number-format";
import { scaleDecimal } from "../observation";
import { getUnit } from "../unit";
import { inLanguage, joinNames } from "../words";
import {
  EMPTY_CELL,
  countCell,
  detailOf,
  numberColumn,
  references,
  textCell,
  textColumn,
  type TableContext,
} from "./cells";
import type { TableBody, TableCell } from "./table";

/** The targets of the plans; most carry no number. */
export function planTargets(context: TableContext): TableBody {
  const { dataset, words } = context;
  const { header, note } = words.table;
  return {
    columns: [
      textColumn(header.plan, 40, true),
      detailOf(textColumn(header.zones, 22, true)),
      textColumn(header.target, 52, true),
      numberColumn(header.value, 14),
      detailOf(textColumn(header.unit, 14)),
      detailOf(textColumn(header.targetYear, 14)),
      textColumn(header.note, 40, true),
    ],
    rows: dataset.targets.map((target) => [
      textCell(inLanguage(words, target.plan)),
      textCell(joinNames(words, target.zones)),
      textCell(inLanguage(words, target.target)),
      valueCell(context, target),
      textCell(target.unit ? inLanguage(words, getUnit(dataset, target.unit.base).name) : ""),
      textCell(target.targetYear),
      textCell(inLanguage(words, target.note)),
    ]),
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
  const { dataset, words } = context;
  const { header } = words.table;
  return {
    columns: [textColumn(header.zone, 18), textColumn(header.industry, 44), textColumn(header.role, 56, true)],
    hasFilters: true,
    rows: dataset.industries.map(({ zone, industry, role }) =>
      [zone.name, industry, role].map((text) => textCell(inLanguage(words, text))),
    ),
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
  const { header, note } = words.table;
  return {
    columns: [
      numberColumn(header.number, 8),
      textColumn(header.pilotMeasure, 64, true),
      detailOf(textColumn(header.zone, 18)),
      detailOf(textColumn(header.agreed, 12)),
    ],
    rows: dataset.pilotMeasures.map(({ number, name, zone, agreed }) => [
      countCell(number),
      textCell(inLanguage(words, name)),
      textCell(inLanguage(words, zone.name)),
      textCell(agreed),
    ]),
    notes: [note.pilotMeasures],
    sources: references(
      context,
      dataset.pilotMeasures.map(({ source }) => source),
    ),
  };
}
