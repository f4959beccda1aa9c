import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";

let created = 0;

/** An empty workbook with sheets of these names. Its id is its own, for Univer's caches of formulas are shared by all workbooks of a process. */
export function createWorkbook(api: FUniver, names: readonly string[], { rows, columns }: { rows: number; columns: number }): FWorkbook {
  created += 1;
  const sheets = names.map((name, index) => ({ id: `sheet-${index + 1}`, name, rowCount: rows, columnCount: columns }));
  return api.createWorkbook({
    id: `workbook-${created}`,
    name: "Workbook",
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  });
}
