import { type Rectangle, formatAddress } from "../../sheet/address";
import type { CellContents } from "../written-cells";

/** Cells of one request: its answer tells three things of each, and Excel on the web sends 5 MB at most. */
const MOST_CELLS = 20_000;

/** Something that goes into one request as a whole. */
export interface Step {
  cells: number;
  queue: () => void;
  /** After its request: throws where what was read is not what it had to be. */
  check?: () => void;
}

/** The rows of an area in pieces, each small enough for a request. */
export function splitRows(area: Rectangle): Rectangle[] {
  const most = Math.max(1, Math.floor(MOST_CELLS / area.columns));
  return Array.from({ length: Math.ceil(area.rows / most) }, (_, at) => ({
    ...area,
    row: area.row + at * most,
    rows: Math.min(most, area.rows - at * most),
  }));
}

/** The rows of an area that a piece of its sheet has; undefined for none. */
export function rowsWithin(area: Rectangle, piece: Rectangle): Rectangle | undefined {
  const row = Math.max(area.row, piece.row);
  const rows = Math.min(area.row + area.rows, piece.row + piece.rows) - row;
  return rows > 0 && area.columns > 0 ? { ...area, row, rows } : undefined;
}

/** Sends steps in their order, as many in a request as it holds: what is of a usual size is one request, and so one step of undo. */
export async function sendSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return;
  let [count, cells] = [0, 0];
  while (count < steps.length && (count === 0 || cells + steps[count]!.cells <= MOST_CELLS)) {
    cells += steps[count]!.cells;
    count += 1;
  }
  const sent = steps.slice(0, count);
  for (const { queue } of sent) queue();
  await context.sync();
  for (const { check } of sent) check?.();
  await sendSteps(context, steps.slice(count));
}

/** Queues the reading of what cells hold. */
export const queueCells = (worksheet: Excel.Worksheet, area: Rectangle): Excel.Range =>
  worksheet.getRange(formatAddress(area)).load("formulas,values,numberFormat");

/** What pieces hold that lie below each other. */
export function joinCells(pieces: readonly Excel.Range[]): CellContents {
  return {
    formulas: pieces.flatMap(({ formulas }) => formulas as unknown[][]),
    values: pieces.flatMap(({ values }) => values as unknown[][]),
    numberFormat: pieces.flatMap(({ numberFormat }) => numberFormat as unknown[][]),
  };
}

/** The same of some rows. */
export function sliceCells(cells: CellContents, from: number, rows: number): CellContents {
  const slice = (lines: unknown[][]) => lines.slice(from, from + rows);
  return { formulas: slice(cells.formulas), values: slice(cells.values), numberFormat: slice(cells.numberFormat) };
}
