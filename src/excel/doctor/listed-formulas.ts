import { parseLocalAddress } from "../../sheet/address";
import { parseCellReference } from "../../core/formula/cell-reference";

/** Tables of ours whose texts show formulas, and are none. */
const LISTS = /^HTZone_Sources/i;

/** Whether a cell lies in a list of formulas that HTZone inserted. A round trip, and one more where there are such lists. */
export async function readListedFormulas({
  workbook,
}: Excel.RequestContext): Promise<(cell: { sheet: string; row: number; column: number }) => boolean> {
  const tables = workbook.tables.load("items/name");
  await workbook.context.sync();
  const lists = tables.items
    .filter(({ name }) => LISTS.test(name))
    .map((table) => ({ range: table.getRange().load("address"), sheet: table.worksheet.load("name") }));
  if (lists.length > 0) await workbook.context.sync();
  const areas = lists.map(({ range, sheet }) => {
    const [first, last = first] = parseLocalAddress(range.address).split(":").map(parseCellReference);
    return { sheet: sheet.name, first, last };
  });
  return (cell) =>
    areas.some(
      ({ sheet, first, last }) =>
        cell.sheet === sheet &&
        first !== undefined &&
        last !== undefined &&
        cell.row >= first.row &&
        cell.row <= last.row &&
        cell.column >= first.column &&
        cell.column <= last.column,
    );
}
