import type { ZoneCard } from "../core/card";
import { InvalidArgument, NoObservation, type ArgumentProblem } from "../core/problem";
import { problemSentence } from "../i18n/problem-sentence";
import { officeWords } from "../i18n/language";

/** What Excel hands to a parameter of type any: a value, or an error as an object. An omitted argument is null. */
export type CellInput = unknown;
/** A range argument; Excel gives a single value as a 1×1 matrix. */
export type RangeInput = CellInput[][] | null | undefined;
/** A card is the only rich value: cards break pivots, so that only HTZONE.CARD gives one. */
export type CellOutput = string | number | boolean | CustomFunctions.Error | ZoneCard;

/** Largest number of figures that one formula gives. Excel on the web stops at 5 MB a message. */
export const MAX_CELLS = 100_000;

/** Failures in one block that are told what was perhaps meant: a column of 10,000 strangers would take seconds. */
export const MOST_SUGGESTED = 100;
/** Errors of a block that say what is wrong; further ones are bare. */
const MOST_MESSAGES = 1000;

/** Runs a calculation that gives one cell; what core throws becomes an error value with a sentence. */
export function toCell(calculate: () => CellOutput): CellOutput {
  try {
    return calculate();
  } catch (error) {
    return toCellError(error);
  }
}

/** Runs a calculation that gives a block of cells; a failure is a single error cell. */
export function toBlock(calculate: () => CellOutput[][]): CellOutput[][] {
  try {
    return calculate();
  } catch (error) {
    return [[toCellError(error)]];
  }
}

/**
 * Calculates one cell for each combination of the ranges as Excel broadcasts them: a single value goes with every cell,
 * a row with every row, a column with every column; a cell outside the smaller of two ranges is #N/A. A blank cell
 * inside a range gives "", an error cell passes through.
 */
export function mapCells(
  ranges: readonly RangeInput[],
  calculate: (...values: CellInput[]) => CellOutput,
): CellOutput[][] {
  return toBlock(() => {
    const matrices = ranges.map(toMatrix);
    const rows = Math.max(...matrices.map((matrix) => matrix.length));
    const columns = Math.max(...matrices.map((matrix) => matrix[0]!.length));
    if (rows * columns > MAX_CELLS) {
      throw new InvalidArgument({ kind: "too-many-cells", cells: rows * columns, limit: MAX_CELLS });
    }
    // What is the same for every cell is looked at once.
    const values = matrices.map((matrix) => (isRange(matrix) ? null : pick(matrix, 0, 0)));
    const broken = values.find(isErrorValue);
    const varying = matrices.flatMap((matrix, i) => (isRange(matrix) ? [i] : []));
    const calculateAt = (row: number, column: number): CellOutput => {
      for (const i of varying) {
        const value = pick(matrices[i]!, row, column);
        if (isErrorValue(value)) return passError(value);
        if (isBlank(value)) return "";
        values[i] = value;
      }
      return broken ? passError(broken) : calculate(...values);
    };
    return fillBlock(rows, columns, calculateAt);
  });
}

/** A block of calculated cells. Loops and sized arrays, since a formula may fill 100,000 of them. */
function fillBlock(
  rows: number,
  columns: number,
  calculateAt: (row: number, column: number) => CellOutput,
): CellOutput[][] {
  const block = new Array<CellOutput[]>(rows);
  let failures = 0;
  for (let row = 0; row < rows; row++) {
    const cells = new Array<CellOutput>(columns);
    for (let column = 0; column < columns; column++) {
      try {
        cells[column] = calculateAt(row, column);
      } catch (error) {
        cells[column] = ++failures > MOST_MESSAGES ? bareError(error) : toCellError(error, failures <= MOST_SUGGESTED);
      }
    }
    block[row] = cells;
  }
  return block;
}

const isRange = (matrix: CellInput[][]): boolean => matrix.length > 1 || matrix[0]!.length > 1;

function toMatrix(range: RangeInput): CellInput[][] {
  if (!Array.isArray(range)) return [[range]];
  return range.length > 0 && Array.isArray(range[0]) && range[0].length > 0 ? range : [[null]];
}

function pick(matrix: CellInput[][], row: number, column: number): CellInput {
  const line = matrix.length === 1 ? matrix[0]! : matrix[row];
  const value = line === undefined ? undefined : line.length === 1 ? line[0] : line[column];
  if (line === undefined || (value === undefined && line.length > 1 && column >= line.length)) {
    throw new NoObservation({ kind: "outside-shape" });
  }
  return plainValue(value);
}

/** A data type (a number with a format, an entity card) as the plain value or text that it shows. */
function plainValue(value: CellInput): CellInput {
  if (typeof value !== "object" || value === null || isErrorValue(value)) return value;
  const { text, basicValue } = value as { text?: unknown; basicValue?: unknown };
  const plain = text ?? basicValue ?? "";
  return typeof plain === "object" ? "" : plain;
}

/** An empty cell: null on the web, 0 on the desktop; no zone, indicator, period or threshold is 0. */
export const isBlank = (value: CellInput): boolean =>
  value === null || value === undefined || value === "" || value === 0;

/** The single value of an optional argument. Throws the error that it holds. */
export function single(value: CellInput): CellInput {
  if (isErrorValue(value)) throw value;
  return plainValue(value);
}

interface ErrorValue {
  type?: string;
  basicValue?: string;
  code?: string;
}

function isErrorValue(value: CellInput): value is ErrorValue {
  if (typeof value !== "object" || value === null) return false;
  return value instanceof CustomFunctions.Error || (value as ErrorValue).type === "Error";
}

const ERROR_CODES = new Set<string>(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"]);

/** The same error as an argument's; an error that functions cannot return (#SPILL!, #CALC!) becomes #VALUE!. */
function passError(value: ErrorValue): CustomFunctions.Error {
  const code = value.basicValue ?? value.code ?? "";
  return new CustomFunctions.Error((ERROR_CODES.has(code) ? code : "#VALUE!") as CustomFunctions.ErrorCode);
}

/** The error alone: a block with thousands of sentences would not fit into a message to Excel on the web. */
function bareError(error: unknown): CustomFunctions.Error {
  if (isErrorValue(error)) return passError(error);
  const { ErrorCode } = CustomFunctions;
  return new CustomFunctions.Error(error instanceof NoObservation ? ErrorCode.notAvailable : ErrorCode.invalidValue);
}

function toCellError(error: unknown, suggest = true): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const words = officeWords();
  if (error instanceof InvalidArgument) {
    const problem = suggest ? error.problem : withoutSuggestions(error.problem);
    return new CustomFunctions.Error(ErrorCode.invalidValue, problemSentence(words.problem, problem));
  }
  if (error instanceof NoObservation)
    return new CustomFunctions.Error(ErrorCode.notAvailable, problemSentence(words.problem, error.problem));
  if (isErrorValue(error)) return passError(error);
  return new CustomFunctions.Error(ErrorCode.invalidValue, words.unexpected);
}

/** The problem without the names that resemble the text, which are looked for only when they are read. */
function withoutSuggestions(problem: ArgumentProblem): ArgumentProblem {
  if (problem.kind !== "unknown-zone" && problem.kind !== "unknown-indicator") return problem;
  return { kind: problem.kind, text: problem.text, suggestions: [] };
}
