import { columnIndex, columnName } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./area";

/** One part of a reference, 0-based: where it points, and whether a `$` holds it there. */
interface Part {
  at: number;
  fixed: boolean;
}

/** A reference to a cell, or to a whole row or column where one part is missing. */
interface Reference {
  row?: Part;
  column?: Part;
}

interface Place {
  row: number;
  column: number;
}

/** Texts, quoted sheet names and structured references hold nothing that may be taken for a cell. */
const KEPT = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^\[\]]|\[[^\[\]]*\])*\]`;
const BEFORE = String.raw`(?<![\p{L}\p{N}_.$\\])`;
const AFTER = String.raw`(?![\p{L}\p{N}_.(!])`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const A1 = new RegExp(`${KEPT}|${BEFORE}(${COLUMNS}|${ROWS}|${CELL}:${CELL}|${CELL})${AFTER}`, "gu");

/** A reference with the sheet that it names, if it names one; a word that may be a name; a structured reference, kept whole. */
const SHEET = String.raw`(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[(?:[^\[\]]|\[[^\[\]]*\])*\])?`;
const SOURCE = new RegExp(
  `"(?:[^"]|"")*"|${BEFORE}((?:${SHEET})?(?:${COLUMNS}|${ROWS}|${CELL}:${CELL}|${CELL}|${WORD}))${AFTER}`,
  "gu",
);

const ROW_OR_COLUMN = String.raw`(?:\[-?\d{1,7}\]|\d{1,7})?`;
const CORNER = `(?:R${ROW_OR_COLUMN}C${ROW_OR_COLUMN}|R${ROW_OR_COLUMN}|C${ROW_OR_COLUMN})`;
// Brackets belong to the references here, and to structured ones after a table's name.
const STRUCTURED = String.raw`[\p{L}_][\p{L}\p{N}_.]*\[(?:[^\[\]]|\[[^\[\]]*\])*\]`;
const TEXTS = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const R1C1 = new RegExp(`${TEXTS}|${BEFORE}(${CORNER}(?::${CORNER})?)${AFTER}|${STRUCTURED}`, "giu");

/** The formula as it reads when copied `rows` down and `columns` to the right: what leaves the sheet is #REF!. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, ({ row, column }) => ({
    ...(row ? { row: row.fixed ? row : { ...row, at: row.at + rows } } : {}),
    ...(column ? { column: column.fixed ? column : { ...column, at: column.at + columns } } : {}),
  }));
}

/** The formula of the cell `from` as it reads at `to` when rows have become columns. */
export function transposeFormula(formula: string, from: Place, to: Place): string {
  return mapReferences(formula, ({ row, column }) => ({
    ...(column ? { row: column.fixed ? column : { at: to.row + column.at - from.column, fixed: false } } : {}),
    ...(row ? { column: row.fixed ? row : { at: to.column + row.at - from.row, fixed: false } } : {}),
  }));
}

/** "=A1+$B$2" in cell C3 is "=R[-2]C[-2]+R2C2". */
export function toR1C1(formula: string, { row, column }: Place): string {
  const text = (letter: string, part: Part | undefined, here: number) => {
    if (!part) return "";
    if (part.fixed) return `${letter}${part.at + 1}`;
    return part.at === here ? letter : `${letter}[${part.at - here}]`;
  };
  return replaceReferences(formula, A1, (found) => {
    const corners = found
      .split(":")
      .map(readCorner)
      .map((corner) => text("R", corner.row, row) + text("C", corner.column, column));
    return corners[0] === corners[1] ? `${corners[0]}` : corners.join(":");
  });
}

/** The opposite. */
export function fromR1C1(formula: string, place: Place): string {
  return replaceReferences(formula, R1C1, (found) => {
    const corners = found.split(":").map((text) => readR1C1(text, place));
    const [first = {}] = corners;
    const whole = first.row === undefined || first.column === undefined;
    const texts = corners.map(formatCorner);
    return whole && texts.length === 1 ? `${texts[0]}:${texts[0]}` : texts.join(":");
  });
}

function readR1C1(text: string, place: Place): Reference {
  const part = (letter: "R" | "C", here: number): Part | undefined => {
    const found = new RegExp(String.raw`${letter}(?:\[(-?\d+)\]|(\d+))?`, "i").exec(text);
    if (!found) return undefined;
    if (found[2] !== undefined) return { at: Number(found[2]) - 1, fixed: true };
    return { at: here + Number(found[1] ?? 0), fixed: false };
  };
  const row = part("R", place.row);
  const column = part("C", place.column);
  return { ...(row ? { row } : {}), ...(column ? { column } : {}) };
}

/** What a formula refers to, as it stands there: "A1:B2", "'My sheet'!$C$3", "Rate", "Sales[Amount]". */
export function sourcesOf(formula: string): string[] {
  return [...formula.matchAll(SOURCE)].flatMap(([, found]) => (found === undefined ? [] : [found]));
}

function mapReferences(formula: string, map: (reference: Reference) => Reference): string {
  return replaceReferences(formula, A1, (found) => {
    const corners = found.split(":").map((text) => formatCorner(map(readCorner(text))));
    return corners.includes("#REF!") ? "#REF!" : corners.join(":");
  });
}

function replaceReferences(formula: string, pattern: RegExp, replace: (found: string) => string): string {
  return formula.replace(pattern, (all: string, found: string | undefined) =>
    found === undefined || !isOnSheet(found, pattern) ? all : replace(found),
  );
}

/** "ABC9999999" is a name, not a cell. */
function isOnSheet(found: string, pattern: RegExp): boolean {
  if (pattern !== A1) return true;
  return found.split(":").every((text) => formatCorner(readCorner(text)) !== "#REF!");
}

function readCorner(text: string): Reference {
  const [, columnMark = "", letters = "", rowMark = "", digits = ""] =
    /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(text) ?? [];
  // "$5" of "$5:$6" has its mark before no letters.
  const fixedRow = rowMark === "$" || (letters === "" && columnMark === "$");
  return {
    ...(digits ? { row: { at: Number(digits) - 1, fixed: fixedRow } } : {}),
    ...(letters ? { column: { at: columnIndex(letters), fixed: columnMark === "$" } } : {}),
  };
}

function formatCorner({ row, column }: Reference): string {
  const outside = (part: Part | undefined, end: number) => part !== undefined && (part.at < 0 || part.at >= end);
  if (outside(row, MAX_ROWS) || outside(column, MAX_COLUMNS)) return "#REF!";
  const letters = column ? `${column.fixed ? "$" : ""}${columnName(column.at)}` : "";
  return row ? `${letters}${row.fixed ? "$" : ""}${row.at + 1}` : letters;
}
