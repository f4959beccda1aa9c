import { captionOf, settingsOf } from "./definition";
import { textCell } from "./label-cells";
import type { Pivot } from "./pivot";
import type { ReportCell } from "./report";
import { passingItemsOf } from "./visible-records";

/** Above the table: a line for each filter, with its name and what is chosen of it. */
export function filterCells(pivot: Pivot): ReportCell[][] {
  const { definition, source } = pivot;
  return definition.filters
    .filter((name) => source.has(name))
    .map((name) => [textCell(captionOf(definition, name), "filterName"), textCell(chosen(pivot, name), "filterValue")]);
}

function chosen(pivot: Pivot, name: string): string {
  const { words, today } = pivot.context;
  const field = pivot.source.get(name);
  const { filters = {} } = settingsOf(pivot.definition, name);
  const passes = passingItemsOf(field, filters, { nameOf: pivot.nameOf, today });
  const items = field.items.filter((_, place) => passes[place]);
  if (items.length === field.items.length) return words.all;
  const [only] = items;
  return only && items.length === 1 ? pivot.nameOf(field, only) : words.multipleItems;
}
