import { formatAddress } from "../../sheet/address";
import type { TablePart } from "../../sheet/plan";
import { supportsExcelApi } from "../api-level";
import { type PartWriter, type Site, getName, shift } from "./part-writer";

const TABLE_STYLE = "TableStyleMedium2";

/** An Excel table with its name. */
export const tableWriter: PartWriter<TablePart> = {
  needs: "1.1",
  areas: ({ area }) => [area],
  write: addTable,
  undo: ({ tables }) => tables.forEach((table) => table.convertToRange()),
};

function addTable({ worksheet, placement }: Site, { area, name, hasFilters }: TablePart): void {
  const table = worksheet.tables.add(formatAddress(shift(placement, area)), true);
  table.name = getName(placement, name);
  table.style = TABLE_STYLE;
  if (!hasFilters && supportsExcelApi("1.3")) table.showFilterButton = false;
}
