import { address, all, answerOf, Failure, isNull, the, values, type Documented } from "./documented";

const GUIDE = "excel-add-ins-tables";

/** The expenses of the guide, in short. */
function expenses(sheet: Excel.Worksheet): Excel.Table {
  const table = sheet.tables.add("A1:D1", true);
  table.name = "ExpensesTable";
  table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
  table.rows.add(undefined, [
    ["1/1/2017", "The Phone Company", "Communications", "$120"],
    ["1/2/2017", "Northwind Electric Cars", "Transportation", "$142"],
    ["1/5/2017", "Best For You Organics Company", "Groceries", "$27"],
    ["1/10/2017", "Coho Vineyard", "Restaurant", "$33"],
  ]);
  return table;
}

export const TABLES: readonly Documented[] = [
  [GUIDE, "rows are added at the end", (s) => address(expenses(s).getRange()), "Sample!A1:D5"],
  [
    GUIDE,
    "typed dates and amounts are numbers",
    (s) => values(expenses(s).rows.getItemAt(0).getRange()),
    [[42736, "The Phone Company", "Communications", 120]],
  ],
  [
    GUIDE,
    "a single column's data",
    (s) => address(expenses(s).columns.getItem("Merchant").getDataBodyRange()),
    "Sample!B2:B5",
  ],
  [
    GUIDE,
    "a single row",
    (s) => the(expenses(s).rows.getItemAt(1), "values"),
    [[42737, "Northwind Electric Cars", "Transportation", 142]],
  ],
  [
    GUIDE,
    "a column of values is added at the end",
    (s) => {
      const column = expenses(s).columns.add(undefined, [
        ["Day of the Week"],
        ["Sunday"],
        ["Monday"],
        ["Thursday"],
        ["Tuesday"],
      ]);
      return all(the(column, "name"), the(column, "index"), address(column.getRange()));
    },
    ["Day of the Week", 4, "Sample!E1:E5"],
  ],
  [
    GUIDE,
    "a column is renamed",
    (s) => {
      expenses(s).columns.getItemAt(0).name = "Purchase date";
      return values(s.getRange("A1"));
    },
    [["Purchase date"]],
  ],
  [
    GUIDE,
    "filters of two columns hold both",
    (s) => {
      const { columns } = expenses(s);
      columns
        .getItem("Category")
        .filter.apply({ filterOn: "Values", values: ["Restaurant", "Groceries", "Transportation"] });
      columns.getItem("Amount").filter.apply({ filterOn: "Dynamic", dynamicCriteria: "BelowAverage" });
      return the(s.tables.getItem("ExpensesTable").getDataBodyRange().getVisibleView(), "rowCount");
    },
    2,
  ],
  [
    GUIDE,
    "clearFilters shows all",
    (s) => {
      const table = expenses(s);
      table.columns.getItem("Category").filter.apply({ filterOn: "Values", values: ["Restaurant"] });
      table.clearFilters();
      return all(the(table.getDataBodyRange().getVisibleView(), "rowCount"), the(table.autoFilter, "isDataFiltered"));
    },
    [4, false],
  ],
  [
    "excel.table",
    "add without headers makes some and moves the data down",
    (s) => {
      s.getRange("A1:B1").values = [[1, 2]];
      s.tables.add("A1:B1", false);
      return values(s.getRange("A1:B2"));
    },
    [
      ["Column1", "Column2"],
      [1, 2],
    ],
  ],
  [
    "excel.tablecollection",
    "add over another table",
    (s) => {
      s.tables.add("A1:B3", true);
      return address(s.tables.add("B2:D5", true).getRange());
    },
    new Failure(),
  ],
  [
    "excel.table",
    "a new table's look",
    (s) => {
      const table = s.tables.add("A1:B3", true);
      return all(
        ...["style", "showBandedRows", "showFilterButton", "highlightFirstColumn", "showTotals", "showHeaders"].map(
          (name) => the(table, name),
        ),
      );
    },
    ["TableStyleMedium2", true, true, false, false, true],
  ],
  [
    "excel.table",
    "convertToRange keeps the values",
    (s) => {
      const table = expenses(s);
      const range = table.convertToRange();
      return all(address(range), answerOf(s.tables.getCount()));
    },
    ["Sample!A1:D5", 0],
  ],
  [
    "excel.table",
    "resize",
    (s) => {
      const table = s.tables.add("A1:B3", true);
      table.resize("A1:C5");
      return address(table.getRange());
    },
    "Sample!A1:C5",
  ],
  [
    "excel.table",
    "resize whose headers lie elsewhere",
    (s) => {
      const table = s.tables.add("A1:B3", true);
      table.resize("A2:C5");
      return address(table.getRange());
    },
    new Failure(),
  ],
  [
    "excel.table",
    "getTotalRowRange",
    (s) => {
      const table = s.tables.add("A1:B3", true);
      table.showTotals = true;
      return address(table.getTotalRowRange());
    },
    "Sample!A4:B4",
  ],
  ["excel.table", "getItemOrNullObject, none", (s) => isNull(s.tables.getItemOrNullObject("None")), true],
  [
    "excel.tablerowcollection",
    "deleteRows",
    (s) => {
      const table = expenses(s);
      table.rows.deleteRows([0, 2]);
      return values(table.columns.getItem("Amount").getDataBodyRange());
    },
    [[142], [33]],
  ],
  [
    "excel.tablerowcollection",
    "deleteRows of a row that is not there",
    (s) => {
      const table = expenses(s);
      table.rows.deleteRows([9]);
      return () => "deleted";
    },
    new Failure("InvalidArgument"),
  ],
  [
    "excel.tablerowcollection",
    "deleteRows under a filter",
    (s) => {
      const table = expenses(s);
      table.columns.getItem("Category").filter.apply({ filterOn: "Values", values: ["Restaurant"] });
      table.rows.deleteRows([0]);
      return () => "deleted";
    },
    new Failure("InsertDeleteConflict"),
  ],
  [
    "excel.tablerowcollection",
    "deleteRowsAt, one unless told",
    (s) => {
      const table = expenses(s);
      table.rows.deleteRowsAt(1);
      return the(table.rows, "count");
    },
    3,
  ],
];
