const LONGEST_SHEET_NAME = 31;
const LONGEST_TABLE_NAME = 255;
const FORBIDDEN_IN_SHEET_NAME = /[:\\/?*[\]\p{Cc}]/gu;
/** "History" is Excel's own, in any letter case; the Chinese Excel keeps its translation. */
const RESERVED_SHEET_NAMES = ["history", "历史记录"];
const CELL_REFERENCE = /^[a-z]{1,3}\d+$/i;
const ROW_COLUMN_REFERENCE = /^r(\d+)?(c(\d+)?)?$|^c(\d+)?$/i;

/** A name that Excel accepts for a new sheet, made from a suggestion and unlike all that are taken. */
export function chooseSheetName(suggestion: string, taken: readonly string[]): string {
  const clean = stripApostrophes(suggestion.replace(FORBIDDEN_IN_SHEET_NAME, " ").replace(/\s+/g, " ").trim());
  const base = clean === "" || RESERVED_SHEET_NAMES.includes(clean.toLowerCase()) ? `${clean} HTZone`.trim() : clean;
  return findFree(base, taken, LONGEST_SHEET_NAME, (n) => ` (${n})`);
}

/** A name that Excel accepts for a table; table names and defined names share one space. */
export function chooseTableName(suggestion: string, taken: readonly string[]): string {
  const letters = suggestion.replace(/[^\p{L}\p{N}_.]/gu, "_");
  const starts = /^[\p{L}_]/u.test(letters) ? letters : `_${letters}`;
  const isReference = CELL_REFERENCE.test(starts) || ROW_COLUMN_REFERENCE.test(starts);
  return findFree(isReference ? `${starts}_` : starts, taken, LONGEST_TABLE_NAME, (n) => `_${n}`);
}

/** A name for a chart, unlike those of its sheet. */
export function chooseChartName(suggestion: string, taken: readonly string[]): string {
  return findFree(suggestion, taken, LONGEST_TABLE_NAME, (n) => ` ${n}`);
}

/** Excel takes no apostrophe at either end of a sheet name. */
function stripApostrophes(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && /['\s]/.test(name.charAt(start))) start += 1;
  while (end > start && /['\s]/.test(name.charAt(end - 1))) end -= 1;
  return name.slice(start, end);
}

function findFree(base: string, taken: readonly string[], longest: number, suffix: (n: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let candidate = truncate(base, longest);
  for (let n = 2; used.has(candidate.toLowerCase()); n += 1) {
    candidate = truncate(base, longest - suffix(n).length) + suffix(n);
  }
  return candidate;
}

/** Cuts to at most so many UTF-16 units, never through a surrogate pair, and leaves no space or apostrophe at the end. */
function truncate(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = longest;
  if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
  while (end > 0 && /['\s]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
