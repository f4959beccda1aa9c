import { formatReference } from "../reference";
import { inLanguage, joinNames } from "../words";
import { references, textCell, textColumn, type TableContext } from "./cells";
import type { TableBody } from "./table";

/** What happened when, in order of time. */
export function policyTimeline(context: TableContext): TableBody {
  const { dataset, words } = context;
  const { header, note } = words.table;
  const events = [...dataset.events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    columns: [
      textColumn(header.date, 16),
      textColumn(header.zones, 26, true),
      textColumn(header.event, 60, true),
      textColumn(header.actor, 36, true),
      textColumn(header.source, 44),
    ],
    rows: events.map((event) => [
      textCell(inLanguage(words, event.dateText) || event.date),
      textCell(joinNames(words, event.zones)),
      textCell(inLanguage(words, event.event)),
      textCell(inLanguage(words, event.actor)),
      textCell(formatReference(dataset, words, event.source, "short")),
    ]),
    notes: [note.datesAsPrinted],
    sources: references(
      context,
      events.map(({ source }) => source),
    ),
  };
}
