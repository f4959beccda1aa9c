import { contains } from "../../sheet/address";
import { SOURCES_LIST } from "../../core/sources/sources-list";
import { type FoundTable, readTables } from "../recorded/inserted-tables";

/** Whether a cell lies in a list of formulas that HTZone inserted: its texts show formulas, and are none. Two round trips. */
export async function readListedFormulas(
  context: Excel.RequestContext,
): Promise<(cell: { sheet: string; row: number; column: number }) => boolean> {
  const lists = (await readTables(context)).filter(isList);
  return ({ sheet, row, column }) =>
    lists.some((list) => list.sheet === sheet && contains(list.area, { row, column, rows: 1, columns: 1 }));
}

/** By its record, or by its name where it has none. */
function isList({ name, block }: FoundTable): boolean {
  if (block) return block.record.id === SOURCES_LIST.id;
  return name.toLowerCase().startsWith(SOURCES_LIST.tableName.toLowerCase());
}
