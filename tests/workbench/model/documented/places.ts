import { address, addresses, all, Failure, isNull, the, type Documented } from "./documented";

const RANGE = "excel.range";

/** Where ranges lie. */
export const PLACES: readonly Documented[] = [
  [RANGE, "getBoundingRect", (s) => address(s.getRange("B2:C5").getBoundingRect("D10:E15")), "Sample!B2:E15"],
  [RANGE, "getLastCell", (s) => address(s.getRange("B2:D5").getLastCell()), "Sample!D5"],
  [RANGE, "getLastColumn", (s) => address(s.getRange("B2:D5").getLastColumn()), "Sample!D2:D5"],
  [RANGE, "getLastRow", (s) => address(s.getRange("B2:D5").getLastRow()), "Sample!B5:D5"],
  [RANGE, "getEntireColumn", (s) => address(s.getRange("B4:E11").getEntireColumn()), "Sample!B:E"],
  [RANGE, "getEntireRow", (s) => address(s.getRange("B4:E11").getEntireRow()), "Sample!4:11"],
  [RANGE, "getCell", (s) => address(s.getRange("A1:F8").getCell(0, 0)), "Sample!A1"],
  [RANGE, "getColumn", (s) => address(s.getRange("A1:F8").getColumn(1)), "Sample!B1:B8"],
  [RANGE, "getRow", (s) => address(s.getRange("A1:F8").getRow(1)), "Sample!A2:F2"],
  [RANGE, "getColumnsAfter", (s) => address(s.getRange("A1:B2").getColumnsAfter(2)), "Sample!C1:D2"],
  [RANGE, "getColumnsBefore, one unless told", (s) => address(s.getRange("C1:D2").getColumnsBefore()), "Sample!B1:B2"],
  [RANGE, "getRowsAbove", (s) => address(s.getRange("A5:B6").getRowsAbove(2)), "Sample!A3:B4"],
  [RANGE, "getRowsBelow of a negative count", (s) => address(s.getRange("A5:B6").getRowsBelow(-1)), "Sample!A6:B6"],
  [RANGE, "getIntersection", (s) => address(s.getRange("A1:F8").getIntersection("D4:G6")), "Sample!D4:F6"],
  [
    RANGE,
    "getIntersection, none",
    (s) => address(s.getRange("A1:B2").getIntersection("D4:G6")),
    new Failure("ItemNotFound"),
  ],
  [
    RANGE,
    "getIntersectionOrNullObject, none",
    (s) => isNull(s.getRange("A1:B2").getIntersectionOrNullObject("D4:G6")),
    true,
  ],
  [RANGE, "getOffsetRange", (s) => address(s.getRange("D4:F6").getOffsetRange(-1, 4)), "Sample!H3:J5"],
  [RANGE, "getOffsetRange out of the sheet", (s) => address(s.getRange("A1").getOffsetRange(-1, 0)), new Failure()],
  [RANGE, "getResizedRange", (s) => address(s.getRange("B2:C3").getResizedRange(1, 2)), "Sample!B2:E4"],
  [RANGE, "getAbsoluteResizedRange", (s) => address(s.getRange("B2").getAbsoluteResizedRange(2, 3)), "Sample!B2:D3"],
  [RANGE, "cellCount beyond 2^31-1", (s) => the(s.getRange(), "cellCount"), -1],
  [
    RANGE,
    "rowIndex and columnIndex count from zero",
    (s) => all(the(s.getRange("C2"), "rowIndex"), the(s.getRange("C2"), "columnIndex")),
    [1, 2],
  ],
  [
    RANGE,
    "isEntireColumn, isEntireRow",
    (s) => all(the(s.getRange("B:C"), "isEntireColumn"), the(s.getRange("B:C"), "isEntireRow")),
    [true, false],
  ],
  [RANGE, "left and top of A1", (s) => all(the(s.getRange("A1"), "left"), the(s.getRange("A1"), "top")), [0, 0]],
  [
    RANGE,
    "getUsedRange, nothing used",
    (s) => address(s.getRange("D4:E5").getUsedRange()),
    new Failure("ItemNotFound"),
  ],
  [
    RANGE,
    "getUsedRange(valuesOnly) ignores formats",
    (s) => {
      s.getRange("B2").values = [[1]];
      s.getRange("D9").format.fill.color = "red";
      return address(s.getRange("A1:F20").getUsedRange(true));
    },
    "Sample!B2",
  ],
  [
    RANGE,
    "getSurroundingRegion",
    (s) => {
      s.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      s.getRange("E2").values = [[3]];
      return address(s.getRange("B2").getSurroundingRegion());
    },
    "Sample!B2:C3",
  ],
  [
    "excel-add-ins-ranges-edge",
    "getRangeEdge as Ctrl+Arrow",
    (s) => {
      s.getRange("B2:B5").values = [[1], [2], [3], [4]];
      return address(s.getRange("B5").getRangeEdge("Up"));
    },
    "Sample!B2",
  ],
  [
    "excel-add-ins-ranges-edge",
    "getExtendedRange as Ctrl+Shift+Arrow",
    (s) => {
      s.getRange("B2:B5").values = [[1], [2], [3], [4]];
      return address(s.getRange("B2").getExtendedRange("Down"));
    },
    "Sample!B2:B5",
  ],
  [
    RANGE,
    "getRangeEdge from an active cell outside",
    (s) => address(s.getRange("B2:C3").getRangeEdge("Down", "E9")),
    new Failure(),
  ],
  [
    "excel-add-ins-ranges-get",
    "getRange by a name",
    (s, { workbook }) => {
      workbook.names.add("MyRange", s.getRange("B2:C5"));
      return address(s.getRange("MyRange"));
    },
    "Sample!B2:C5",
  ],
  [
    "excel.worksheet",
    "getRange of more than 8192 characters",
    (s) => address(s.getRange(Array(2000).fill("A1:B2").join(","))),
    new Failure("InvalidArgument"),
  ],
  [
    "excel-add-ins-ranges-precedents-dependents",
    "getDirectPrecedents",
    (s) => {
      s.getRange("E3").formulas = [["=C3 * D3"]];
      return the(s.getRange("E3").getDirectPrecedents().areas.getItemAt(0), "cellCount");
    },
    2,
  ],
  [
    "excel-add-ins-ranges-precedents-dependents",
    "getDirectDependents and getDependents",
    (s) => {
      s.getRange("E3:E4").formulas = [["=C3 * D3"], ["=E3"]];
      const cell = s.getRange("D3");
      const found = [cell.getDirectDependents(), cell.getDependents()];
      return all(...found.map((each) => the(each.areas.getItemAt(0), "cellCount")));
    },
    [1, 2],
  ],
  [
    RANGE,
    "getDirectPrecedents, none",
    (s) => the(s.getRange("A1").getDirectPrecedents(), "addresses"),
    new Failure("ItemNotFound"),
  ],
  [
    RANGE,
    "getMergedAreasOrNullObject of a merge(across)",
    (s) => {
      s.getRange("B2:C3").merge(true);
      return addresses(s.getRange("A1:E5").getMergedAreasOrNullObject());
    },
    ["B2:C2", "B3:C3"],
  ],
  [
    RANGE,
    "getVisibleView leaves hidden rows out",
    (s) => {
      s.getRange("A1:A3").values = [[1], [2], [3]];
      s.getRange("2:2").rowHidden = true;
      return the(s.getRange("A1:A3").getVisibleView(), "values");
    },
    [[1], [3]],
  ],
  [
    RANGE,
    "columnHidden of some hidden, all hidden and none",
    (s) => {
      s.getRange("B:B").columnHidden = true;
      return all(...["A1:B1", "B1:B2", "C1:D1"].map((at) => the(s.getRange(at), "columnHidden")));
    },
    [null, true, false],
  ],
  [
    RANGE,
    "getTables(fullyContained)",
    (s) => {
      s.tables.add("A1:B3", true);
      const counts = [false, true].map((contained) => s.getRange("B2:C9").getTables(contained).getCount());
      return () => counts.map(({ value }) => value);
    },
    [1, 0],
  ],
];
