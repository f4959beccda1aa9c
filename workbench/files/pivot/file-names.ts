import type { Aggregation } from "../../model/pivot/aggregation";
import type { ShowAsCalculation } from "../../model/pivot/definition";

/** How a data field aggregates. */
export const FUNCTIONS: Readonly<Record<Aggregation, string>> = {
  Sum: "sum",
  Count: "count",
  Average: "average",
  Max: "max",
  Min: "min",
  Product: "product",
  CountNumbers: "countNums",
  StandardDeviation: "stdDev",
  StandardDeviationP: "stdDevp",
  Variance: "var",
  VarianceP: "varp",
};

/** How a subtotal's line is called: what a field has of them is said as `sumSubtotal`. */
export const SUBTOTALS: Readonly<Record<Aggregation, string>> = {
  Sum: "sum",
  Count: "countA",
  Average: "avg",
  Max: "max",
  Min: "min",
  Product: "product",
  CountNumbers: "count",
  StandardDeviation: "stdDev",
  StandardDeviationP: "stdDevP",
  Variance: "var",
  VarianceP: "varP",
};

/** Calculations that the format had from the first. */
export const SHOWN_AS: Readonly<Partial<Record<ShowAsCalculation, string>>> = {
  PercentOfGrandTotal: "percentOfTotal",
  PercentOfRowTotal: "percentOfRow",
  PercentOfColumnTotal: "percentOfCol",
  PercentOf: "percent",
  RunningTotal: "runTotal",
  DifferenceFrom: "difference",
  PercentDifferenceFrom: "percentDiff",
  Index: "index",
};

/** Those of Excel 2010, in an extension. */
export const SHOWN_AS_2010: Readonly<Partial<Record<ShowAsCalculation, string>>> = {
  PercentOfParentRowTotal: "percentOfParentRow",
  PercentOfParentColumnTotal: "percentOfParentCol",
  PercentOfParentTotal: "percentOfParent",
  PercentRunningTotal: "percentOfRunningTotal",
  RankAscending: "rankAscending",
  RankDecending: "rankDescending",
};

/** Names of extensions, as Excel 2010 and later know them. */
export const EXTENSIONS = {
  dataField: "{E15A36E0-9728-4e99-A89B-3F7291B0FE68}",
  pivotField: "{2946ED86-A175-432a-8AC1-64E0C546D7DE}",
  pivotTable: "{962EF5D1-5CA2-4c93-8EF4-DBF5C05439D2}",
} as const;

/** Stands among the fields of an axis for the names of the data fields. */
export const VALUES_FIELD = -2;
/** The same in a reference, which has no sign. */
export const VALUES_REFERENCE = 4_294_967_294;

export const USUAL_STYLE = "PivotStyleLight16";

/** The key of a value; undefined where there is none. */
export function keyOf<Key extends string>(
  names: Readonly<Partial<Record<Key, string>>>,
  name: string,
): Key | undefined {
  return (Object.keys(names) as Key[]).find((key) => names[key] === name);
}
