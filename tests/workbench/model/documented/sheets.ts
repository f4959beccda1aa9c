import { address, all, answerOf, Failure, isNull, optionOf, the, values, type Documented } from "./documented";

const GUIDE = "excel-add-ins-worksheets";

export const SHEETS: readonly Documented[] = [
  [GUIDE, "getCell counts from zero", (s) => address(s.getCell(1, 4)), "Sample!E2"],
  [
    GUIDE,
    "a sheet is added at the end",
    (s, { workbook: { worksheets } }) => {
      worksheets.add("Other");
      return the(worksheets.getLast(), "name");
    },
    "Other",
  ],
  [GUIDE, "getNext, none", (s) => the(s.getNext(), "name"), new Failure("ItemNotFound")],
  [GUIDE, "getPrevious", (s) => the(s.getPrevious(), "name"), "Sheet1"],
  [
    GUIDE,
    "getItem, none",
    (s, { workbook }) => the(workbook.worksheets.getItem("None"), "name"),
    new Failure("ItemNotFound"),
  ],
  [
    GUIDE,
    "a sheet is moved to the front",
    (s, { workbook }) => {
      s.position = 0;
      return the(workbook.worksheets.getFirst(), "name");
    },
    "Sample",
  ],
  [
    GUIDE,
    "hidden sheets are passed over when asked",
    (s, { workbook: { worksheets } }) => {
      s.visibility = "Hidden";
      return all(
        answerOf(worksheets.getCount(true)),
        answerOf(worksheets.getCount()),
        the(worksheets.getLast(true), "name"),
      );
    },
    [1, 2, "Sheet1"],
  ],
  ["excel.worksheet", "getUsedRange of an empty sheet", (s) => address(s.getUsedRange()), "Sample!A1"],
  ["excel.worksheet", "getRangeByIndexes", (s) => address(s.getRangeByIndexes(1, 2, 3, 4)), "Sample!C2:F4"],
  [
    "excel.worksheet",
    "tabColor of its own, automatic, and of a hidden sheet",
    async (s, context) => {
      const own = the(s, "tabColor");
      await context.sync();
      const automatic = own();
      s.tabColor = "#ff0000";
      s.load("tabColor");
      await context.sync();
      const red = own();
      s.visibility = "Hidden";
      s.load("tabColor");
      return () => [automatic, red, own()];
    },
    ["", "#FF0000", null],
  ],
  [
    "excel.worksheet",
    "gridlines and headings are shown",
    (s) => all(the(s, "showGridlines"), the(s, "showHeadings")),
    [true, true],
  ],
  [
    "excel.worksheet",
    "replaceAll counts",
    (s) => {
      s.getRange("A1:B1").values = [["a", "ba"]];
      return answerOf(s.replaceAll("a", "x", {}));
    },
    2,
  ],
  [
    "excel.worksheet",
    "copy goes to the front unless told",
    (s, { workbook: { worksheets } }) => {
      s.getRange("A1").values = [[7]];
      s.copy();
      return values(worksheets.getFirst().getRange("A1"));
    },
    [[7]],
  ],
  [
    "excel.worksheetprotection",
    "protected cells refuse",
    (s) => {
      s.protection.protect();
      s.getRange("A1").values = [[1]];
      return () => "written";
    },
    new Failure("AccessDenied"),
  ],
  [
    "excel.worksheetprotection",
    "allowFormatCells",
    (s) => {
      s.protection.protect({ allowFormatCells: true });
      s.getRange("A1").format.font.bold = true;
      return all(
        the(s.protection, "protected"),
        optionOf(s.protection, "options", "allowFormatCells"),
        the(s.getRange("A1").format.font, "bold"),
      );
    },
    [true, true, true],
  ],
  [
    "excel.worksheetfreezepanes",
    "getLocation",
    (s) => {
      s.freezePanes.freezeRows(2);
      return address(s.freezePanes.getLocation());
    },
    "Sample!1:2",
  ],
  [
    "excel.worksheetfreezepanes",
    "getLocationOrNullObject, none",
    (s) => isNull(s.freezePanes.getLocationOrNullObject()),
    true,
  ],
  [
    "excel.worksheetcustompropertycollection",
    "keys know no case",
    (s) => {
      s.customProperties.add("Key", "value");
      return the(s.customProperties.getItem("KEY"), "value");
    },
    "value",
  ],
  [
    "excel.pagelayout",
    "getPrintArea, none",
    (s) => the(s.pageLayout.getPrintArea(), "address"),
    new Failure("ItemNotFound"),
  ],
  [
    "excel.pagelayout",
    "setPrintArea",
    (s) => {
      s.pageLayout.setPrintArea("A1:D10");
      return the(s.pageLayout.getPrintArea(), "address");
    },
    "Sample!A1:D10",
  ],
];
