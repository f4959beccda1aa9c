import { type SourceRow, keyOf } from "./groups";
import type { PivotFilter } from "./pivot";
import type { PivotWords } from "./words";

/** The rows that every filter lets through. */
export function filterRows(
  headers: readonly string[],
  rows: readonly SourceRow[],
  filters: readonly PivotFilter[],
): readonly SourceRow[] {
  return filters.reduce((left, { field, items }) => {
    if (!items) return left;
    const at = headers.indexOf(field);
    const chosen = new Set(items.map(keyOf));
    return left.filter((row) => chosen.has(keyOf(row[at]!)));
  }, rows);
}

/** What Excel writes beside a filter's field: its only item, that there are several, or that it lets all through. */
export function describeChoice(
  labels: PivotWords["label"],
  items: readonly string[] | undefined,
  countAll: () => number,
): string {
  if (!items || items.length === countAll()) return labels.all;
  return items.length === 1 ? items[0]! : labels.several;
}

/** Items that differ in letter case alone are spelled as in the first row that has them, even one that is filtered out. */
export function spellAlike(rows: readonly SourceRow[], columns: readonly number[]): SourceRow[] {
  const spellings = columns.map((column) => ({ column, first: new Map<string, string | number>() }));
  return rows.map((row) => {
    const spelled = [...row];
    for (const { column, first } of spellings) {
      const item = row[column]!;
      const known = first.get(keyOf(item));
      if (known === undefined) first.set(keyOf(item), item);
      else spelled[column] = known;
    }
    return spelled;
  });
}
