import type { Summary } from "./pivot";

/** A row of the long table, in the order of its headers. */
export type SourceRow = readonly (string | number)[];

/** The rows of each item of a field, numbers before texts, each in ascending order. */
export function groupRows(
  rows: readonly SourceRow[],
  field: number,
  compare: (a: string, b: string) => number,
): [item: string | number, rows: SourceRow[]][] {
  const groups = new Map<string, [item: string | number, rows: SourceRow[]]>();
  for (const row of rows) {
    const item = row[field]!;
    const group = groups.get(keyOf(item));
    if (group) group[1].push(row);
    else groups.set(keyOf(item), [item, [row]]);
  }
  return [...groups.values()].sort(([a], [b]) => compareItems(a, b, compare));
}

/** Texts that differ in letter case alone are one item, as in Excel; 1 and "1" are two. */
export function keyOf(item: string | number): string {
  return `${typeof item} ${String(item).toLowerCase()}`;
}

/** The distinct items of a field, in order. */
export function itemsOf(
  rows: readonly SourceRow[],
  field: number,
  compare: (a: string, b: string) => number,
): (string | number)[] {
  return groupRows(rows, field, compare).map(([item]) => item);
}

function compareItems(a: string | number, b: string | number, compare: (a: string, b: string) => number): number {
  if (typeof a === "number") return typeof b === "number" ? a - b : -1;
  return typeof b === "number" ? 1 : compare(a, b);
}

/** What a group's values give; undefined where there is nothing to give, which is an empty cell and never 0. */
export function summarize(values: readonly (string | number)[], summary: Summary): number | undefined {
  const filled = values.filter((value) => value !== "");
  if (summary === "count") return filled.length || undefined;
  const numbers = filled.filter((value) => typeof value === "number");
  if (numbers.length === 0) return undefined;
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (summary === "sum") return sum;
  if (summary === "average") return sum / numbers.length;
  return numbers.reduce((a, b) => (summary === "max" ? Math.max(a, b) : Math.min(a, b)));
}
