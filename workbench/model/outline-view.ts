import { HostError } from "../protocol/host-error";
import { intersect } from "./area";
import type { Worksheet } from "./worksheet";

type Axis = "row" | "column";

/** Shows the lines above a level and hides the others, as far as they are in groups. */
export function showLevels(sheet: Worksheet, axis: Axis, levels: number): void {
  if (!Number.isInteger(levels) || levels < 0) throw new HostError("InvalidArgument");
  if (levels === 0) return;
  for (const { first, count, level } of sheet.outline.spans(axis)) hide(sheet, axis, first, count, level >= levels);
}

/** Hides or shows the grouped lines among some. */
export function showDetails(sheet: Worksheet, axis: Axis, first: number, count: number, shown: boolean): void {
  const span = (at: number, length: number) => ({ row: at, rows: length, column: 0, columns: 1 });
  for (const group of sheet.outline.spans(axis)) {
    const shared = intersect(span(group.first, group.count), span(first, count));
    if (shared) hide(sheet, axis, shared.row, shared.rows, !shown);
  }
}

function hide({ cells }: Worksheet, axis: Axis, first: number, count: number, hidden: boolean): void {
  if (axis === "row") cells.grid.hiding.setRows(first, count, hidden);
  else cells.grid.hiding.setColumns(first, count, hidden);
}
