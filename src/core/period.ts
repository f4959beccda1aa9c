import { InvalidArgument } from "./problem";
import { quoteName } from "./name";

export type PeriodKind = "year" | "half" | "month" | "range" | "undated";

/** An SDMX time period: 2013, 2012-S1, 2014-04, 2009/2011, or "undated". */
export interface Period {
  code: string;
  kind: PeriodKind;
  /** The calendar year it lies in or ends in; 0 when undated. */
  year: number;
}

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

/** What a person may type, after NFKC, upper case and without spaces. */
const TYPED: [RegExp, (m: RegExpExecArray) => string][] = [
  [/^(\d{4})年?$/, (m) => m[1]!],
  [/^(\d{4})-?[SH]([12])$/, (m) => `${m[1]}-S${m[2]}`],
  [/^[SH]([12])-?(\d{4})$/, (m) => `${m[2]}-S${m[1]}`],
  [/^(\d{4})年?上半年$/, (m) => `${m[1]}-S1`],
  [/^(\d{4})年?下半年$/, (m) => `${m[1]}-S2`],
  [/^(\d{4})-(0?[1-9]|1[0-2])$/, (m) => `${m[1]}-${m[2]!.padStart(2, "0")}`],
  [/^(\d{4})年(0?[1-9]|1[0-2])月$/, (m) => `${m[1]}-${m[2]!.padStart(2, "0")}`],
  [/^(\d{4})[/–—](\d{4})$/, (m) => `${m[1]}/${m[2]}`],
];
const LATEST_WORDS = new Set(["LATEST", "最新"]);
const UNDATED_WORDS = new Set(["UNDATED", "未注明日期", "无日期", "無日期", "未注明"]);

/**
 * Reads a period as an analyst types it. `undefined` stands for "the latest", which is also what an empty cell
 * or a 0 (an empty cell on the desktop) means. Throws InvalidArgument for anything that is not a period.
 */
export function parsePeriod(value: unknown): Period | undefined {
  if (value === null || value === undefined || value === "" || value === 0) return undefined;
  if (typeof value === "number") return parseYear(value);
  if (typeof value !== "string")
    throw new InvalidArgument({ kind: "period-text", text: quoteName(String(value).toUpperCase()) });
  if (value.length > 40) throw new InvalidArgument({ kind: "period-text", text: quoteName(value) });
  const typed = value
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Z}\s]/gu, "")
    .toUpperCase();
  if (typed === "" || LATEST_WORDS.has(typed)) return undefined;
  if (UNDATED_WORDS.has(typed)) return UNDATED;
  for (const [shape, code] of TYPED) {
    const match = shape.exec(typed);
    if (match) return inRange(parsePeriodCode(code(match)), value);
  }
  throw new InvalidArgument({ kind: "period-text", text: quoteName(value) });
}

const YEARS = new Map<number, Period>();

function parseYear(value: number): Period {
  const known = YEARS.get(value);
  if (known) return known;
  const text = String(value);
  if (!Number.isInteger(value)) throw new InvalidArgument({ kind: "period-fraction", text });
  if (value > LAST_YEAR && value < 2_958_466) throw new InvalidArgument({ kind: "period-date", text });
  if (value < FIRST_YEAR || value > LAST_YEAR) throw new InvalidArgument({ kind: "period-text", text });
  const period: Period = { code: text, kind: "year", year: value };
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
  throw new InvalidArgument({ kind: "period-text", text: quoteName(text) });
}
