import type { Observation } from "./entities";
import { periodValue } from "./period";

/** The formula that gives a figure, in Excel's invariant syntax: `=HTZONE.GET("east-lake","revenue",2011)`. */
export function formulaOf({ zone, indicator, measure, period, whole }: Observation): string {
  const value = periodValue(period);
  const args = [`"${zone.code}"`, `"${indicator.code}"`, typeof value === "number" ? value : `"${value}"`];
  if (measure === "level") return `=HTZONE.GET(${args.join(",")})`;
  if (measure === "growth") return `=HTZONE.YOY(${args.join(",")})`;
  return `=HTZONE.SHAREOF(${[...args, ...(whole ? [`"${whole.code}"`] : [])].join(",")})`;
}
