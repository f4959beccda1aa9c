import type { WorkbookContext } from "./context";
import { shownDate } from "../dataset";
import type { Target, ZoneEvent } from "../entities";
import { formatReference } from "../reference";
import { references, textColumn } from "../tables/cells";
import { fillTable, type FilledColumn, type TableBody } from "../tables/table";
import { inLanguage, joinNames } from "../words";

/** Events, one a row, with their year as a text. */
export function eventSource(context: WorkbookContext): TableBody {
  const { events } = context.dataset;
  return {
    ...fillTable(eventColumns(context), events),
    hasFilters: true,
    notes: [context.words.table.note.datesAsPrinted],
    sources: references(
      context,
      events.map(({ source }) => source),
    ),
  };
}

function eventColumns({ words }: WorkbookContext): FilledColumn<ZoneEvent>[] {
  const { header } = words.table;
  const { missing, header: own } = words.pivot;
  return [
    textColumn(own.year, 14, (event) => yearOf(words, event)),
    textColumn(header.date, 16, (event) => String(shownDate(words.language, event))),
    textColumn(header.actor, 36, ({ actor }) => inLanguage(words, actor) || missing, true),
    textColumn(header.zones, 26, ({ zones }) => joinNames(words, zones) || missing, true),
    textColumn(header.event, 60, ({ event }) => inLanguage(words, event), true),
    textColumn(header.source, 36, ({ source }) => formatReference(words, source, "short") || missing),
  ];
}

/** The year in which an event ends; a decade where no more is known. */
function yearOf({ pivot }: WorkbookContext["words"], { date, precision }: ZoneEvent): string {
  const year = date.split("/").at(-1)!.slice(0, 4);
  return precision === "decade" ? pivot.decade(year) : year;
}

/** The targets of the plans, one a row. */
export function targetSource(context: WorkbookContext): TableBody {
  const { targets } = context.dataset;
  return {
    ...fillTable(targetColumns(context), targets),
    hasFilters: true,
    notes: [],
    sources: references(
      context,
      targets.map(({ source }) => source),
    ),
  };
}

function targetColumns({ words }: WorkbookContext): FilledColumn<Target>[] {
  const { header } = words.table;
  const { missing, noYear, header: own } = words.pivot;
  return [
    textColumn(header.plan, 44, ({ plan }) => inLanguage(words, plan), true),
    textColumn(header.zones, 22, ({ zones }) => joinNames(words, zones) || missing, true),
    textColumn(header.target, 52, ({ target }) => inLanguage(words, target), true),
    textColumn(header.targetYear, 14, ({ targetYear }) => targetYear.split("/").at(-1) || noYear),
    textColumn(own.planned, 16, ({ value }) => words.pivot.planned(value !== undefined)),
    textColumn(header.note, 40, ({ note }) => inLanguage(words, note) || missing, true),
    textColumn(header.source, 36, ({ source }) => formatReference(words, source, "short") || missing),
  ];
}
