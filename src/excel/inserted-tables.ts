import { formatPlace } from "../sheet/place";
import { parseLocalAddress } from "../sheet/address";

/** A table of the workbook that was made from a ready-made one. */
export interface InsertedTable {
  sheet: string;
  /** Its corner, counted from 0. */
  row: number;
  column: number;
  /** "Sheet1!A3:D9". */
  place: string;
}

/** What the writer puts behind a name that is taken. */
const NUMBER = /_\d+$/;

/**
 * The workbook's tables with this name, or with it and a number: found wherever their sheets were moved and however these
 * were renamed. None where they can't be read.
 */
export async function findInsertedTables(tableName: string): Promise<InsertedTable[]> {
  const wanted = tableName.toLowerCase();
  try {
    return await Excel.run(async (context) => {
      const tables = context.workbook.tables.load("items/name");
      await context.sync();
      const ours = tables.items
        .filter(({ name }) => [name, name.replace(NUMBER, "")].some((each) => each.toLowerCase() === wanted))
        .map((table) => ({
          range: table.getRange().load("address,rowIndex,columnIndex"),
          sheet: table.worksheet.load("name"),
        }));
      if (ours.length > 0) await context.sync();
      return ours.map(({ range, sheet: { name: sheet } }) => ({
        ...{ sheet, row: range.rowIndex, column: range.columnIndex },
        place: formatPlace(sheet, parseLocalAddress(range.address)),
      }));
    });
  } catch {
    return [];
  }
}
