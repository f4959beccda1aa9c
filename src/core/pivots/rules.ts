import type { Observation } from "../entities";
import type { PivotShape } from "./pivot";

/** Why a pivot would say what is not so, or would not work in Excel. */
export type PivotProblem =
  "no-rows" | "no-values" | "too-many-values" | "too-many-columns" | "field-twice" | "mixed-units" | "not-summable";

/** Above three, Excel's PivotTables of add-ins have crashed. */
const MOST_VALUES = 3;

/** What is wrong with a pivot over these figures; nothing where all is well. */
export function checkFigurePivot(shape: PivotShape, figures: readonly Observation[]): PivotProblem[] {
  const sums = shape.values.some(({ summary }) => summary === "sum" || summary === "average");
  return [
    ...checkShape(shape, figures.length),
    ...(isOneQuantity(figures) ? [] : ["mixed-units" as const]),
    ...(sums && !maySum(figures) ? ["not-summable" as const] : []),
  ];
}

/** The same for any table of `count` rows. */
export function checkShape({ rows, columns, values }: PivotShape, count: number): PivotProblem[] {
  const placed = [...rows, ...columns];
  return [
    ...(count === 0 ? ["no-rows" as const] : []),
    ...(values.length === 0 ? ["no-values" as const] : []),
    ...(values.length > MOST_VALUES ? ["too-many-values" as const] : []),
    ...(columns.length > 1 ? ["too-many-columns" as const] : []),
    ...(new Set(placed).size < placed.length ? ["field-twice" as const] : []),
  ];
}

/** One unit and one measure a value field: yuan and persons, or a level and its growth, are no column. */
export function isOneQuantity(figures: readonly Observation[]): boolean {
  return new Set(figures.map(({ measure, unit }) => `${measure} ${unit.base}`)).size <= 1;
}

/**
 * Whether figures may be added: levels, of one definition, no ranks, and none of them a part of another: a country beside
 * its zones, or a year beside its half, would be counted twice.
 */
export function maySum(figures: readonly Observation[]): boolean {
  return (
    isOneQuantity(figures) &&
    new Set(figures.map(({ indicator }) => indicator)).size <= 1 &&
    figures.every(
      ({ measure, status, indicator }) => measure === "level" && status === "A" && indicator.kind !== "rank",
    ) &&
    !haveGroupAndMembers(figures) &&
    !(figures.some(isYear) && !figures.every(isYear)) &&
    isOncePerStock(figures)
  );
}

const isYear = ({ period }: Observation): boolean => period.kind === "year";

function haveGroupAndMembers(figures: readonly Observation[]): boolean {
  const kinds = new Set(figures.map(({ zone }) => zone.kind));
  return kinds.size > 1 || (kinds.has("group") && new Set(figures.map(({ zone }) => zone)).size > 1);
}

/** A stock of two years is not twice the stock. */
function isOncePerStock(figures: readonly Observation[]): boolean {
  const stocks = figures.filter(({ indicator }) => indicator.kind === "stock").map(({ zone }) => zone);
  return new Set(stocks).size === stocks.length;
}
