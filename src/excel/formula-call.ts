import { SHEET_COLUMNS, SHEET_ROWS, parseColumn } from "../sheet/address";

/** A cell that a formula names; no sheet is the formula's own. Rows and columns count from 0. */
export interface CellReference {
  sheet: string | undefined;
  row: number;
  column: number;
}

/** An argument written out (undefined where it was left out), or the cell that holds it. */
export type CallArgument =
  { kind: "constant"; value: string | number | undefined } | ({ kind: "cell" } & CellReference);

/** A formula that is one call of the family and nothing else: `=HTZONE.GET("wuhan",B$1)`. */
export interface FormulaCall {
  /** Without the family's, in capitals: "GET". */
  name: string;
  args: CallArgument[];
}

/** Characters of the longest formula that Excel takes. */
const LONGEST = 8192;
const CALL = /^=\s*HTZONE\.([A-Z]+)\s*\(([\s\S]*)\)\s*$/i;
/** One argument and the space around it: a text, a number, or a cell with or without its sheet; or nothing. */
const ARGUMENT =
  /\s*(?:"(?<text>(?:[^"]|"")*)"|(?:(?:'(?<quoted>(?:[^'[\]:*?/\\]|'')+)'|(?<sheet>[\p{L}_][\p{L}\p{N}_.]*))!)?\$?(?<column>[A-Za-z]{1,3})\$?(?<row>[1-9]\d{0,6})|(?<number>\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?))?\s*/uy;

/**
 * Reads a formula in Excel's invariant syntax. undefined for everything that is not one call with constants and single
 * cells as arguments: calculations, ranges, names, calls within calls.
 */
export function parseCall(formula: unknown): FormulaCall | undefined {
  if (typeof formula !== "string" || formula.length > LONGEST) return undefined;
  const [, name, list] = CALL.exec(formula) ?? [];
  if (name === undefined || list === undefined) return undefined;
  const args = parseArguments(list);
  return args && { name: name.toUpperCase(), args };
}

function parseArguments(list: string): CallArgument[] | undefined {
  const args: CallArgument[] = [];
  for (let at = 0; at <= list.length; at += 1) {
    ARGUMENT.lastIndex = at;
    const match = ARGUMENT.exec(list);
    const argument = match ? parseArgument(match.groups ?? {}) : undefined;
    if (!argument) return undefined;
    args.push(argument);
    at = ARGUMENT.lastIndex;
    if (at < list.length && list[at] !== ",") return undefined;
  }
  return args;
}

function parseArgument(parts: Record<string, string | undefined>): CallArgument | undefined {
  const { text, number, column, row, quoted, sheet } = parts;
  if (text !== undefined) return { kind: "constant", value: text.replaceAll('""', '"') };
  if (number !== undefined) return { kind: "constant", value: Number(number) };
  if (column === undefined || row === undefined) return { kind: "constant", value: undefined };
  const place = { row: Number(row) - 1, column: parseColumn(column) };
  // Beyond the sheet it is a name, such as TAX2013.
  if (place.row >= SHEET_ROWS || place.column >= SHEET_COLUMNS) return undefined;
  return { kind: "cell", sheet: quoted?.replaceAll("''", "'") ?? sheet, ...place };
}

/** The name and arguments of a formula that is one call with constants; undefined for any other. */
export function readConstants(formula: string): { name: string; args: unknown[] } | undefined {
  const call = parseCall(formula);
  const args = call?.args.flatMap((argument) => (argument.kind === "constant" ? [argument.value] : []));
  return call && args?.length === call.args.length ? { name: call.name, args } : undefined;
}

/** Begins a call within a formula. */
const BEGINNING = /\bHTZONE\.[A-Z]+\s*\(/gi;

/** The calls of the family in a formula, outermost first, that can be read one by one; not those whose arguments are calculated. */
export function findCalls(formula: string): FormulaCall[] {
  if (formula.length > LONGEST) return [];
  const code = blankTexts(formula);
  return [...code.matchAll(BEGINNING)].flatMap(({ index }) => {
    const end = findClosing(code, code.indexOf("(", index));
    const call = end < 0 ? undefined : parseCall(`=${formula.slice(index, end + 1)}`);
    return call ? [call] : [];
  });
}

/** The formula with everything between quotation marks blanked out, letter by letter. */
const blankTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, (text) => " ".repeat(text.length));

function findClosing(code: string, opening: number): number {
  let depth = 0;
  for (let at = opening; at < code.length; at += 1) {
    if (code[at] === "(") depth += 1;
    else if (code[at] === ")" && --depth === 0) return at;
  }
  return -1;
}
