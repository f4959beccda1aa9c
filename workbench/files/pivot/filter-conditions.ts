import type { DateFilter } from "../../model/pivot/date-filter";

/** Comparisons in a file's words, and what each leaves out by the opposite. */
export const COMPARISONS = {
  Equals: "Equal",
  GreaterThan: "GreaterThan",
  GreaterThanOrEqualTo: "GreaterThanOrEqual",
  LessThan: "LessThan",
  LessThanOrEqualTo: "LessThanOrEqual",
  Between: "Between",
} as const;

export type Comparison = keyof typeof COMPARISONS;

export const TEXT_CONDITIONS = { BeginsWith: "BeginsWith", EndsWith: "EndsWith", Contains: "Contains" } as const;

const OPPOSITES: Readonly<Partial<Record<string, string>>> = {
  GreaterThan: "LessThanOrEqual",
  GreaterThanOrEqual: "LessThan",
  LessThan: "GreaterThanOrEqual",
  LessThanOrEqual: "GreaterThan",
};

/** "GreaterThan", or what it leaves out: "LessThanOrEqual", "NotEqual", "NotBeginsWith". */
export function conditionName(name: string, exclusive: boolean | undefined): string {
  return exclusive ? (OPPOSITES[name] ?? `Not${name}`) : name;
}

/** How a list of a sheet's filter compares. */
export const OPERATORS: Readonly<Record<string, string>> = {
  NotEqual: "notEqual",
  GreaterThan: "greaterThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqual: "lessThanOrEqual",
};

/** Dates that are compared. */
export const DATE_COMPARISONS = {
  Equals: "Equal",
  Before: "OlderThan",
  BeforeOrEqualTo: "OlderThanOrEqual",
  After: "NewerThan",
  AfterOrEqualTo: "NewerThanOrEqual",
  Between: "Between",
} as const;

export const OPPOSITE_DATES: Readonly<Record<string, string>> = {
  Equal: "NotEqual",
  OlderThan: "NewerThanOrEqual",
  OlderThanOrEqual: "NewerThan",
  NewerThan: "OlderThanOrEqual",
  NewerThanOrEqual: "OlderThan",
  Between: "NotBetween",
};

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Dates by the calendar: "ThisMonth" is thisMonth, "AllDatesInPeriodJune" M6; undefined for those that are compared. */
export function calendarName({ condition }: Pick<DateFilter, "condition">): string | undefined {
  const period = /^AllDatesInPeriod(.+)$/.exec(condition)?.[1];
  if (period === undefined) {
    if (condition in DATE_COMPARISONS) return undefined;
    return condition.charAt(0).toLowerCase() + condition.slice(1);
  }
  const quarter = /^Quarter([1-4])$/.exec(period)?.[1];
  return quarter ? `Q${quarter}` : `M${MONTHS.indexOf(period) + 1}`;
}

const CALENDAR =
  /^(?:yesterday|today|tomorrow|yearToDate|(?:last|this|next)(?:Week|Month|Quarter|Year)|Q[1-4]|M(?:[1-9]|1[0-2]))$/;

/** undefined where it is no period of the calendar. */
export function calendarCondition(name: string): string | undefined {
  if (!CALENDAR.test(name)) return undefined;
  if (/^Q\d$/.test(name)) return `AllDatesInPeriodQuarter${name.slice(1)}`;
  if (/^M\d+$/.test(name)) return `AllDatesInPeriod${MONTHS[Number(name.slice(1)) - 1] ?? ""}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
