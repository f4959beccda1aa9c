import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";

const DAYS = [45000, 45001, 45040, 45400];
const ROWS = [
  ["Farm", "Sold", "Day"],
  ["A <&> B", 300, DAYS[0]],
  ["Lime", 100.5, DAYS[1]],
  ["Lemon", 250, DAYS[2]],
  ["", 50, DAYS[3]],
];

const values = (...list: NonNullable<Excel.FilterCriteria["values"]>): Excel.FilterCriteria => ({
  filterOn: "Values",
  values: list as string[],
});

/** Filters of every kind that a file has words for: for each table, by column. */
const EVERY_FILTER: readonly (readonly (Excel.FilterCriteria | undefined)[])[] = [
  [values("A <&> B", ""), undefined, values({ date: "2023-01-01", specificity: "Year" })],
  [
    { filterOn: "Custom", criterion1: "=L*", criterion2: "=A*", operator: "Or" },
    { filterOn: "Custom", criterion1: ">=100", criterion2: "<>300", operator: "And" },
    values("45040", { date: "2023-03-16T00:00:00", specificity: "Second" }),
  ],
  [
    { filterOn: "CellColor", color: "#FFEE00" },
    { filterOn: "BottomPercent", criterion1: "50" },
    { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodMarch" },
  ],
  [{ filterOn: "FontColor", color: "#C00000" }, values("100.5"), { filterOn: "Dynamic", dynamicCriteria: "LastYear" }],
  [undefined, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }],
  [
    { filterOn: "Custom", criterion1: "<>Lime" },
    { filterOn: "TopItems", criterion1: "2" },
  ],
];

/** A sheet of tables side by side, each with a filter of its own, and a sheet whose own filter is a custom one. */
export async function fillFilters({ Excel: excel }: HeadlessWorkbook): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Filters");
    EVERY_FILTER.forEach((columns, place) => {
      const range = sheet.getRangeByIndexes(place * 6, 0, 5, 3);
      range.values = ROWS;
      const cell = sheet.getRangeByIndexes(place * 6 + 2, 0, 1, 1).format;
      cell.fill.color = "#FFEE00";
      cell.font.color = "#C00000";
      const table = sheet.tables.add(range, true);
      Object.assign(table, { name: `Filtered${place}`, highlightFirstColumn: true, highlightLastColumn: place > 2 });
      columns.forEach((criteria, column) => criteria && table.columns.getItemAt(column).filter.apply(criteria));
    });
    const own = context.workbook.worksheets.add("Own filter");
    own.getRange("B2:D6").values = ROWS;
    own.autoFilter.apply(own.getRange("B2:D6"), 1, { filterOn: "TopItems", criterion1: "1" });
    await context.sync();
  });
}

/** What each filter is, and which rows show. */
export async function filtersOf({ Excel: excel }: HeadlessWorkbook): Promise<unknown> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Filters");
    const tables = sheet.tables.load("items/name,items/highlightFirstColumn,items/highlightLastColumn");
    const own = context.workbook.worksheets.getItem("Own filter");
    const ownFilter = own.autoFilter.load("criteria");
    await context.sync();
    const filters = tables.items.map((table) => table.autoFilter.load("criteria"));
    const rowsOf = (of: Excel.Worksheet, count: number) =>
      Array.from({ length: count }, (_, row) => of.getRangeByIndexes(row, 0, 1, 1).load("rowHidden"));
    const rows = [...rowsOf(sheet, EVERY_FILTER.length * 6), ...rowsOf(own, 6)];
    const height = own.getRange("A3").format.load("rowHeight");
    own.autoFilter.clearCriteria();
    const shown = own.getRange("A4").format.load("rowHeight");
    await context.sync();
    return {
      tables: tables.items.map((table, at) => [
        table.name,
        table.highlightFirstColumn,
        table.highlightLastColumn,
        filters[at]?.criteria,
      ]),
      own: ownFilter.criteria,
      rows: rows.map(({ rowHidden }) => Number(rowHidden)).join(""),
      heights: [height.rowHeight, shown.rowHeight],
    };
  });
}

/** Slicers of a table and of a PivotTable, with items chosen in each. */
export async function fillSlicers({ Excel: excel }: HeadlessWorkbook): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Sliced");
    sheet.getRange("A1:C5").values = ROWS;
    const table = sheet.tables.add("A1:C5", true);
    table.name = "Farms";
    const pivot = sheet.pivotTables.add("Report", table, "A20");
    pivot.rowHierarchies.add(pivot.hierarchies.getItem("Day"));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem("Sold"));
    const farm = sheet.slicers.add(pivot, "Farm", sheet);
    Object.assign(farm, { caption: "Kind & more", sortBy: "Descending", style: "SlicerStyleDark2", left: 300.5 });
    farm.selectItems(["Lime", "(blank)"]);
    sheet.slicers.add(pivot, "Day", "Rules");
    sheet.slicers.add(table, "Farm", sheet).selectItems(["A <&> B", "Lemon"]);
    await context.sync();
  });
}

/** What each slicer is, what it offers, and what its report says. */
export async function slicersOf({ Excel: excel }: HeadlessWorkbook): Promise<unknown> {
  return excel.run(async (context) => {
    const slicers = context.workbook.slicers.load(
      "items/name,items/caption,items/sortBy,items/style,items/left,items/top,items/width,items/height,items/isFilterCleared",
    );
    const report = context.workbook.worksheets.getItem("Sliced").getRange("A20:C30").load("values");
    await context.sync();
    const items = slicers.items.map((slicer) => slicer.slicerItems.load("items/name,items/isSelected,items/hasData"));
    const sheets = slicers.items.map((slicer) => slicer.worksheet.load("name"));
    await context.sync();
    const facts = slicers.items.map((slicer, at) => ({
      ...slicer.toJSON(),
      id: "",
      worksheet: sheets[at]?.name,
      slicerItems: items[at]?.items.map(({ name, isSelected, hasData }) => [name, isSelected, hasData]),
    }));
    return { slicers: facts.sort((a, b) => String(a.name).localeCompare(String(b.name))), report: report.values };
  });
}
