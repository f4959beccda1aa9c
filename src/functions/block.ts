import { isBlank } from "../core/blank";
import { InvalidArgument, NoObservation } from "../core/problem";
import { MAX_BYTES, sizeOf } from "./answer-size";
import { isErrorValue, plainValue, toMatrix, type CellInput, type CellOutput, type RangeInput } from "./cells";
import { bareError, codeOf, MOST_MESSAGES, MOST_SUGGESTED, toCellError } from "./errors";

/** Largest number of cells that one formula gives. */
export const MAX_CELLS = 100_000;

/** What a cell becomes, with its bytes in the message to Excel: both are known once for all cells that ask the same. */
export class Answer {
  constructor(
    readonly cell: CellOutput,
    readonly bytes = sizeOf(cell),
  ) {}
}

/** Why a cell has no answer. Handed on rather than thrown: throwing costs more than most answers. */
export class Failure {
  constructor(readonly error: unknown) {}
}

export type Outcome = Answer | Failure;

/** Runs a calculation that gives one cell. */
export function attempt(calculate: () => CellOutput): Outcome {
  try {
    return new Answer(calculate());
  } catch (error) {
    return new Failure(error);
  }
}

/** Runs a calculation that gives one cell; what core throws becomes an error value with a sentence. */
export function toCell(calculate: () => CellOutput): CellOutput {
  const outcome = attempt(calculate);
  return outcome instanceof Answer ? outcome.cell : toCellError(outcome.error);
}

/**
 * Runs a calculation that gives a block of cells. Where that is a single error, it is thrown: the documented way, and the
 * one that every build of Excel takes. In a block of several cells errors stand in their cells.
 */
export function toBlock(calculate: () => CellOutput[][]): CellOutput[][] {
  let block: CellOutput[][];
  try {
    block = calculate();
  } catch (error) {
    throw toCellError(error);
  }
  const only = block.length === 1 && block[0]!.length === 1 ? block[0]![0] : undefined;
  if (isErrorValue(only)) throw only;
  return block;
}

/**
 * Calculates one cell for each combination of the ranges as Excel broadcasts them: a single value goes with every cell,
 * a row with every row, a column with every column; a cell outside the smaller of two ranges is #N/A. A blank cell
 * inside a range gives "", an error cell is told as such. Throws InvalidArgument for more cells or bytes than Excel takes.
 */
export function mapCells(ranges: readonly RangeInput[], calculate: (values: CellInput[]) => Outcome): CellOutput[][] {
  const matrices = ranges.map(toMatrix);
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]!.length));
  requireCells(rows * columns);
  // What is the same for every cell is looked at once.
  const values = matrices.map((matrix) => (isRange(matrix) ? null : plainValue(matrix[0]![0])));
  const broken = values.find(isErrorValue);
  const varying = matrices.flatMap((matrix, i) => (isRange(matrix) ? [i] : []));
  return fillBlock(rows, columns, (row, column) => {
    for (const i of varying) {
      const value = pick(matrices[i]!, row, column);
      if (value === OUTSIDE) return OUTSIDE;
      if (isBlank(value)) return BLANK;
      if (isErrorValue(value)) return new Failure(value);
      values[i] = value;
    }
    return broken ? new Failure(broken) : calculate(values);
  });
}

/** Throws InvalidArgument for more cells than one formula may ask for. */
export function requireCells(cells: number): void {
  if (cells > MAX_CELLS) throw new InvalidArgument({ kind: "too-many-cells", cells, limit: MAX_CELLS });
}

const BLANK = new Answer("");
const OUTSIDE = new Failure(new NoObservation({ kind: "outside-shape" }));

/** A block of calculated cells. Plain loops, since a formula may fill 100,000 of them. */
function fillBlock(rows: number, columns: number, outcomeAt: (row: number, column: number) => Outcome): CellOutput[][] {
  const block: CellOutput[][] = [];
  const failures = new Failures();
  let bytes = 0;
  for (let row = 0; row < rows; row++) {
    const cells: CellOutput[] = [];
    for (let column = 0; column < columns; column++) {
      const outcome = caught(outcomeAt, row, column);
      const answer = outcome instanceof Answer ? outcome : failures.answer(outcome);
      bytes += answer.bytes;
      if (bytes > MAX_BYTES) throw new InvalidArgument({ kind: "too-many-bytes", limit: MAX_BYTES });
      cells.push(answer.cell);
    }
    block.push(cells);
  }
  return block;
}

function caught(outcomeAt: (row: number, column: number) => Outcome, row: number, column: number): Outcome {
  try {
    return outcomeAt(row, column);
  } catch (error) {
    return new Failure(error);
  }
}

/** The errors of one block: the first say what is wrong, the others share one bare error a code. */
class Failures {
  private count = 0;
  private readonly bare = new Map<string, Answer>();

  answer({ error }: Failure): Answer {
    if (++this.count <= MOST_MESSAGES) return new Answer(toCellError(error, this.count <= MOST_SUGGESTED));
    const code = codeOf(error);
    let answer = this.bare.get(code);
    if (!answer) this.bare.set(code, (answer = new Answer(bareError(error))));
    return answer;
  }
}

const isRange = (matrix: CellInput[][]): boolean => matrix.length > 1 || matrix[0]!.length > 1;

/** The value of a cell, a single row or column repeated; OUTSIDE beyond the range. */
function pick(matrix: CellInput[][], row: number, column: number): CellInput {
  const line = matrix.length === 1 ? matrix[0]! : matrix[row];
  if (!line) return OUTSIDE;
  const value = line.length === 1 ? line[0] : line[column];
  if (value === undefined && line.length > 1 && column >= line.length) return OUTSIDE;
  return typeof value === "object" ? plainValue(value) : value;
}
