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
  ["South*", "n/a", 42_005],
];
const ROWS = [2, 3, 4, 5, 6];

interface Sheet {
  sheet: Excel.Worksheet;
  table: Excel.Table;
  context: Excel.RequestContext;
  /** Rows below the header that show, by their numbers. */
  shown(): Promise<number[]>;
}

/** A sheet with the data as a table or as cells, made in a run of its own: what one run did is one step to undo. */
async function addSheet(asTable: boolean): Promise<{ id: string; tableId: string }> {
  return book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load("id");
    sheet.getRange("A1:C6").values = DATA;
    const table = asTable ? sheet.tables.add("A1:C6", true).load("id") : undefined;
    await context.sync();
    return { id: sheet.id, tableId: table?.id ?? "" };
  });
}

/** Every test has a sheet of its own. */
async function onData<T>(work: (data: Sheet) => Promise<T>, asTable = true): Promise<T> {
  const { id, tableId } = await addSheet(asTable);
  return book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const table = asTable ? context.workbook.tables.getItem(tableId) : (undefined as unknown as Excel.Table);
    const shown = async () => {
      const lines = ROWS.map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
      await context.sync();
      return ROWS.filter((_, index) => lines[index]?.rowHidden === false);
    };
    return work({ sheet, table, context, shown });
  });
}

test.each<[string, "Zone" | "Value" | "Day", (filter: Excel.Filter) => void, number[]]>([
  ["values, whatever their case", "Zone", (filter) => filter.applyValuesFilter(["NORTH", "East"]), [2, 3]],
  ["blanks", "Zone", (filter) => filter.applyValuesFilter([""]), [4]],
  ["numbers as they are drawn", "Value", (filter) => filter.applyValuesFilter(["12"]), [3, 5]],
  [
    "a day of its month",
    "Day",
    (filter) => filter.applyValuesFilter([{ date: "2014-01-15", specificity: "Month" }]),
    [2],
  ],
  ["a comparison", "Value", (filter) => filter.applyCustomFilter(">=7"), [3, 4, 5]],
  ["two comparisons", "Value", (filter) => filter.applyCustomFilter(">5", "<12", "And"), [4]],
  ["either of two", "Value", (filter) => filter.applyCustomFilter("<6", "=n/a", "Or"), [2, 6]],
  ["what begins so", "Zone", (filter) => filter.applyCustomFilter("=north*"), [2, 5]],
  ["a star itself", "Zone", (filter) => filter.applyCustomFilter("*~*"), [6]],
  ["what is not empty", "Zone", (filter) => filter.applyCustomFilter("<>"), [2, 3, 5, 6]],
  ["the highest, ties and all", "Value", (filter) => filter.applyTopItemsFilter(1), [3, 5]],
  ["the lowest two", "Value", (filter) => filter.applyBottomItemsFilter(2), [2, 4]],
  ["a half", "Value", (filter) => filter.applyTopPercentFilter(50), [3, 5]],
  ["what is above the average", "Value", (filter) => filter.applyDynamicFilter("AboveAverage"), [3, 5]],
  ["a month of any year", "Day", (filter) => filter.applyDynamicFilter("AllDatesInPeriodJanuary"), [2, 6]],
])("a column of a table shows %s", async (_what, column, apply, expected) => {
  await onData(async ({ table, shown, context }) => {
    const { filter } = table.columns.getItem(column);
    apply(filter);
    expect(await shown()).toEqual(expected);
    filter.clear();
    filter.load("criteria");
    expect(await shown()).toEqual(ROWS);
    await context.sync();
    expect(filter.criteria).toBeNull();
  });
});

test("colours are filtered by; criteria are read back as they were given", async () => {
  await onData(async ({ sheet, table, shown, context }) => {
    sheet.getRange("B3").format.fill.color = "#FFFF00";
    sheet.getRange("B6").format.font.color = "red";
    const { filter } = table.columns.getItem("Value");
    filter.applyCellColorFilter("#ffff00");
    filter.load("criteria");
    await context.sync();
    expect(filter.criteria).toEqual({ filterOn: "CellColor", color: "#FFFF00" });
    filter.applyFontColorFilter("#FF0000");
    expect(await shown()).toEqual([6]);
  });
});

test("a condition that a person chose in the grid's list is read with its criteria", async () => {
  await onData(async ({ sheet, context }) => {
    sheet.autoFilter.apply("A1:C6");
    sheet.load("id");
    await context.sync();
    const condition = { customFilters: { customFilters: [{ val: 7, operator: "greaterThan" }] } };
    const { filter } = book.grid.find(sheet.id)!;
    jest.spyOn(filter, "column").mockImplementation((_, column) => (column === 1 ? { condition } : undefined));
    const auto = sheet.autoFilter.load("criteria");
    await context.sync();
    expect(auto.criteria[1]).toEqual({ filterOn: "Custom", criterion1: ">7" });
    jest.restoreAllMocks();
  }, false);
});

test("filters of several columns work together; all are cleared, and applied again to new values", async () => {
  await onData(async ({ sheet, table, shown, context }) => {
    table.columns.getItem("Value").filter.applyCustomFilter(">=7");
    table.columns.getItem("Zone").filter.applyValuesFilter(["East", "North"]);
    expect(await shown()).toEqual([3]);
    sheet.getRange("B2").values = [[70]];
    expect(await shown()).toEqual([3]);
    table.reapplyFilters();
    expect(await shown()).toEqual([2, 3]);
    const auto = table.autoFilter.load();
    await context.sync();
    expect([auto.enabled, auto.isDataFiltered, auto.criteria.map((criteria) => criteria?.filterOn)]).toEqual([
      true,
      true,
      ["Values", "Custom", undefined],
    ]);
    table.clearFilters();
    expect(await shown()).toEqual(ROWS);
  });
});

test("a filter follows its table; undo takes it back and redo brings it again", async () => {
  await onData(async ({ sheet, table, shown, context }) => {
    table.columns.getItem("Value").filter.applyTopItemsFilter(1);
    await context.sync();
    await book.grid.undo();
    expect(await shown()).toEqual(ROWS);
    await book.grid.redo();
    expect(await shown()).toEqual([3, 5]);
    sheet.getRange("1:1").insert("Down");
    expect(await shown()).toEqual([2, 4, 6]);
    table.columns.getItem("Zone").delete();
    const { filter } = table.columns.getItem("Value").load("name");
    filter.load("criteria");
    await context.sync();
    expect(filter.criteria).toEqual({ filterOn: "TopItems", criterion1: "1" });
  });
});

test("a sheet has one filter of its own", async () => {
  await onData(async ({ sheet, shown, context }) => {
    const { autoFilter } = sheet;
    const none = autoFilter.getRangeOrNullObject();
    autoFilter.load("enabled");
    await context.sync();
    expect([none.isNullObject, autoFilter.enabled]).toEqual([true, false]);
    autoFilter.apply("A1:C6", 1, { filterOn: "Custom", criterion1: ">6" });
    autoFilter.apply(sheet.getRange("A1:C6"), 0, { filterOn: "Values", values: ["East", ""] });
    expect(await shown()).toEqual([3, 4]);
    autoFilter.clearColumnCriteria(1);
    const range = autoFilter.getRange().load("address");
    autoFilter.load();
    await context.sync();
    expect(range.address).toMatch(/!A1:C6$/);
    expect([autoFilter.enabled, autoFilter.isDataFiltered, autoFilter.criteria]).toEqual([
      true,
      true,
      [{ filterOn: "Values", values: ["East", ""] }, null, null],
    ]);
    autoFilter.remove();
    expect(await shown()).toEqual(ROWS);
  }, false);
});

test("rows and columns are hidden, and a view sees what shows", async () => {
  await onData(async ({ sheet, table, context }) => {
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("C1").columnHidden = true;
    table.columns.getItem("Value").filter.applyCustomFilter("<>12");
    const read = (address: string) => sheet.getRange(address).load("rowHidden,columnHidden,hidden");
    const [all, row, column] = [read("A1:C6"), read("A3:B3"), read("C1:C2")];
    const view = sheet.getRange("A1:C6").getVisibleView().load("values,rowCount,columnCount,cellAddresses");
    const rows = sheet.getRange("A1:C6").getVisibleView().rows.load("items/values,items/index");
    await context.sync();
    expect([all?.rowHidden, all?.columnHidden, all?.hidden]).toEqual([null, null, null]);
    expect([row?.rowHidden, row?.hidden, column?.columnHidden, column?.hidden]).toEqual([true, true, true, true]);
    expect(view.values).toEqual([DATA[0], DATA[1], DATA[3], DATA[5]].map((line) => line?.slice(0, 2)));
    expect([view.rowCount, view.columnCount, view.cellAddresses[3]]).toEqual([4, 2, ["A6", "B6"]]);
    expect([rows.items.length, rows.items[2]?.index, rows.items[2]?.values]).toEqual([4, 2, [["", 7]]]);
    sheet.getRange("B1:B6").getVisibleView().values = [["V"], [1], [2], [3]];
    const written = sheet.getRange("B1:B6").load("values");
    await context.sync();
    expect(written.values.flat()).toEqual(["V", 1, 12, 2, 12, 3]);
    sheet.getRange("1:6").rowHidden = false;
    const shown = sheet.getRange("A3").load("rowHidden");
    await context.sync();
    expect(shown.rowHidden).toBe(true);
  });
});

test("rows that are filtered out or hidden stay where they are when others are sorted", async () => {
  await onData(async ({ sheet, table, shown, context }) => {
    table.columns.getItem("Zone").filter.applyValuesFilter(["North", "northern", "South*"]);
    table.sort.apply([{ key: 1, ascending: false }]);
    const values = sheet.getRange("A2:A6").load("values");
    expect(await shown()).toEqual([2, 5, 6]);
    expect(values.values.flat()).toEqual(["South*", "East", "", "northern", "North"]);
    table.clearFilters();
    sheet.getRange("6:6").rowHidden = true;
    table.sort.apply([{ key: 1, ascending: true }]);
    values.load("values");
    await context.sync();
    expect(values.values.flat()).toEqual(["", "East", "northern", "South*", "North"]);
  });
});

test("a table is sorted, and sorted so again", async () => {
  await onData(async ({ sheet, table, context }) => {
    table.sort.apply([{ key: 1, ascending: false }]);
    const values = sheet.getRange("B2:B6").load("values");
    table.sort.load();
    await context.sync();
    expect(values.values.flat()).toEqual(["n/a", 12, 12, 7, 5]);
    expect(table.sort.fields).toEqual([{ key: 1, ascending: false }]);
    sheet.getRange("B6").values = [[100]];
    table.sort.reapply();
    values.load("values");
    await context.sync();
    expect(values.values.flat()).toEqual(["n/a", 100, 12, 12, 7]);
    table.sort.clear();
    table.sort.load("fields");
    await context.sync();
    expect(table.sort.fields).toEqual([]);
  });
});

test.each<[string, (data: Sheet) => void, string]>([
  [
    "no criteria",
    ({ table }) => table.columns.getItem("Zone").filter.applyCustomFilter(""),
    "InvalidArgument Filter.applyCustomFilter",
  ],
  [
    "no items",
    ({ table }) => table.columns.getItem("Zone").filter.applyTopItemsFilter(0),
    "InvalidArgument Filter.applyTopItemsFilter",
  ],
  [
    "a column beyond the filter",
    ({ table, sheet }) => table.autoFilter.apply(sheet.getRange("A1:C6"), 3, { filterOn: "Values" }),
    "InvalidArgument AutoFilter.apply",
  ],
  ["a sheet's filter over a table", ({ sheet }) => sheet.autoFilter.apply("A1:C6"), "InvalidArgument AutoFilter.apply"],
  [
    "icons",
    ({ table }) => table.columns.getItem("Zone").filter.applyIconFilter({ index: 0, set: "ThreeArrows" }),
    "NotImplemented Filter.applyIconFilter",
  ],
])("%s: refused", async (_what, apply, expected) => {
  await onData(async (data) => {
    expect(
      await failure(async () => {
        apply(data);
        await data.context.sync();
      }),
    ).toBe(expected);
  });
});

test("a protected sheet lets nobody filter, unless it is allowed", async () => {
  await onData(async ({ sheet, table, context, shown }) => {
    sheet.protection.protect();
    await context.sync();
    const { filter } = table.columns.getItem("Value");
    expect(
      await failure(async () => {
        filter.applyTopItemsFilter(1);
        await context.sync();
      }),
    ).toBe("AccessDenied Filter.applyTopItemsFilter");
    sheet.protection.unprotect();
    sheet.protection.protect({ allowAutoFilter: true });
    filter.applyTopItemsFilter(1);
    expect(await shown()).toEqual([3, 5]);
  });
});
