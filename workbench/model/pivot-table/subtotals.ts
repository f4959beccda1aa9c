import { HostError } from "../../protocol/host-error";
import type { WireObject } from "../../protocol/wire";
import { AGGREGATIONS, type Aggregation } from "../pivot/aggregation";

type Subtotals = "Automatic" | readonly Aggregation[];

/** Excel.Subtotals as it comes from a client. */
export function readSubtotals(value: unknown): Subtotals {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  const wanted = value as Record<string, unknown>;
  if (wanted.automatic === true) return "Automatic";
  return AGGREGATIONS.filter((aggregation) => wanted[memberOf(aggregation)] === true);
}

export function writeSubtotals(subtotals: Subtotals): WireObject {
  const chosen = AGGREGATIONS.map((own) => [memberOf(own), subtotals !== "Automatic" && subtotals.includes(own)]);
  return { automatic: subtotals === "Automatic", ...Object.fromEntries(chosen) };
}

function memberOf(aggregation: Aggregation): string {
  return aggregation.charAt(0).toLowerCase() + aggregation.slice(1);
}
