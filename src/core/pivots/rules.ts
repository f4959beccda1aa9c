import type { Observation } from "../entities";
import type { PivotShape, Summary } from "./pivot";

/** Why a pivot would say what is not so, or would not work in Excel. */
export type PivotProblem =
  | ("no-rows" | "no-fields" | "no-values")
  | ("too-many-values" | "too-many-columns" | "field-twice" | "mixed-units" | "not-summable");

/** Above three, Excel's PivotTables of add-ins have crashed. */
export const MOST_VALUES = 3;
/** Fields across: a second one would nest headers, for which a preview in a narrow pane has no room. */
export const MOST_COLUMNS = 1;

/** What is wrong with a pivot over these figures; nothing where all is well. */
export function checkFigurePivot(shape: PivotShape, figures: readonly Observation[]): PivotProblem[] {
  const summaries = shape.values.map(({ summary }) => summary);
  const isMixed = summaries.some((summary) => summary !== "count") && !isOneQuantity(figures);
  return [
    ...checkShape(shape, figures.length),
    ...(isMixed ? ["mixed-units" as const] : []),
    ...(!isMixed && summaries.some(adds) && !maySum(figures) ? ["not-summable" as const] : []),
  ];
}

/** An average adds, too. */
export const adds = (summary: Summary): boolean => summary === "sum" || summary === "average";

/** Why the summary would say what is not so, where these keep the figures from being added. */
export function forbidSummary(summary: Summary, obstacles: readonly SumObstacle[]): PivotProblem | undefined {
  if (summary === "count") return undefined;
  if (obstacles.includes("several-units")) return "mixed-units";
  return adds(summary) && obstacles.length > 0 ? "not-summable" : undefined;
}

/** The same for any table of `count` rows. */
export function checkShape({ rows, columns, filters, values }: PivotShape, count: number): PivotProblem[] {
  const placed = [...rows, ...columns, ...filters.map(({ field }) => field)];
  return [
    ...(count === 0 ? ["no-rows" as const] : []),
    ...(rows.length + columns.length === 0 ? ["no-fields" as const] : []),
    ...(values.length === 0 ? ["no-values" as const] : []),
    ...(values.length > MOST_VALUES ? ["too-many-values" as const] : []),
    ...(columns.length > MOST_COLUMNS ? ["too-many-columns" as const] : []),
    ...(new Set(placed).size < placed.length ? ["field-twice" as const] : []),
  ];
}

/** One unit and one measure a value field: yuan and persons, or a level and its growth, are no column. */
export function isOneQuantity(figures: readonly Observation[]): boolean {
  return new Set(figures.map(({ measure, unit }) => `${measure} ${unit.base}`)).size <= 1;
}

/** Why figures have no sum. */
export type SumObstacle =
  | ("several-units" | "no-level" | "rank" | "own-definition" | "several-indicators")
  | ("part-of-another" | "parts-of-years" | "stock-twice" | "printed-twice");

/**
 * Whether figures may be added: levels, of one definition, no ranks, and none of them a part of another: a country beside
 * its zones, a year beside its half, or a figure that two sources print would be counted twice.
 */
export function maySum(figures: readonly Observation[]): boolean {
  return findSumObstacles(figures).length === 0;
}

/** Everything that keeps the figures from being added. Where some may be added, fewer of them may be as well. */
export function findSumObstacles(figures: readonly Observation[]): SumObstacle[] {
  const found: Record<SumObstacle, boolean> = {
    "several-units": !isOneQuantity(figures),
    "no-level": figures.some(({ measure }) => measure !== "level"),
    rank: figures.some(({ indicator, measure }) => measure === "level" && indicator.kind === "rank"),
    "own-definition": figures.some(({ status }) => status !== "A"),
    "several-indicators": new Set(figures.map(({ indicator }) => indicator)).size > 1,
    "part-of-another": haveGroupAndMembers(figures),
    "parts-of-years": figures.some(isYear) && !figures.every(isYear),
    "stock-twice": !isOncePerStock(figures),
    "printed-twice": new Set(figures.map(seriesAndPeriod)).size < figures.length,
  };
  return (Object.keys(found) as SumObstacle[]).filter((obstacle) => found[obstacle]);
}

/** Several sources may print the same figure. */
const seriesAndPeriod = ({ zone, indicator, measure, whole, period }: Observation): string =>
  [zone.code, indicator.code, measure, whole?.code, period.code].join(" ");

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
