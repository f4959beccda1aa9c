import { HostError } from "../protocol/host-error";
import { areaAt, isUnbounded, sameArea } from "./area";
import { wouldPart } from "./area-rest";
import type { Range } from "./range";

/** Moves a range's cells to another place of its workbook, with all that points to them. */
export function moveRange(from: Range, to: Range): void {
  const source = from.area;
  if (isUnbounded(source)) throw new HostError("InvalidArgument");
  const target = areaAt(to.area.row, to.area.column, source.rows, source.columns);
  const { worksheet } = from;
  worksheet.beforeWrite(source);
  to.worksheet.beforeWrite(target);
  if (worksheet === to.worksheet && sameArea(source, target)) return;
  const torn = worksheet.tables.items().some((table) => wouldPart(table.getRange().area, source));
  if (torn || to.worksheet.tablesIn(target).length > 0) throw new HostError("InvalidOperation");
  worksheet.cells.grid.move(source, to.worksheet.id, target);
  worksheet.afterWrite(source);
  to.worksheet.afterWrite(target);
}
