import type { CellValue } from "../grid/grid";

export interface TypedValue {
  value: CellValue;
  /** The number format Excel gives a General cell for text of this form. */
  format?: string;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;
const ISO_DATE = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** Text that Excel completes to a formula: "+A1", "-(2)". */
const SIGNED_FORMULA = /^[+-]\s*[\p{L}(_]/u;
const DAY = 86_400_000;
/** Excel's day 0; its serials count a 29 February 1900 that never was, so this holds from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** What Excel makes of text written to a cell: as if it were typed. In a cell formatted "@" all text stays text. */
export function readTyped(text: string, format: string): TypedValue {
  if (text === "" || text.startsWith("'")) return { value: text };
  if (format === "@") return { value: `'${text}` };
  if (text.startsWith("=")) return { value: text };
  if (SIGNED_FORMULA.test(text)) return { value: `=${text}` };
  return readBoolean(text) ?? readNumber(text.trim()) ?? readDate(text.trim()) ?? { value: text };
}

function readBoolean(text: string): TypedValue | undefined {
  const upper = text.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? { value: upper === "TRUE" } : undefined;
}

function readNumber(text: string): TypedValue | undefined {
  const percent = text.endsWith("%");
  const dollars = /^-?\$/.test(text);
  const bare = text.replace("$", "").replace(/%$/, "").trim();
  if (!/\d/.test(bare) || !NUMBER.test(bare)) return undefined;
  const value = Number(bare.replaceAll(",", ""));
  if (!Number.isFinite(value)) return undefined;
  const decimals = bare.includes(".") ? ".00" : "";
  if (percent) return { value: value / 100, format: `0${decimals}%` };
  if (dollars) return { value, format: `$#,##0${decimals}` };
  if (bare.includes(",")) return { value, format: `#,##0${decimals}` };
  return /e/i.test(bare) ? { value, format: "0.00E+00" } : { value };
}

/** "2014-04" becomes 1 April 2014: Excel takes year-month text for a date. */
function readDate(text: string): TypedValue | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1), iso[3] ? "m/d/yyyy" : "mmm-yy");
  const us = US_DATE.exec(text);
  return us ? dateOf(Number(us[3]), Number(us[1]), Number(us[2]), "m/d/yyyy") : undefined;
}

function dateOf(year: number, month: number, day: number, format: string): TypedValue | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1901 && year <= 9999;
  return real ? { value: (date.getTime() - DAY_ZERO) / DAY, format } : undefined;
}
