import { formatAddress } from "../sheet/address";

/** Shows a cell and makes it the active one; false where it is not there any more, or Excel does not say so. */
export async function selectCell({
  sheet,
  row,
  column,
}: {
  sheet: string;
  row: number;
  column: number;
}): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem(sheet);
      found.activate();
      found.getRange(formatAddress({ row, column, rows: 1, columns: 1 })).select();
      await context.sync();
      return true;
    });
  } catch {
    return false;
  }
}
