import type { Period, PeriodKind } from "./entities";
import { InvalidArgument } from "./problem";
import { isBlank } from "./blank";
import { Memory } from "./memory";
import { quoteName } from "./name";
import { TextFolder } from "./text-folder";

export const UNDATED: Period = { code: "undated", kind: "undated", year: 0 };
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

const SHAPES: [PeriodKind, RegExp][] = [
  ["year", /^(\d{4})$/],
  ["half", /^(\d{4})-S[12]$/],
  ["month", /^(\d{4})-(?:0[1-9]|1[0-2])$/],
  ["range", /^\d{4}\/(\d{4})$/],
];

/** As a cell holds it: a year as a number, so that a lookup of 2013 finds it; any other period as its code. */
export function periodValue({ kind, code, year }: Period): string | number {
  return kind === "year" ? year : code;
}

/** Reads a period of the data set: the exact codes only. Throws RangeError for anything else. */
export function parsePeriodCode(code: string): Period {
  if (code === UNDATED.code) return UNDATED;
  for (const [kind, shape] of SHAPES) {
    const match = shape.exec(code);
    if (match) return { code, kind, year: Number(match[1]) };
  }
  throw new RangeError(`not a period: ${code}`);
}

const PART: Record<PeriodKind, number> = { undated: 0, range: 1, half: 2, month: 3, year: 9 };

/** Chronological order; a whole year stands after its parts, undated before everything. */
export function comparePeriods(a: Period, b: Period): number {
  return a.year - b.year || PART[a.kind] - PART[b.kind] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** Number of its first month since the year 0; 0 for a period without a date. */
export function firstMonth({ code, kind, year }: Period): number {
  if (kind === "undated") return 0;
  const month = kind === "month" ? Number(code.slice(5)) : code.endsWith("-S2") ? 7 : 1;
  return 12 * (kind === "range" ? Number(code.slice(0, 4)) : year) + month;
}

/** Number of its last month since the year 0; 0 for a period without a date. */
export function lastMonth(period: Period): number {
  const { code, kind, year } = period;
  if (kind === "month" || kind === "undated") return firstMonth(period);
  return 12 * year + (code.endsWith("-S1") ? 6 : 12);
}

/** What a person may type, folded. */
const TYPED: [RegExp, (m: RegExpExecArray) => string][] = [
  [/^(\d{4})年?$/, (m) => m[1]!],
  [/^(\d{4})-?[sh]([12])$/, (m) => `${m[1]}-S${m[2]}`],
  [/^[sh]([12])-?(\d{4})$/, (m) => `${m[2]}-S${m[1]}`],
  [/^(\d{4})年?上半年$/, (m) => `${m[1]}-S1`],
  [/^(\d{4})年?下半年$/, (m) => `${m[1]}-S2`],
  [/^(\d{4})-(0?[1-9]|1[0-2])$/, (m) => `${m[1]}-${m[2]!.padStart(2, "0")}`],
  [/^(\d{4})年(0?[1-9]|1[0-2])月$/, (m) => `${m[1]}-${m[2]!.padStart(2, "0")}`],
  [/^(\d{4})[/–—](\d{4})$/, (m) => `${m[1]}/${m[2]}`],
];
const LATEST_WORDS = new Set(["", "latest", "最新"]);
const UNDATED_WORDS = new Set(["undated", "未注明日期", "无日期", "無日期", "未注明"]);
/** All of them hold a year. */
const YEAR = /\d{4}/;

const MAX_TYPED = 40;
const LONGEST_FOLDED = 12;
const texts = new TextFolder(/[\p{Cf}\p{Z}\s]/gu);
const readings = new Memory<Period | undefined>();

/**
 * Reads a period as an analyst types it. `undefined` stands for "the latest", which is also what an empty cell
 * or a 0 (an empty cell on the desktop) means. Throws InvalidArgument for anything that is not a period.
 */
export function parsePeriod(value: unknown): Period | undefined {
  if (isBlank(value)) return undefined;
  if (typeof value === "number") return parseYear(value);
  if (typeof value === "string" && value.length <= MAX_TYPED) return readings.recall(value, readPeriod);
  throw notAPeriod(typeof value === "string" ? value : String(value).toUpperCase());
}

function readPeriod(text: string): Period | undefined {
  const typed = texts.fold(text, LONGEST_FOLDED);
  if (typed === undefined) throw notAPeriod(text);
  if (LATEST_WORDS.has(typed)) return undefined;
  if (UNDATED_WORDS.has(typed)) return UNDATED;
  for (const [shape, code] of YEAR.test(typed) ? TYPED : []) {
    const match = shape.exec(typed);
    if (match) return inRange(parsePeriodCode(code(match)), text);
  }
  throw notAPeriod(text);
}

const notAPeriod = (text: string): InvalidArgument =>
  new InvalidArgument(() => ({ kind: "period-text", text: quoteName(text) }));

const YEARS = new Map<number, Period>();

function parseYear(value: number): Period {
  const known = YEARS.get(value);
  if (known) return known;
  if (value % 1 !== 0) throw new InvalidArgument(() => ({ kind: "period-fraction", text: `${value}` }));
  if (value > LAST_YEAR && value < 2_958_466)
    throw new InvalidArgument(() => ({ kind: "period-date", text: `${value}` }));
  if (value < FIRST_YEAR || value > LAST_YEAR) throw notAPeriod(`${value}`);
  const period: Period = { code: `${value}`, kind: "year", year: value };
  YEARS.set(value, period);
  return period;
}

/** The same period a year earlier; undefined for what has no such period. */
export function previousPeriod(period: Period): Period | undefined {
  return moveYear(period, -1);
}

/** The same period a year later; undefined for what has no such period. */
export function nextPeriod(period: Period): Period | undefined {
  return moveYear(period, 1);
}

function moveYear({ code, kind, year }: Period, by: number): Period | undefined {
  if (kind === "undated" || kind === "range") return undefined;
  return parsePeriodCode(`${year + by}${code.slice(4)}`);
}

function inRange(period: Period, text: string): Period {
  const years = period.code.match(/\d{4}/g)!.map(Number);
  if (years.every((year) => year >= FIRST_YEAR && year <= LAST_YEAR)) return period;
  throw notAPeriod(text);
}
