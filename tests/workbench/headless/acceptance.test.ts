import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { answer, failure, GRIDS } from "../books";

const ROWS = [
  ["Zone", "City", "Year", "Revenue", "Firms"],
  ["Zhongguancun", "Beijing", 2013, 3049.7, 15455],
  ["Zhangjiang", "Shanghai", 2013, 1200.25, 3000],
  ["East Lake", "Wuhan", 2013, 651.7, 2700],
];

const later = () => new Promise((resolve) => setTimeout(resolve, 20));

async function addZones(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.add("Zones");
  const range = sheet.getRange("A1:E4");
  range.values = ROWS;
  const table = sheet.tables.add("A1:E4", true);
  table.name = "ZoneTable";
  table.style = "TableStyleMedium9";
  table.columns.getItem("Revenue").getDataBodyRange().numberFormat = [["#,##0.00"], ["#,##0.00"], ["#,##0.00"]];
  range.format.autofitColumns();
  range.format.fill.color = "#DDEEFF";
  sheet.activate();
  await context.sync();
}

/** Ordinary add-in code, through Microsoft's client; each step on a workbook of its own with the sheet Zones. */
describe.each(GRIDS)("an add-in's working day on %s", (_, createGrid) => {
  let book: HeadlessWorkbook;
  let run: typeof Excel.run;
  let requests: number;
  beforeEach(async () => {
    book = await openHeadless({ grid: await createGrid() });
    run = book.Excel.run;
    book.host.instruments.log = (entry) => {
      if (entry.kind === "defect") throw entry.error;
    };
    const before = book.host.instruments.requests;
    await run(addZones);
    requests = book.host.instruments.requests - before;
  });
  afterEach(() => book.dispose());

  test("the client believes to be in Excel", async () => {
    expect(await book.Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(book.Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(book.Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  });

  test("a sheet, its cells, a table with name, style, number formats and widths in one request, read back", async () => {
    // The second one lets the range go.
    expect(requests).toBe(2);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Zones");
      const range = sheet.getRange("A1:E4").load("values,address,rowCount,numberFormat,format/fill/color");
      sheet.tables.load("items/name,items/style");
      const sheets = context.workbook.worksheets.load({ name: true, position: true });
      const count = context.workbook.worksheets.getCount();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(range.values).toEqual(ROWS);
      expect([range.address, range.rowCount, range.numberFormat[1]?.[3], range.format.fill.color]).toEqual([
        "Zones!A1:E4",
        4,
        "#,##0.00",
        "#DDEEFF",
      ]);
      expect(sheet.tables.items.map((table) => [table.name, table.style])).toEqual([
        ["ZoneTable", "TableStyleMedium9"],
      ]);
      expect([sheets.items.map((item) => item.name), answer(count), active.name]).toEqual([
        ["Sheet1", "Zones"],
        2,
        "Zones",
      ]);
      const columns = sheet.tables.items[0]?.columns.load("items/name");
      await context.sync();
      expect(columns?.items.map((column) => column.name)).toEqual(ROWS[0]);
    });
  });

  test("a property that was not loaded says so", async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Zones").getRange("A1");
      const read = () => Reflect.get(range, "values") as unknown;
      expect(read).toThrow(book.OfficeExtension.Error);
      expect(await failure(async () => read())).toBe("PropertyNotLoaded Range.values");
    });
  });

  test("null objects, and what is reached through them", async () => {
    await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere").load("name");
      const present = context.workbook.worksheets.getItemOrNullObject("zones");
      const behind = missing.getRange("A1").load("values");
      await context.sync();
      expect([missing.isNullObject, present.isNullObject, behind.isNullObject]).toEqual([true, false, true]);
    });
  });

  test("a missing item stops the batch there; what came before stays", async () => {
    const error = await failure(() =>
      run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.getItem("Zones").getRange("G1").values = [["before"]];
        sheets.getItem("Nowhere").getRange("A1").values = [[1]];
        sheets.getItem("Zones").getRange("G2").values = [["after"]];
        await context.sync();
      }),
    );
    expect(error).toBe("ItemNotFound WorksheetCollection.getItem");
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Zones").getRange("G1:G2").load("values");
      await context.sync();
      expect(range.values).toEqual([["before"], [""]]);
      range.clear();
    });
  });

  test("a member the workbench lacks is named", async () => {
    const error = await failure(() =>
      run(async (context) => context.workbook.worksheets.getItem("Zones").horizontalPageBreaks.load("items")),
    );
    expect(error).toBe("NotImplemented Worksheet.horizontalPageBreaks");
  });

  test("settings, names and the selection", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Zones");
      context.workbook.settings.add("k", { a: [1, "x"] });
      context.workbook.names.add("ZoneData", sheet.getRange("A1:E4"), "all zones");
      sheet.getRange("B2:C3").select();
      await context.sync();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      const setting = context.workbook.settings.getItemOrNullObject("k").load("value");
      const name = context.workbook.names.getItemOrNullObject("zonedata").load("formula,comment,type");
      const named = context.workbook.names.getItem("ZoneData").getRange().load("address");
      await context.sync();
      expect([selected.address, cell.address, setting.value]).toEqual(["Zones!B2:C3", "Zones!B2", { a: [1, "x"] }]);
      expect([name.formula, name.comment, name.type, named.address]).toEqual([
        "=Zones!$A$1:$E$4",
        "all zones",
        "Range",
        "Zones!A1:E4",
      ]);
    });
  });

  test("events reach those who registered, until they stop", async () => {
    const heard: unknown[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Zones").load("id");
      await context.sync();
      sheet.onChanged.add(
        async ({ address, changeType, source }) => void heard.push(["changed", address, changeType, source]),
      );
      sheet.onSelectionChanged.add(async ({ address }) => void heard.push(["selected", address]));
      context.workbook.worksheets.onAdded.add(async ({ source }) => void heard.push(["added", source]));
      context.workbook.worksheets.onDeleted.add(async ({ source }) => void heard.push(["deleted", source]));
      const whole = context.workbook.onSelectionChanged.add(async () => void heard.push(["workbook"]));
      await context.sync();
      sheet.getRange("H1").values = [["x"]];
      sheet.getRange("C3").select();
      context.workbook.worksheets.add("Other").delete();
      await context.sync();
      await later();
      expect(heard).toEqual(
        expect.arrayContaining([
          ["changed", "H1", "RangeEdited", "Local"],
          ["selected", "C3"],
          ["workbook"],
          ["added", "Local"],
          ["deleted", "Local"],
        ]),
      );
      heard.length = 0;
      whole.remove();
      await context.sync();
      sheet.getRange("C4").select();
      await context.sync();
      await later();
      expect(heard).toEqual([["selected", "C4"]]);
      sheet.getRange("H1").clear();
    });
  });

  test("2,000 rows, which the client sends in pieces, and set() with nested objects", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Bulk");
      sheet.getRange("A1:E2000").values = Array.from({ length: 2000 }, (_, row) => [
        row,
        `r${row}`,
        row * 2,
        row / 3,
        row % 2 === 0,
      ]);
      sheet.getRange("A1").set({ format: { font: { bold: true, size: 14 } } });
      sheet.set({ name: "Many", tabColor: "#ff0000" });
      await context.sync();
      const used = sheet.getUsedRange().load("address,values");
      const first = sheet.getRange("A1").load("format/font/bold,format/font/size");
      sheet.load({ name: true, tabColor: true });
      await context.sync();
      expect([used.address, used.values.length, used.values[1999]]).toEqual([
        "Many!A1:E2000",
        2000,
        [1999, "r1999", 3998, 1999 / 3, false],
      ]);
      expect([first.format.font.bold, first.format.font.size, sheet.name, sheet.tabColor.toUpperCase()]).toEqual([
        true,
        14,
        "Many",
        "#FF0000",
      ]);
    });
  });

  test("objects made in one request serve in the next, and ranges outlive their run when tracked", async () => {
    const tracked = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Again");
      const table = sheet.tables.add("A1:B1", true);
      await context.sync();
      table.name = "AgainTable";
      sheet.name = "Again2";
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Again2!A1:B2");
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await run(tracked, async (context) => {
      tracked.load("values");
      await context.sync();
      expect(tracked.values).toEqual([
        ["Column1", "Column2"],
        ["", ""],
      ]);
      context.trackedObjects.remove(tracked);
    });
  });

  test("a lost reply is a broken connection, though everything was done", async () => {
    book.host.instruments.loseReplies();
    const error = await failure(() =>
      run(async (context) => {
        context.workbook.worksheets.add("Lost");
        await context.sync();
      }),
    );
    expect(error).toMatch(/^ConnectionFailure/);
    expect(book.workbook.worksheets.find("Lost")).toBeDefined();
  });

  test("a request over the limit is refused whole", async () => {
    book.host.instruments.payloadLimit = 1000;
    const error = await failure(() =>
      run(async (context) => {
        context.workbook.worksheets.add("TooLarge").getRange("A1").values = [["x".repeat(2000)]];
        await context.sync();
      }),
    );
    book.host.instruments.payloadLimit = Infinity;
    expect(error).toMatch(/^RequestPayloadSizeLimitExceeded/);
    expect(book.workbook.worksheets.find("TooLarge")).toBeUndefined();
  });
});
