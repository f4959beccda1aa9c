import type { CellValue } from "../grid/grid";
import { isFormula } from "./cell-block";
import { nameFiller } from "./date-fill";

/** Makes the cell at a distance from the first of the source: before it where the distance is negative. */
export type Filler = (distance: number) => CellValue;

/**
 * How Excel goes on from some cells of one row or column: numbers by their step (one alone is repeated), a text that
 * ends in digits by counting on, names of days and months in their order, everything else by repeating. Formulas are repeated; who fills moves their references.
 */
export function seriesFiller(source: readonly CellValue[], asSeries: boolean): Filler {
  const numbers = source.every((cell) => typeof cell === "number") ? (source as readonly number[]) : undefined;
  if (numbers && (numbers.length > 1 || asSeries)) return linearFiller(numbers);
  const named = nameFiller(source);
  if (named) return named;
  const counted = source.length === 1 ? countingFiller(source[0] ?? "") : undefined;
  return counted ?? repeatingFiller(source);
}

export function repeatingFiller(source: readonly CellValue[]): Filler {
  const { length } = source;
  return (distance) => source[((distance % length) + length) % length] ?? "";
}

/** The straight line through the numbers that is nearest to them, as Excel takes it. */
function linearFiller(numbers: readonly number[]): Filler {
  const { length } = numbers;
  if (length === 1) return (distance) => (numbers[0] ?? 0) + distance;
  const middle = (length - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / length;
  const spread = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = numbers.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / spread;
  // Sums of fractions carry dust; fifteen digits are all that a cell shows.
  return (distance) => Number((mean + slope * (distance - middle)).toPrecision(15));
}

/** The curve of growth through the numbers that is nearest to them, as Excel takes it: a straight line through logarithms. */
export function growthFiller(numbers: readonly number[]): Filler {
  const line = linearFiller(numbers.map((number) => Math.log(number)));
  return (distance) => Number(Math.exp(line(distance) as number).toPrecision(12));
}

function countingFiller(cell: CellValue): Filler | undefined {
  const found = typeof cell === "string" && !isFormula(cell) ? /^(.*?)(\d+)$/s.exec(cell) : null;
  if (!found) return undefined;
  const [, head = "", digits = ""] = found;
  return (distance) => `${head}${String(Math.abs(Number(digits) + distance)).padStart(digits.length, "0")}`;
}
