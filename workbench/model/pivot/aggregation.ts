import type { PivotValue } from "./definition";
import { isErrorName } from "./error-name";

export const AGGREGATIONS = [
  "Sum",
  "Count",
  "Average",
  "Max",
  "Min",
  "Product",
  "CountNumbers",
  "StandardDeviation",
  "StandardDeviationP",
  "Variance",
  "VarianceP",
] as const;

export type Aggregation = (typeof AGGREGATIONS)[number];

/** What is known of a group's values of one field: enough for every aggregation, without the values. */
export class Tally {
  /** Values that are not blank, as COUNTA counts them. */
  private filled = 0;
  private numbers = 0;
  private sum = 0;
  private product = 1;
  private min = Infinity;
  private max = -Infinity;
  /** Welford's running mean and sum of squared distances: stable where values are large and close. */
  private mean = 0;
  private squares = 0;
  private error: string | undefined;

  add(value: PivotValue): void {
    if (value === "") return;
    this.filled++;
    if (typeof value === "number") this.addNumber(value);
    else if (typeof value === "string" && isErrorName(value)) this.error ??= value;
  }

  private addNumber(value: number): void {
    this.numbers++;
    this.sum += value;
    this.product *= value;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
    const distance = value - this.mean;
    this.mean += distance / this.numbers;
    this.squares += distance * (value - this.mean);
  }

  /** The aggregated number, or an error's text; undefined where every value is blank. */
  get(aggregation: Aggregation): number | string | undefined {
    if (this.filled === 0) return undefined;
    if (aggregation === "Count") return this.filled;
    if (aggregation === "CountNumbers") return this.numbers;
    return this.error ?? this.ofNumbers(aggregation);
  }

  private ofNumbers(aggregation: Exclude<Aggregation, "Count" | "CountNumbers">): number | string {
    const { numbers, squares } = this;
    switch (aggregation) {
      case "Sum":
        return this.sum;
      case "Average":
        return quotient(this.sum, numbers);
      case "Max":
        return numbers ? this.max : 0;
      case "Min":
        return numbers ? this.min : 0;
      case "Product":
        return numbers ? this.product : 0;
      case "Variance":
        return quotient(squares, numbers - 1);
      case "VarianceP":
        return quotient(squares, numbers);
      case "StandardDeviation":
        return root(quotient(squares, numbers - 1));
      case "StandardDeviationP":
        return root(quotient(squares, numbers));
    }
  }
}

function quotient(dividend: number, divisor: number): number | string {
  return divisor > 0 ? dividend / divisor : "#DIV/0!";
}

function root(value: number | string): number | string {
  return typeof value === "number" ? Math.sqrt(value) : value;
}

/** What Excel chooses for a field: Sum where all its values are numbers, else Count. */
export function defaultAggregation(values: readonly PivotValue[]): Aggregation {
  const filled = values.filter((value) => value !== "");
  return filled.length > 0 && filled.every((value) => typeof value === "number") ? "Sum" : "Count";
}
