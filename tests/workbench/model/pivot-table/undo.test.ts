import { openHeadless, type HeadlessWorkbook } from "../../../../workbench/headless/headless-workbook";
import { GRIDS } from "../../books";
import { FARMS } from "./farms";

type Change = (sheet: Excel.Worksheet) => void;

const pivotOf = (sheet: Excel.Worksheet) => sheet.pivotTables.getItem("Farm sales");

/** One job of an add-in, which is one step to undo. */
function run({ Excel }: HeadlessWorkbook, change: Change): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

function report({ Excel }: HeadlessWorkbook): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const { pivotTables } = context.workbook.worksheets.getItem("Sheet1");
    const range = pivotTables.getItem("Farm sales").layout.getRange();
    range.load("values");
    await context.sync();
    return range.values;
  });
}

test.each(GRIDS)("undo and redo take a PivotTable's cells and what is known of it together, on %s", async (_, grid) => {
  const book = await openHeadless({ grid: await grid() });
  await run(book, (sheet) => {
    sheet.getRange("A1:E6").values = FARMS;
    const made = sheet.pivotTables.add("Farm sales", "A1:E6", "H4");
    made.rowHierarchies.add(made.hierarchies.getItem("Farm"));
    made.dataHierarchies.add(made.hierarchies.getItem("Sold"));
  });
  const before = await report(book);
  await run(book, (sheet) => {
    const pivot = pivotOf(sheet);
    pivot.columnHierarchies.add(pivot.hierarchies.getItem("Class"));
  });
  const after = await report(book);
  await book.grid.undo();
  expect(await report(book)).toEqual(before);
  await book.grid.redo();
  expect(await report(book)).toEqual(after);
  await run(book, (sheet) => pivotOf(sheet).delete());
  await book.grid.undo();
  expect(await report(book)).toEqual(after);
  expect(after).not.toEqual(before);
  book.dispose();
});
