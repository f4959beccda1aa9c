import type { ZoneEvent } from "../entities";
import { shownDate } from "../dataset";
import { formatReference } from "../reference";
import { inLanguage, joinNames, type CoreWords } from "../words";
import { detailOf, references, textCell, textColumn, type TableContext } from "./cells";
import type { TableBody, TableCell } from "./table";

function dateCell({ language }: CoreWords, event: ZoneEvent): TableCell {
  const value = shownDate(language, event);
  return typeof value === "number" ? { value, text: String(value), numberFormat: "0" } : textCell(value);
}

/** What happened when, in order of time. */
export function policyTimeline(context: TableContext): TableBody {
  const { dataset, words } = context;
  const { header, note } = words.table;
  const events = [...dataset.events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    columns: [
      textColumn(header.date, 16),
      detailOf(textColumn(header.zones, 26, true)),
      textColumn(header.event, 60, true),
      detailOf(textColumn(header.actor, 36, true)),
      textColumn(header.source, 36),
    ],
    hasFilters: true,
    rows: events.map((event) => [
      dateCell(words, event),
      textCell(joinNames(words, event.zones)),
      textCell(inLanguage(words, event.event)),
      textCell(inLanguage(words, event.actor)),
      textCell(formatReference(words, event.source, "short")),
    ]),
    notes: [note.datesAsPrinted],
    sources: references(
      context,
      events.map(({ source }) => source),
    ),
  };
}
