import type { Rectangle } from "./address";
import type { SheetLayout } from "./sheet-layout";

/** The cells of one request: what they held right before it wrote, and what Excel made of what it wrote. */
export interface ChunkReading {
  /** First row, counted from the top of the layout. */
  from: number;
  before: Excel.Range;
  after: Excel.Range;
}

/** Everything that the requests of one insertion have read. */
export interface Progress {
  /** The sheet that was made; its id is known once Excel has told it. */
  sheet?: Excel.Worksheet;
  readings: ChunkReading[];
  /** What the cells held right before looks were given to them: merging takes away what somebody wrote meanwhile. */
  last?: Excel.Range;
  /** What the roll-back took away that was not ours, until it is back. */
  late: CellCopy[];
}

/** One cell's content as it must be written to be again what it was; rows and columns count from the layout's corner. */
export interface CellCopy {
  row: number;
  column: number;
  content: string | number | boolean;
  format: string;
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

/** Copies of all cells of a range that hold something. */
export function copyContents(range: Excel.Range, from: number): CellCopy[] {
  const formulas = findLoaded<unknown[][]>(() => range.formulas) ?? [];
  return formulas.flatMap((cells, row) =>
    cells.flatMap((content, column) =>
      content === "" ? [] : [copyCell(range, row, column, { row: from + row, column })],
    ),
  );
}

/** What one cell of a range holds; `at` is its place in the layout. */
export function copyCell(
  range: Excel.Range,
  row: number,
  column: number,
  at: { row: number; column: number },
): CellCopy {
  const content = range.formulas[row]?.[column] as CellCopy["content"];
  // Text that looks like a formula or a number is told by its value being the same text.
  const isText = typeof content === "string" && content === range.values[row]?.[column];
  return { ...at, content: isText ? `'${content}` : content, format: String(range.numberFormat[row]?.[column]) };
}

/** Everything that the insertion's own requests wrote or merged over. */
export function findOverwritten(progress: Progress, layout: SheetLayout): CellCopy[] {
  const written = progress.readings.flatMap(({ before, from }) => copyContents(before, from));
  return [...written, ...findMergedOver(progress, layout), ...progress.late];
}

/** What somebody wrote into rows of running text after these were written. */
export function findMergedOver(progress: Progress, layout: SheetLayout): CellCopy[] {
  if (!progress.last) return [];
  const rows = new Set(layout.paragraphs.map(({ row }) => row));
  return copyContents(progress.last, 0).filter(
    (cell) => rows.has(cell.row) && !isOurs(stripMark(cell.content), cell, layout, progress),
  );
}

/** A copied content as a cell shows it in the place of its formula. */
export function stripMark(content: CellCopy["content"]): CellCopy["content"] {
  return typeof content === "string" ? content.replace(/^'/, "") : content;
}

/** Whether a cell of the layout holds what the insertion wrote there, as Excel spells it. */
export function isOurs(
  content: unknown,
  at: { row: number; column: number },
  layout: SheetLayout,
  { readings }: Progress,
): boolean {
  const ours = layout.values[at.row]?.[at.column] ?? "";
  if (ours === "") return content === "";
  const reading = readings.find(({ from }) => from === at.row) ?? findReading(readings, at.row);
  const spelt = reading && findLoaded<unknown[][]>(() => reading.after.formulas)?.[at.row - reading.from]?.[at.column];
  return content === spelt || normalize(content) === normalize(ours);
}

function findReading(readings: readonly ChunkReading[], row: number): ChunkReading | undefined {
  return readings.filter(({ from }) => from <= row).at(-1);
}

/** Without what Excel may spell otherwise: the mark of a text, spaces and letter case of a formula. */
function normalize(content: unknown): string {
  const text = String(content).replace(/^'/, "");
  return text.startsWith("=") ? text.replace(/\s|_xldudf_/gi, "").toUpperCase() : text;
}

/** The part of a sheet that a cell of the layout is. */
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
