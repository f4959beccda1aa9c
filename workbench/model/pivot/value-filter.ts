export const VALUE_CONDITIONS = [
  "Equals",
  "GreaterThan",
  "GreaterThanOrEqualTo",
  "LessThan",
  "LessThanOrEqualTo",
  "Between",
  "TopN",
  "BottomN",
] as const;

export interface ValueFilter {
  readonly condition: (typeof VALUE_CONDITIONS)[number];
  /** Id of the data field whose values count. */
  readonly data: string;
  readonly comparator?: number;
  readonly lowerBound?: number;
  readonly upperBound?: number;
  readonly threshold?: number;
  readonly selectionType?: "Items" | "Percent" | "Sum";
  /** Leaves out what meets the condition. */
  readonly exclusive?: boolean;
}

/** Which of sibling items stay, by the data field's value of each; undefined where an item has no number. */
export function passingItems(values: readonly (number | undefined)[], filter: ValueFilter): boolean[] {
  if (filter.condition === "TopN" || filter.condition === "BottomN") return ranked(values, filter);
  return values.map((value) => value !== undefined && meets(value, filter) !== (filter.exclusive === true));
}

function meets(value: number, { condition, comparator = 0, lowerBound = 0, upperBound = 0 }: ValueFilter): boolean {
  switch (condition) {
    case "Equals":
      return value === comparator;
    case "GreaterThan":
      return value > comparator;
    case "GreaterThanOrEqualTo":
      return value >= comparator;
    case "LessThan":
      return value < comparator;
    case "LessThanOrEqualTo":
      return value <= comparator;
    default:
      return value >= lowerBound && value <= upperBound;
  }
}

/** The highest or lowest items; an item as good as the last one stays, too. */
function ranked(values: readonly (number | undefined)[], filter: ValueFilter): boolean[] {
  const sign = filter.condition === "TopN" ? -1 : 1;
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => sign * (a - b));
  const count = lastPlace(sorted, filter);
  const last = sorted[Math.min(count, sorted.length) - 1];
  if (last === undefined) return values.map(() => false);
  return values.map((value) => value !== undefined && sign * (value - last) <= 0);
}

/** How many of the sorted values it takes. */
function lastPlace(sorted: readonly number[], { selectionType = "Items", threshold = 0 }: ValueFilter): number {
  if (selectionType === "Items") return Math.floor(threshold);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  const goal = selectionType === "Percent" ? (total * threshold) / 100 : threshold;
  let reached = 0;
  const place = sorted.findIndex((value) => (reached += value) >= goal);
  return place < 0 ? sorted.length : place + 1;
}
