import { numfmt } from "@univerjs/core";
import type { CellValue } from "./grid";

/** A value as a cell with this number format shows it. An error, and any value whose format cannot be read, shows as it is. */
export function formatNumber(value: CellValue, format: string, locale: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return numfmt.format(format, value, { locale });
  } catch {
    return String(value);
  }
}
