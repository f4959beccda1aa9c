import { numfmt } from "@univerjs/core";
import { formatGeneral } from "./general-number";
import type { CellValue } from "./grid";

/** A value as a cell with this number format shows it where there is room. An error, and any value whose format cannot be read, shows as it is. */
export function formatNumber(value: CellValue, format: string, locale: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number" && isGeneral(format)) return formatGeneral(value);
  try {
    return numfmt.format(format, value, { locale });
  } catch {
    return String(value);
  }
}

/** Whether a number format, undefined where a cell has none, is Excel's General. */
export function isGeneral(format: string | undefined): boolean {
  return !format || /^general$/i.test(format);
}
