import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { answer, failure, openStored } from "../books";
import type { MemoryGrid } from "../memory-grid";

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = await openStored();
});
afterEach(() => book.dispose());

const WANTED: Excel.CellPropertiesLoadOptions = {
  address: true,
  format: {
    font: { bold: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true },
    indentLevel: true,
  },
};

test("the looks of each cell are read as asked for, and set again elsewhere; the usual style takes them away", async () => {
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const cells = sheet.getRange("A1:B1");
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.borders.getItem("EdgeTop").color = "#00FF00";
    sheet.getRange("B1").format.fill.color = "#FFFF00";
    const read = cells.getCellProperties(WANTED);
    await context.sync();
    expect(answer(read)[0]).toMatchObject([
      { address: "Sheet1!A1", format: { font: { bold: true, color: "#000000" }, fill: { pattern: "None" } } },
      { format: { font: { bold: false }, fill: { color: "#FFFF00", pattern: "Solid" }, indentLevel: 0 } },
    ]);
    const [[first] = []] = answer(read);
    expect(first).toMatchObject({ format: { borders: { top: { style: "Continuous" }, left: { style: "None" } } } });
    sheet.getRange("C1:D1").setCellProperties([[{ format: { font: { italic: true } } }, {}]]);
    cells.style = "Normal";
    const after = sheet.getRange("A1:D1").getCellProperties({ format: { font: { bold: true, italic: true } } });
    await context.sync();
    expect(answer(after)[0]?.map(({ format }) => [format?.font?.bold, format?.font?.italic])).toEqual([
      [false, false],
      [false, false],
      [false, true],
      [false, false],
    ]);
  });
});

test("rows and columns tell in one call what their cells have alike, and their sizes, and take them again", async () => {
  await book.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getFirst().getRange("A1:B2");
    cells.getCell(0, 0).format.font.bold = true;
    cells.getCell(1, 1).hyperlink = { address: "https://example.org", textToDisplay: "there" };
    cells.getRow(1).format.rowHeight = 40;
    const wanted = { format: { font: { bold: true, italic: true } } };
    const rows = cells.getRowProperties({ rowIndex: true, format: { ...wanted.format, rowHeight: true } });
    const links = cells.getCellProperties({ hyperlink: true });
    cells.setRowProperties([{ format: { rowHeight: 25 } }, { format: { font: { italic: true } } }]);
    cells.setColumnProperties([{}, { format: { columnWidth: 90 } }]);
    const after = cells.getRowProperties({ format: { font: { italic: true }, rowHeight: true } });
    const columns = cells.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
    await context.sync();
    expect(answer(rows)).toEqual([
      { rowIndex: 0, format: { rowHeight: 15, font: { bold: null, italic: false } } },
      { rowIndex: 1, format: { rowHeight: 40, font: { bold: false, italic: false } } },
    ]);
    expect(answer(links).map((line) => line.map(({ hyperlink }) => hyperlink?.address))).toEqual([
      [undefined, undefined],
      [undefined, "https://example.org"],
    ]);
    expect(answer(after)).toEqual([
      { format: { rowHeight: 25, font: { italic: false } } },
      { format: { rowHeight: 40, font: { italic: true } } },
    ]);
    expect(answer(columns)).toEqual([
      { columnIndex: 0, format: { columnWidth: 48 } },
      { columnIndex: 1, format: { columnWidth: 90 } },
    ]);
  });
});

test("properties for another number of cells, and styles that there are not, are refused", async () => {
  const fails = (change: (range: Excel.Range) => void) =>
    failure(() =>
      book.Excel.run(async (context) => {
        change(context.workbook.worksheets.getFirst().getRange("A1:B1"));
        await context.sync();
      }),
    );
  expect(await fails((range) => range.setCellProperties([[{}]]))).toBe("InvalidArgument Range.setCellProperties");
  expect(await fails((range) => range.setRowProperties([{}, {}]))).toBe("InvalidArgument Range.setRowProperties");
  expect(await fails((range) => (range.style = "Worse"))).toBe("InvalidArgument Range.style");
});

test("whether cells belong to spills: all, none, or null for some", async () => {
  const [sheet] = (book.grid as MemoryGrid).sheets();
  sheet!.write({ row: 0, column: 0, rows: 1, columns: 1 }, [["=SEQUENCE(3)"]]);
  sheet!.spills.set("0,0", { row: 0, column: 0, rows: 3, columns: 1 });
  await book.Excel.run(async (context) => {
    const ranges = ["A1:A3", "B1:B9", "A2:B2"].map((address) =>
      context.workbook.worksheets.getFirst().getRange(address).load("hasSpill"),
    );
    await context.sync();
    expect(ranges.map(({ hasSpill }) => hasSpill)).toEqual([true, false, null]);
  });
});
