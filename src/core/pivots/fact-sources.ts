import type { WorkbookContext } from "./context";
import { shownDate } from "../dataset";
import type { Target, ZoneEvent } from "../entities";
import { formatReference } from "../reference";
import { references, textColumn } from "../tables/cells";
import type { TableBody } from "../tables/table";
import { inLanguage, joinNames } from "../words";
import { type SourceColumn, fieldColumn, fillSource } from "./source-column";

/** Events, one a row, with their year as a text. */
export function eventSource(context: WorkbookContext, events: readonly ZoneEvent[]): TableBody {
  return {
    ...fillSource(eventColumns(context), events),
    hasFilters: true,
    notes: [context.words.table.note.datesAsPrinted],
    sources: references(
      context,
      events.map(({ source }) => source),
    ),
  };
}

export function eventColumns({ words }: WorkbookContext): SourceColumn<ZoneEvent>[] {
  const { header } = words.table;
  const { missing, header: own } = words.pivot;
  return [
    fieldColumn(
      "year",
      { header: own.year, width: 14 },
      ({ date, precision }) => `${yearOf(date)} ${precision === "decade" ? precision : ""}`.trim(),
      ({ date, precision }) => (precision === "decade" ? words.pivot.decade(yearOf(date)) : yearOf(date)),
    ),
    fieldColumn(
      "date",
      { header: header.date, width: 16 },
      ({ id }) => id,
      (event) => String(shownDate(words.language, event)),
    ),
    fieldColumn(
      "actor",
      { header: header.actor, width: 36, wrap: true },
      ({ actor }) => actor.en,
      ({ actor }) => inLanguage(words, actor) || missing,
    ),
    fieldColumn(
      "zones",
      { header: header.zones, width: 26, wrap: true },
      ({ zones }) => zones.map(({ code }) => code).join(" "),
      ({ zones }) => joinNames(words, zones) || missing,
    ),
    fieldColumn(
      "event",
      { header: header.event, width: 60, wrap: true },
      ({ id }) => id,
      ({ event }) => inLanguage(words, event),
    ),
    fieldColumn(
      "source",
      { header: header.source, width: 36 },
      ({ source }) => source.code,
      ({ source }) => formatReference(words, source, "short") || missing,
    ),
  ];
}

/** The year in which it ends. */
const yearOf = (date: string): string => date.split("/").at(-1)!.slice(0, 4);

/** Targets of the plans, one a row. */
export function targetSource(context: WorkbookContext, targets: readonly Target[]): TableBody {
  return {
    ...fillSource(targetColumns(context), targets),
    hasFilters: true,
    notes: [],
    sources: references(
      context,
      targets.map(({ source }) => source),
    ),
  };
}

export function targetColumns({ words }: WorkbookContext): SourceColumn<Target>[] {
  const { header } = words.table;
  const { missing, noYear, header: own } = words.pivot;
  return [
    fieldColumn(
      "plan",
      { header: header.plan, width: 44, wrap: true },
      ({ plan }) => plan.en,
      ({ plan }) => inLanguage(words, plan),
    ),
    fieldColumn(
      "zones",
      { header: header.zones, width: 22, wrap: true },
      ({ zones }) => zones.map(({ code }) => code).join(" "),
      ({ zones }) => joinNames(words, zones) || missing,
    ),
    fieldColumn(
      "target",
      { header: header.target, width: 52, wrap: true },
      ({ id }) => id,
      ({ target }) => inLanguage(words, target),
    ),
    fieldColumn(
      "target-year",
      { header: header.targetYear, width: 14 },
      ({ targetYear }) => yearOf(targetYear),
      ({ targetYear }) => targetYear.split("/").at(-1) || noYear,
    ),
    fieldColumn(
      "planned",
      { header: own.planned, width: 16 },
      ({ value }) => (value === undefined ? "no" : "yes"),
      ({ value }) => words.pivot.planned(value !== undefined),
    ),
    { ...textColumn(header.note, 40, ({ note }: Target) => inLanguage(words, note) || missing, true), field: "note" },
    fieldColumn(
      "source",
      { header: header.source, width: 36 },
      ({ source }) => source.code,
      ({ source }) => formatReference(words, source, "short") || missing,
    ),
  ];
}
