import { address, all, Failure, isNull, the, values, type Documented } from "./documented";

const RANGE = "excel.range";

/** What stands in them. */
export const CONTENTS: readonly Documented[] = [
  [
    "excel-add-ins-ranges-set-get-values",
    "values, text and formulas of a small invoice",
    (s) => {
      s.getRange("B2:E3").formulas = [
        ["Product", "Qty", "Unit Price", "Total Price"],
        ["Almonds", 2, 7.5, "=C3 * D3"],
      ];
      const range = s.getRange("B3:E3");
      return all(values(range), the(range, "text"), the(range, "formulas"));
    },
    [[["Almonds", 2, 7.5, 15]], [["Almonds", "2", "7.5", "15"]], [["Almonds", 2, 7.5, "=C3 * D3"]]],
  ],
  [
    "excel-add-ins-blank-null-values",
    "null keeps a cell",
    (s) => {
      const range = s.getRange("A1:B1");
      range.numberFormat = [["0.00", "0.00"]];
      range.numberFormat = [[null, "m/d/yyyy;@"]];
      return the(range, "numberFormat");
    },
    [["0.00", "m/d/yyyy;@"]],
  ],
  [
    "excel-add-ins-blank-null-values",
    "values = null",
    (s) => {
      s.getRange("A1").values = null as never;
      return () => "taken";
    },
    new Failure(),
  ],
  [
    "excel-add-ins-blank-null-values",
    "fill.color = null",
    (s) => {
      s.getRange("A1").format.fill.color = null as never;
      return () => "taken";
    },
    new Failure(),
  ],
  [
    "excel-add-ins-blank-null-values",
    "blanks clear values and reset formats",
    (s) => {
      const range = s.getRange("A1");
      range.values = [[5]];
      range.numberFormat = [["0.00"]];
      range.values = [[""]];
      range.numberFormat = [[""]];
      return all(the(range, "valueTypes"), the(range, "numberFormat"));
    },
    [[["Empty"]], [["General"]]],
  ],
  [
    "excel-add-ins-blank-null-values",
    "font.color of two colours",
    (s) => {
      s.getRange("A1").format.font.color = "red";
      return the(s.getRange("A1:A2").format.font, "color");
    },
    null,
  ],
  [
    RANGE,
    "values that begin with = are formulas",
    (s) => {
      s.getRange("A1").values = [["=1+1"]];
      return all(values(s.getRange("A1")), the(s.getRange("A1"), "formulas"));
    },
    [[[2]], [["=1+1"]]],
  ],
  [
    RANGE,
    "valueTypes",
    (s) => {
      s.getRange("A1:E1").formulas = [[1, "a", true, "=1/0", ""]];
      return the(s.getRange("A1:E1"), "valueTypes");
    },
    [["Double", "String", "Boolean", "Error", "Empty"]],
  ],
  [
    RANGE,
    "text does not depend on the column's width",
    (s) => {
      s.getRange("A1").values = [[123456789]];
      s.getRange("A1").numberFormat = [["#,##0"]];
      s.getRange("A1").format.columnWidth = 5;
      return the(s.getRange("A1"), "text");
    },
    [["123,456,789"]],
  ],
  [
    "excel-add-ins-ranges-dates",
    "a date in the format of the guide",
    (s) => {
      const range = s.getRange("B4");
      range.values = [[43437 + (15 * 60 + 57) / 1440]];
      range.numberFormat = [["[$-409]m/d/yy h:mm AM/PM;@"]];
      return the(range, "text");
    },
    [["12/3/18 3:57 PM"]],
  ],
  [
    RANGE,
    "numberFormatCategories",
    (s) => {
      const range = s.getRange("A1:F1");
      range.numberFormat = [["General", "0.00", "@", "m/d/yyyy", "0%", "0.00E+00"]];
      return the(range, "numberFormatCategories");
    },
    [["General", "Number", "Text", "Date", "Percentage", "Scientific"]],
  ],
  [
    "excel-add-ins-ranges-dynamic-arrays",
    "getSpillingToRange",
    (s) => {
      s.getRange("A4:D4").values = [[1, 2, 3, 4]];
      s.getRange("G4").formulas = [["=A4:D4"]];
      return address(s.getRange("G4").getSpillingToRange());
    },
    "Sample!G4:J4",
  ],
  [
    "excel-add-ins-ranges-dynamic-arrays",
    "getSpillParent",
    (s) => {
      s.getRange("G4").formulas = [["={1,2,3,4}"]];
      return all(address(s.getRange("I4").getSpillParent()), isNull(s.getRange("A1:B1").getSpillParentOrNullObject()));
    },
    ["Sample!G4", true],
  ],
  [
    "excel-add-ins-ranges-dynamic-arrays",
    "getSpillParent of two cells",
    (s) => address(s.getRange("A1:B1").getSpillParent()),
    new Failure(),
  ],
  [
    RANGE,
    "hasSpill of all, some and no cells",
    (s) => {
      s.getRange("A1").formulas = [["=SEQUENCE(1,3)"]];
      return all(...["A1:C1", "C1:D1", "D1"].map((at) => the(s.getRange(at), "hasSpill")));
    },
    [true, null, false],
  ],
  [
    RANGE,
    "hyperlink shows its text",
    (s) => {
      s.getRange("A1").hyperlink = { textToDisplay: "Search Bing", screenTip: "tip", address: "https://www.bing.com" };
      return values(s.getRange("A1"));
    },
    [["Search Bing"]],
  ],
  [
    "excel-add-ins-ranges-clear-delete",
    "clear of contents keeps formats",
    (s) => {
      s.getRange("A1").values = [[1]];
      s.getRange("A1").format.font.bold = true;
      s.getRange("A1").clear("Contents");
      return all(values(s.getRange("A1")), the(s.getRange("A1").format.font, "bold"));
    },
    [[[""]], true],
  ],
  [
    "excel-add-ins-ranges-clear-delete",
    "delete moves cells up",
    (s) => {
      s.getRange("A1:A3").values = [[1], [2], [3]];
      s.getRange("A1:A2").delete("Up");
      return values(s.getRange("A1:A2"));
    },
    [[3], [""]],
  ],
  [
    "excel-add-ins-ranges-insert",
    "insert gives the blank cells",
    (s) => {
      s.getRange("A1:A2").values = [[1], [2]];
      const fresh = s.getRange("A1").insert("Down");
      return all(address(fresh), values(s.getRange("A1:A3")));
    },
    ["Sample!A1", [[""], [1], [2]]],
  ],
  [
    RANGE,
    "style of two styles, and of one",
    (s) => {
      s.getRange("A1").style = "Good";
      return all(the(s.getRange("A1"), "style"), the(s.getRange("A1:A2"), "style"));
    },
    ["Good", null],
  ],
  [
    "excel.rangeformat",
    "columnWidth and rowHeight that differ",
    (s) => {
      s.getRange("A1").format.columnWidth = 100;
      s.getRange("A1").format.rowHeight = 40;
      return all(the(s.getRange("A1:B1").format, "columnWidth"), the(s.getRange("A1:A2").format, "rowHeight"));
    },
    [null, null],
  ],
  [
    "excel.rangefill",
    "colours have names and read as #RRGGBB",
    (s) => {
      s.getRange("A1").format.fill.color = "orange";
      return the(s.getRange("A1").format.fill, "color");
    },
    "#FFA500",
  ],
  [
    "excel.rangeformat",
    "adjustIndent ends at 250",
    (s) => {
      s.getRange("A1").format.adjustIndent(249);
      s.getRange("A1").format.adjustIndent(9);
      return the(s.getRange("A1").format, "indentLevel");
    },
    250,
  ],
  [
    RANGE,
    "getCellProperties",
    (s) => {
      s.getRange("A1").format.font.bold = true;
      const found = s.getRange("A1:B1").getCellProperties({ address: true, format: { font: { bold: true } } });
      return () => found.value.flat().map((cell) => [cell.address, cell.format?.font?.bold]);
    },
    [
      ["Sample!A1", true],
      ["Sample!B1", false],
    ],
  ],
  [
    RANGE,
    "getColumnProperties that differ within a column",
    (s) => {
      s.getRange("A1").format.font.bold = true;
      const found = s.getRange("A1:B2").getColumnProperties({ format: { font: { bold: true } } });
      return () => found.value.map((column) => column.format?.font?.bold);
    },
    [null, false],
  ],
];
