import type { ZoneEvent } from "../entities";
import { shownDate } from "../dataset";
import { formatReference } from "../reference";
import { inLanguage, joinNames, type CoreWords } from "../words";
import { detailOf, mixedColumn, references, textCell, textColumn, type TableContext } from "./cells";
import { fillTable, type FilledColumn, type TableBody, type TableCell } from "./table";

function dateCell({ language }: CoreWords, event: ZoneEvent): TableCell {
  const value = shownDate(language, event);
  return typeof value === "number" ? { value, text: String(value), numberFormat: "0" } : textCell(value);
}

/** What happened when, in order of time. */
export function policyTimeline(context: TableContext): TableBody {
  const { dataset, words } = context;
  const { note } = words.table;
  const events = [...dataset.events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    ...fillTable(eventColumns(context), events),
    hasFilters: true,
    notes: [note.datesAsPrinted],
    sources: references(
      context,
      events.map(({ source }) => source),
    ),
  };
}

function eventColumns({ words }: TableContext): FilledColumn<ZoneEvent>[] {
  const { header } = words.table;
  return [
    mixedColumn(header.date, 16, (event) => dateCell(words, event)),
    detailOf(textColumn(header.zones, 26, ({ zones }) => joinNames(words, zones), true)),
    textColumn(header.event, 60, ({ event }) => inLanguage(words, event), true),
    detailOf(textColumn(header.actor, 36, ({ actor }) => inLanguage(words, actor), true)),
    textColumn(header.source, 36, ({ source }) => formatReference(words, source, "short")),
  ];
}
