import { calendarSpan } from "./calendar-span";

export interface FilterMoment {
  /** ISO 8601 */
  readonly date: string;
  readonly specificity: "Year" | "Month" | "Day" | "Hour" | "Minute" | "Second";
}

export interface DateFilter {
  /** As Office.js names it: "Equals", "Before", "ThisMonth", "AllDatesInPeriodJune". */
  readonly condition: string;
  readonly comparator?: FilterMoment;
  readonly lowerBound?: FilterMoment;
  readonly upperBound?: FilterMoment;
  /** Leaves out what meets the condition. */
  readonly exclusive?: boolean;
  readonly wholeDays?: boolean;
}

/** Milliseconds from the first one on, up to and without the last one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
/** Excel's day 0; its serials count a 29 February 1900 that never was, so this holds from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const PERIOD = "AllDatesInPeriod";
const QUARTER = /^Quarter([1-4])$/;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Whether a date, as Excel counts days, passes on the day `today`. */
export function passesDate(serial: number, filter: DateFilter, today: number): boolean {
  // A second's thousandth part is all that a serial keeps; less is noise of the binary fraction.
  const moment = DAY_ZERO + Math.round(serial * DAY);
  return meets(moment, filter, DAY_ZERO + Math.floor(today) * DAY) !== (filter.exclusive === true);
}

function meets(moment: number, filter: DateFilter, today: number): boolean {
  const { condition } = filter;
  if (condition.startsWith(PERIOD)) return inPeriod(moment, condition.slice(PERIOD.length));
  const relative = calendarSpan(condition, today);
  if (relative) return within(moment, relative);
  if (condition === "Between") {
    const [lower, upper] = [spanOf(filter.lowerBound, filter), spanOf(filter.upperBound, filter)];
    return moment >= lower.from && moment < upper.to;
  }
  return compared(moment, condition, spanOf(filter.comparator, filter));
}

function compared(moment: number, condition: string, span: Span): boolean {
  switch (condition) {
    case "Equals":
      return within(moment, span);
    case "Before":
      return moment < span.from;
    case "BeforeOrEqualTo":
      return moment < span.to;
    case "After":
      return moment >= span.to;
    case "AfterOrEqualTo":
      return moment >= span.from;
    default:
      return false;
  }
}

function within(moment: number, { from, to }: Span): boolean {
  return moment >= from && moment < to;
}

function inPeriod(moment: number, period: string): boolean {
  const month = new Date(moment).getUTCMonth();
  const quarter = QUARTER.exec(period)?.[1];
  return quarter ? Math.floor(month / 3) + 1 === Number(quarter) : MONTHS[month] === period;
}

/** The whole year, month, day… that a moment of the given specificity names; nothing where it can't be read. */
function spanOf(moment: FilterMoment | undefined, { wholeDays }: DateFilter): Span {
  const start = new Date(readMoment(moment?.date ?? ""));
  if (Number.isNaN(start.getTime())) return { from: NaN, to: NaN };
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
  const specificity = moment?.specificity ?? "Day";
  if (specificity === "Year") return { from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) };
  if (specificity === "Month") return { from: Date.UTC(year, month, 1), to: Date.UTC(year, month + 1, 1) };
  const length = specificity === "Day" || wholeDays ? DAY : LENGTHS[specificity];
  const from = length === DAY ? Date.UTC(year, month, day) : Math.floor(start.getTime() / length) * length;
  return { from, to: from + length };
}

/** The first and the last day, as Excel counts them, that a comparison names; undefined where it names hours, or nothing that can be read. */
export function daysOf(filter: DateFilter): readonly [number, number] | undefined {
  const between = filter.condition === "Between";
  const moments = between ? [filter.lowerBound, filter.upperBound] : [filter.comparator, filter.comparator];
  if (moments.some((moment) => moment && /Hour|Minute|Second/.test(moment.specificity))) return undefined;
  const [lower, upper] = moments.map((moment) => spanOf(moment, filter));
  if (!lower || !upper || Number.isNaN(lower.from) || Number.isNaN(upper.to)) return undefined;
  return [(lower.from - DAY_ZERO) / DAY, (upper.to - DAY_ZERO) / DAY - 1];
}

const LENGTHS = { Hour: 3_600_000, Minute: 60_000, Second: 1000 } as const;

/** Sheets know no time zones: a time without one is taken as it stands. */
function readMoment(text: string): number {
  return Date.parse(/T/.test(text) && !/Z$|[+-]\d\d:?\d\d$/.test(text) ? `${text}Z` : text);
}

/** Whether a moment can be read at all. */
export function isMoment(moment: FilterMoment): boolean {
  return Number.isFinite(readMoment(moment.date));
}
