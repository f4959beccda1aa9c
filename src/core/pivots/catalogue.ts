import type { WorkbookContext } from "./context";
import type { Dataset } from "../dataset";
import type { Observation } from "../entities";
import type { ReadyTable, TableBody } from "../tables/table";
import type { WorkbookWords } from "../words";
import { eventSource, targetSource } from "./fact-sources";
import { figureColumns, figureSource } from "./figure-source";
import { PIVOT_KEYS, type PivotKey } from "./keys";
import type { PivotChoice, PivotShape, ReadyPivot } from "./pivot";
import {
  countOf,
  listUnits,
  listYearlyIndicators,
  shares,
  yearsByZone,
  zonesByIndicator,
  type FigurePreset,
} from "./presets";

/** What a preset builds; the catalogue adds its titles. */
interface PivotBody {
  source: TableBody;
  shape: PivotShape;
  notes: (sheet: string) => string[];
}

interface Preset {
  /** What may be chosen, the usual first; nothing where there is nothing to choose. */
  choices: (context: WorkbookContext) => PivotChoice[];
  build: (context: WorkbookContext, choice: string) => PivotBody;
}

const noChoice = (): PivotChoice[] => [];

const PRESETS: Record<PivotKey, Preset> = {
  "zones-by-indicator": {
    choices: listUnits,
    build: (context, unit) => ofFigures(context, zonesByIndicator(context, unit)),
  },
  "years-by-zone": {
    choices: listYearlyIndicators,
    build: (context, indicator) => ofFigures(context, yearsByZone(context, indicator)),
  },
  shares: { choices: noChoice, build: (context) => ofFigures(context, shares(context)) },
  "events-by-year": { choices: noChoice, build: (context) => ofEvents(context) },
  "targets-by-plan": { choices: noChoice, build: (context) => ofTargets(context) },
};

export function listPivotIds(): readonly PivotKey[] {
  return PIVOT_KEYS;
}

/** What may be chosen for a preset, the usual first; empty where there is nothing to choose. */
export function listPivotChoices(dataset: Dataset, id: PivotKey, words: WorkbookWords): PivotChoice[] {
  return PRESETS[id].choices({ dataset, words });
}

/**
 * A pivot of the list in the language of the words, with one of its choices or the usual one. Throws RangeError for a
 * choice that is not offered.
 */
export function buildPivot(dataset: Dataset, id: PivotKey, words: WorkbookWords, choice?: string): ReadyPivot {
  const context = { dataset, words };
  const { choices, build } = PRESETS[id];
  const offered = choices(context);
  const chosen = choice === undefined ? offered[0] : offered.find(({ code }) => code === choice);
  if (choice !== undefined && !chosen) throw new RangeError(`no choice ${choice} for ${id}`);
  const { title, description, sheet } = words.pivot.preset[id];
  const body = build(context, chosen?.code ?? "");
  const dataSheet = words.pivot.dataSheet(sheet);
  return {
    ...{
      id,
      name: title,
      title: chosen ? words.pivot.chosen(title, chosen.label) : title,
      description,
      sheetName: sheet,
    },
    ...{ pivotName: nameOf("HTZonePivot", id), shape: body.shape, notes: body.notes(dataSheet) },
    source: sourceTable(context, id, dataSheet, body.source),
  };
}

function sourceTable(
  { dataset, words }: WorkbookContext,
  id: PivotKey,
  sheetName: string,
  body: TableBody,
): ReadyTable {
  const { preset, dataTitle, dataDescription } = words.pivot;
  return {
    ...{ id: `pivot-${id}`, title: dataTitle(preset[id].title), description: dataDescription },
    ...{ tableName: nameOf("HTZoneData", id), sheetName, edition: dataset.edition },
    ...{ keyColumns: 1, hasFilters: true },
    ...body,
  };
}

const nameOf = (prefix: string, id: string): string =>
  `${prefix}_${id
    .split("-")
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join("")}`;

function ofFigures(context: WorkbookContext, { figures, shape, notes }: FigurePreset): PivotBody {
  const { note } = context.words.pivot;
  const inexact = figures.filter(({ bound }) => bound !== "exact").length;
  return {
    source: figureSource(context, figures, figureColumns(context, figures)),
    shape,
    notes: (sheet) => [
      note.largest,
      ...(inexact > 0 ? [note.bounds(inexact, figures.length, sheet)] : []),
      ...notes,
      ...severalSources(context, figures),
    ],
  };
}

function severalSources({ words }: WorkbookContext, facts: readonly Pick<Observation, "source">[]): string[] {
  const sources = new Set(facts.map(({ source }) => source)).size;
  return sources > 1 ? [words.pivot.note.severalSources(sources)] : [];
}

function ofEvents(context: WorkbookContext): PivotBody {
  const { words, dataset } = context;
  const { header } = words.table;
  return {
    source: eventSource(context, dataset.events),
    shape: countOf(header.event, words.pivot.events, [words.pivot.header.year, header.actor], []),
    notes: () => severalSources(context, dataset.events),
  };
}

function ofTargets(context: WorkbookContext): PivotBody {
  const { words, dataset } = context;
  const { header } = words.table;
  return {
    source: targetSource(context, dataset.targets),
    shape: countOf(header.target, words.pivot.targets, [header.plan], [header.targetYear]),
    notes: () => severalSources(context, dataset.targets),
  };
}
