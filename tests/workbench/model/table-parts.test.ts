import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { failure } from "../books";

let book: HeadlessWorkbook;
beforeAll(async () => {
  book = await openHeadless();
});
afterAll(() => book.dispose());

const DATA = [
  ["Zone", "Value", "Day"],
  ["North", 5, 41_640],
  ["East", 12, 41_671],
  ["", 7, ""],
  ["northern", 12, 41_700],
];

type Work = (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;

/** Every test has the table "Data" on a sheet of its own, made in a run of its own: what one run did is one step to undo. */
async function withTable(work: Work): Promise<void> {
  const id = await book.Excel.run(async (context) => {
    context.workbook.tables.load("items");
    const sheet = context.workbook.worksheets.add().load("id");
    await context.sync();
    for (const table of context.workbook.tables.items) table.delete();
    sheet.getRange("A1:C5").values = DATA;
    sheet.tables.add("A1:C5", true).name = "Data";
    await context.sync();
    return sheet.id;
  });
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    await work(sheet.tables.getItem("Data"), sheet, context);
  });
}

test("a total row comes back as it was, and counts where there are texts", async () => {
  await withTable(async (table, sheet, context) => {
    table.showTotals = true;
    const [first, last] = [table.columns.getItemAt(0), table.columns.getItemAt(2)];
    first.getTotalRowRange().values = [["Mean"]];
    last.getTotalRowRange().formulas = [["=SUBTOTAL(101,Data[Day])"]];
    await context.sync();
    table.showTotals = false;
    table.name = "Parks";
    last.name = "Income";
    await context.sync();
    table.showTotals = true;
    const total = table.getTotalRowRange().load("formulas");
    await context.sync();
    expect(total.formulas).toEqual([["Mean", "", "=SUBTOTAL(101,Parks[Income])"]]);
    const texts = sheet.tables.add("E2:E4", true);
    texts.columns.getItemAt(0).values = [["Names"], ["x"], ["y"]];
    texts.name = "Texts";
    texts.showTotals = true;
    const count = texts.getTotalRowRange().load("formulas");
    await context.sync();
    expect(count.formulas).toEqual([["=SUBTOTAL(103,Texts[Names])"]]);
  });
});

test("a table without its header keeps its columns' names, and gets its header back", async () => {
  await withTable(async (table, sheet, context) => {
    table.columns.getItem("Zone").filter.applyValuesFilter(["East"]);
    table.showHeaders = false;
    sheet.getRange("A1").values = [["a title"]];
    sheet.getRange("E1").formulas = [["=SUM(Data[Value])"]];
    const hidden = sheet.getRange("A1:A5").load("rowHidden");
    const [range, cells] = [table.getRange().load("address,values"), sheet.getRange("A1:E1").load("values")];
    table.columns.load("items/name");
    table.load("showHeaders");
    await context.sync();
    expect([table.showHeaders, range.address.split("!")[1], range.values[0]]).toEqual([false, "A2:C5", DATA[1]]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(DATA[0]);
    expect([cells.values, hidden.rowHidden]).toEqual([[["a title", "", "", "", 36]], false]);
    const header = failure(async () => {
      table.getHeaderRowRange().load("address");
      await context.sync();
    });
    expect(await header).toBe("ItemNotFound Table.getHeaderRowRange");

    const withHeader = async () => {
      table.showHeaders = true;
      const whole = table.getRange().load("address,values");
      await context.sync();
      return [whole.address.split("!")[1], ...whole.values.slice(0, 2)];
    };
    // The title is in the way of the header, which pushes the data down.
    expect(await withHeader()).toEqual(["A2:C6", ...DATA.slice(0, 2)]);
    sheet.getRange("A1").clear();
    table.showHeaders = false;
    await context.sync();
    expect(await withHeader()).toEqual(["A2:C6", ...DATA.slice(0, 2)]);
    await book.grid.undo();
    cells.load("values");
    table.load("showHeaders");
    await context.sync();
    expect([cells.values[0]?.slice(0, 3), table.showHeaders]).toEqual([DATA[0], true]);
  });
});
