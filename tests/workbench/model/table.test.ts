import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { answer, failure, GRIDS } from "../books";
import { openHeadless } from "../../../workbench/headless/headless-workbook";

describe.each(GRIDS)("tables on %s", (_, createGrid) => {
  let book: HeadlessWorkbook;
  beforeEach(async () => {
    // Rows are deleted by their places in Excel on the web alone.
    book = await openHeadless({ grid: await createGrid(), sets: { ExcelApiOnline: "1.1" } });
  });
  afterEach(() => book.dispose());

  type Work<T> = (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

  /** A table of two columns and three rows at B2:C5. */
  async function withTable<T>(work: Work<T>): Promise<T> {
    return book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:C5").values = [
        ["Zone", "Revenue"],
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ];
      const table = sheet.tables.add("B2:C5", true);
      table.name = "Zones";
      await context.sync();
      return work(table, sheet, context);
    });
  }

  test("parts, by name and by id", async () => {
    await withTable(async (table, _sheet, context) => {
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("revenue").getDataBodyRange(),
      ];
      ranges.push(table.columns.getItem(1).getHeaderRowRange(), table.rows.getItemAt(2).getRange());
      for (const range of ranges) range.load("address");
      table.load("name,style,showHeaders,showTotals,showBandedRows,showFilterButton,id");
      table.columns.load("count,items/name,items/values");
      table.rows.load("count,items/values");
      await context.sync();
      expect(ranges.map((range) => range.address.replace("Sheet1!", ""))).toEqual([
        "B2:C5",
        "B2:C2",
        "B3:C5",
        "C3:C5",
        "B2",
        "B5:C5",
      ]);
      expect(table).toMatchObject({
        name: "Zones",
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
      });
      expect(table.columns.items.map((column) => [column.name, column.values])).toEqual([
        ["Zone", [["Zone"], ["a"], ["b"], ["c"]]],
        ["Revenue", [["Revenue"], [1], [2], [3]]],
      ]);
      expect(table.rows.items.map((row) => row.values)).toEqual([[["a", 1]], [["b", 2]], [["c", 3]]]);
      const byId = context.workbook.tables.getItem(table.id).load("name");
      await context.sync();
      expect(byId.name).toBe("Zones");
    });
  });

  test("rows are added at the end and between, pushing down what is below", async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange("B7:D7").values = [["below", "table", "beside"]];
      table.rows.add(undefined, [
        ["d", 4],
        ["e", 5],
      ]);
      table.rows.add(0, [["z", 0]]);
      const all = sheet.getRange("B2:D10").load("values");
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:C8");
      expect(all.values.map((row) => row.join())).toEqual([
        "Zone,Revenue,",
        "z,0,",
        "a,1,",
        "b,2,",
        "c,3,",
        "d,4,beside",
        "e,5,",
        ",,",
        "below,table,",
      ]);
      table.rows.getItemAt(0).delete();
      table.rows.deleteRowsAt(1, 2);
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values.length]).toEqual(["Sheet1!B2:C5", 4]);
      expect(range.values.map((row) => row[0])).toEqual(["Zone", "a", "d", "e"]);
    });
  });

  test("a table of a header alone takes its first rows without leaving a gap", async () => {
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["Date", "Amount"]];
      table.rows.add(undefined, [
        ["x", 1],
        ["y", 2],
      ]);
      const range = table.getRange().load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual([
        "Sheet1!A1:B3",
        [
          ["Date", "Amount"],
          ["x", 1],
          ["y", 2],
        ],
      ]);
    });
  });

  test("columns are added and deleted", async () => {
    await withTable(async (table, _sheet, context) => {
      table.columns.add(undefined, [["Year"], [2013], [2013], [2013]]);
      table.columns.add(1, [["City"], ["x"], ["y"], ["z"]]);
      const range = table.getRange().load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:E5");
      expect(range.values[1]).toEqual(["a", "x", 1, "2013"].map((value) => (value === "2013" ? 2013 : value)));
      expect(range.values[0]).toEqual(["Zone", "City", "Revenue", "Year"]);
      table.columns.getItem("City").delete();
      const rest = table.getRange().load("address,values");
      await context.sync();
      expect([rest.address, rest.values[0]]).toEqual(["Sheet1!B2:D5", ["Zone", "Revenue", "Year"]]);
    });
  });

  test("header cells become text and differ from each other", async () => {
    await withTable(async (table, _sheet, context) => {
      table.getHeaderRowRange().values = [[2013, 2013]];
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(header.values).toEqual([["2013", "20132"]]);
      table.columns.getItemAt(0).name = "";
      header.load("values");
      await context.sync();
      expect(header.values).toEqual([["Column1", "20132"]]);
    });
  });

  test("without a header one is made, and the data move down", async () => {
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.tables.add("A1:B2", false).getRange().load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual([
        "Sheet1!A1:B3",
        [
          ["Column1", "Column2"],
          [1, 2],
          [3, 4],
        ],
      ]);
    });
  });

  test("resize, convert to a range, delete", async () => {
    await withTable(async (table, sheet, context) => {
      table.resize("B2:D4");
      const header = table.getHeaderRowRange().load("values");
      const data = table.getDataBodyRange().load("address");
      await context.sync();
      expect([header.values, data.address]).toEqual([[["Zone", "Revenue", "Column3"]], "Sheet1!B3:D4"]);
      const range = table.convertToRange().load("address,values");
      const count = sheet.tables.getCount();
      await context.sync();
      expect([range.address, range.values[0], answer(count)]).toEqual([
        "Sheet1!B2:D4",
        ["Zone", "Revenue", "Column3"],
        0,
      ]);
      sheet.tables.add("B2:C4", true).delete();
      const used = sheet.getRange("B2:C4").load("values");
      const left = sheet.tables.getCount();
      await context.sync();
      expect([answer(left), used.values.flat().join("")]).toEqual([0, ""]);
    });
  });

  test("where it ends and its cells stay, formulas name the cells", async () => {
    await withTable(async (table, sheet, context) => {
      table.showTotals = true;
      const named = ["Zones[Revenue]", "zones[#All]", "Zones[[#Totals],[Revenue]]", "Zones[[Zone]:[Revenue]]"];
      const beside = sheet.getRange("E3:E7");
      beside.formulas = [...named, '"Zones[Revenue]"'].map((reference) => [`=COUNTA(${reference})`]);
      table.convertToRange();
      beside.load("formulas");
      const totals = sheet.getRange("C6").load("formulas");
      await context.sync();
      expect([totals, beside].flatMap(({ formulas }) => formulas.flat())).toEqual([
        "=SUBTOTAL(109,$C$3:$C$5)",
        ...["$C$3:$C$5", "$B$2:$C$6", "$C$6", "$B$3:$C$5", '"Zones[Revenue]"'].map((cells) => `=COUNTA(${cells})`),
      ]);
    });
  });

  test("a total row stands below the data and goes again", async () => {
    await withTable(async (table, _sheet, context) => {
      table.showTotals = true;
      const total = table.getTotalRowRange().load("address,formulas");
      const range = table.getRange().load("address");
      await context.sync();
      expect([range.address, total.address, total.formulas]).toEqual([
        "Sheet1!B2:C6",
        "Sheet1!B6:C6",
        [["Total", "=SUBTOTAL(109,Zones[Revenue])"]],
      ]);
      table.showTotals = false;
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:C5");
      expect(
        await failure(async () => {
          table.getTotalRowRange().load("address");
          await context.sync();
        }),
      ).toBe("ItemNotFound Table.getTotalRowRange");
    });
  });

  test("a copied sheet's table looks like its model", async () => {
    await withTable(async (table, sheet, context) => {
      table.showTotals = true;
      table.showHeaders = false;
      table.style = "TableStyleLight9";
      const copy = sheet.copy().tables.getItemAt(0).load("showTotals,showHeaders,style");
      const range = copy.getRange().load("address");
      copy.columns.load("items/name");
      await context.sync();
      expect(copy).toMatchObject({ showTotals: true, showHeaders: false, style: "TableStyleLight9" });
      expect(range.address).toMatch(/!B3:C6$/);
      expect(copy.columns.items.map(({ name }) => name)).toEqual(["Zone", "Revenue"]);
    });
  });

  test("inserted rows move and widen a table; tearing it is refused", async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("5:6").insert("Down");
      sheet.getRange("A:A").delete("Left");
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A3:B8");
      expect(
        await failure(async () => {
          sheet.getRange("A1:A2").insert("Down");
          await context.sync();
        }),
      ).toBe("InsertDeleteConflict Range.insert");
    });
  });

  test("the tables of a range, touched or contained", async () => {
    await withTable(async (_table, sheet, context) => {
      const touched = sheet.getRange("A1:B3").getTables().load("items/name");
      const contained = sheet.getRange("A1:B3").getTables(true).getCount();
      const around = sheet.getRange("A1:C9").getTables(true).getFirst().load("name");
      await context.sync();
      expect([touched.items.map((table) => table.name), answer(contained), around.name]).toEqual([
        ["Zones"],
        0,
        "Zones",
      ]);
    });
  });

  test("clearing all of a table takes it away, clearing its contents keeps it", async () => {
    await withTable(async (table, sheet, context) => {
      table.getRange().clear("Contents");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(header.values).toEqual([["Column1", "Column2"]]);
      sheet.getRange("A1:D9").clear();
      const count = sheet.tables.getCount();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect([answer(count), used.isNullObject]).toEqual([0, true]);
    });
  });
});
