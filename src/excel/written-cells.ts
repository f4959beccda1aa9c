import type { Rectangle } from "../sheet/address";
import { normalizeContent } from "../sheet/content-digest";
import type { Attempt } from "./roll-back";

/** The cells of one request: what they held right before it wrote, and what Excel made of what it wrote. */
export interface ChunkReading {
  /** Its corner, counted from that of the block. */
  row: number;
  column: number;
  before: Excel.Range;
  after: Excel.Range;
}

/** Everything that the requests of one block have read. */
export interface Progress {
  /** The sheet that was made; its id is known once Excel has told it. */
  sheet?: Excel.Worksheet;
  readings: ChunkReading[];
  /** What rows of running text held right before they were merged: that takes away what somebody wrote meanwhile. */
  shared: { row: number; cells: Excel.Range }[];
  /** What the roll-back took away that was not ours, until it is back. */
  late: CellCopy[];
}

/** One cell's content as it must be written to be again what it was; rows and columns count from the block's corner. */
export interface CellCopy {
  row: number;
  column: number;
  content: string | number | boolean;
  format: string;
}

/** What cells hold, as it was read. */
export interface CellContents {
  formulas: unknown[][];
  values: unknown[][];
  numberFormat: unknown[][];
}

/** Somebody wrote into the cells after they were found free; what was there is in the readings. */
export class TargetTaken extends Error {}

/** A property of a range, or undefined where the reply that carries it never came or holds null. */
export function findLoaded<T>(get: () => T | null): T | undefined {
  try {
    return get() ?? undefined;
  } catch {
    return undefined;
  }
}

/** Copies of all cells of a range that hold something; `at` is the place of its corner in the block. */
export function copyContents(range: Excel.Range, at: { row: number; column: number }): CellCopy[] {
  const formulas = findLoaded<unknown[][]>(() => range.formulas) ?? [];
  return formulas.flatMap((cells, row) =>
    cells.flatMap((content, column) =>
      content === "" ? [] : [copyCell(range, row, column, { row: at.row + row, column: at.column + column })],
    ),
  );
}

/** What one cell of a range holds; `at` is its place in the block. */
export function copyCell(
  range: CellContents,
  row: number,
  column: number,
  at: { row: number; column: number },
): CellCopy {
  const content = range.formulas[row]?.[column] as CellCopy["content"];
  // Text that looks like a formula or a number is told by its value being the same text.
  const isText = typeof content === "string" && content === range.values[row]?.[column];
  return { ...at, content: isText ? `'${content}` : content, format: String(range.numberFormat[row]?.[column]) };
}

/** Everything that the requests of a block wrote or merged over. */
export function findOverwritten(attempt: Attempt): CellCopy[] {
  const { readings, late } = attempt.progress;
  const written = readings.flatMap((reading) => copyContents(reading.before, reading));
  return [...written, ...findMergedOver(attempt), ...late];
}

/** What somebody wrote into rows of running text after these were written. */
export function findMergedOver(attempt: Attempt): CellCopy[] {
  const { progress } = attempt;
  return progress.shared
    .flatMap(({ row, cells }) => copyContents(cells, { row, column: 0 }))
    .filter((cell) => !isOurs(stripMark(cell.content), cell, attempt));
}

/** A copied content as a cell shows it in the place of its formula. */
export function stripMark(content: CellCopy["content"]): CellCopy["content"] {
  return typeof content === "string" ? content.replace(/^'/, "") : content;
}

/** Whether a cell of the block holds what the plan wrote there, as Excel spells it. */
export function isOurs(content: unknown, at: { row: number; column: number }, attempt: Attempt): boolean {
  const ours = attempt.placement.contents.getValue(at.row, at.column);
  if (ours === "") return content === "";
  // Our mark of a text is no part of it.
  if (content === stripMark(ours)) return true;
  return content === findSpelling(attempt, at) || normalizeContent(content) === normalizeContent(ours);
}

/** What Excel made of what was written into a cell; undefined where it did not tell. */
function findSpelling({ progress }: Attempt, at: { row: number; column: number }): unknown {
  for (const { row, column, after } of progress.readings) {
    const line = findLoaded<unknown[][]>(() => after.formulas)?.[at.row - row];
    if (line?.[at.column - column] !== undefined) return line[at.column - column];
  }
  return undefined;
}

/** The part of a sheet that a cell of the block is. */
export function placeOf(corner: Rectangle, at: { row: number; column: number }): Rectangle {
  return { row: corner.row + at.row, column: corner.column + at.column, rows: 1, columns: 1 };
}

/** Writes contents back where they were; where something stands again, a spill for instance, it is left. */
export function putBack(sheet: Excel.Worksheet, corner: Rectangle, cells: readonly CellCopy[]): void {
  for (const { row, column, content, format } of cells) {
    const cell = sheet.getCell(corner.row + row, corner.column + column);
    cell.numberFormat = [[format]];
    cell.formulas = [[content]];
  }
}
