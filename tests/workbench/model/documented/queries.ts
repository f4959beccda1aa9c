import { address, addresses, all, answerOf, Failure, isNull, the, values, type Documented } from "./documented";

const AREAS = "excel-add-ins-multiple-ranges";
const SPECIAL = "excel-add-ins-ranges-special-cells";
const FIND = "excel-add-ins-ranges-string-match";

function mixed(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:C2").formulas = [
    [1, "text", true],
    ["=1+1", '="a"', "=1=1"],
  ];
}

/** What is searched for. */
export const QUERIES: readonly Documented[] = [
  [
    FIND,
    "find the whole cell, whatever its case",
    (s) => {
      s.getRange("A1:A3").values = [["Foodstuff"], ["food"], ["Food"]];
      return address(
        s.getRange("A1:A3").find("Food", { completeMatch: true, matchCase: false, searchDirection: "Forward" }),
      );
    },
    "Sample!A2",
  ],
  [FIND, "find, none", (s) => address(s.getRange("A1:A3").find("Food", {})), new Failure("ItemNotFound")],
  [FIND, "findOrNullObject, none", (s) => isNull(s.getRange("A1:A3").findOrNullObject("Food", {})), true],
  [
    FIND,
    "find from one cell searches the sheet and goes round",
    (s) => {
      s.getRange("A1").values = [["Food"]];
      return address(s.getRange("C3").find("Food", { searchDirection: "Forward" }));
    },
    "Sample!A1",
  ],
  [
    "excel.searchcriteria",
    "find backwards",
    (s) => {
      s.getRange("A1:A3").values = [["cat"], ["caterpillar"], ["scatter"]];
      return address(s.getRange("A1:A3").find("cat", { searchDirection: "Backwards" }));
    },
    "Sample!A3",
  ],
  [
    "excel.worksheet",
    "findAll",
    (s) => {
      s.getRange("A1:A3").values = [["Complete"], ["x"], ["complete"]];
      return addresses(s.findAll("Complete", { completeMatch: true, matchCase: true }));
    },
    ["A1"],
  ],
  ["excel.worksheet", "findAll, none", (s) => addresses(s.findAll("Food", {})), new Failure("ItemNotFound")],
  [
    "excel.range",
    "replaceAll counts",
    (s) => {
      s.getRange("A1:A3").values = [["cat"], ["dog"], ["Cats"]];
      return all(answerOf(s.getRange("A1:A3").replaceAll("cat", "cow", {})), values(s.getRange("A1:A3")));
    },
    [2, [["cow"], ["dog"], ["cows"]]],
  ],
  [
    SPECIAL,
    "getSpecialCells, none",
    (s) => addresses(s.getRange("A1:B2").getSpecialCells("Formulas")),
    new Failure("ItemNotFound"),
  ],
  [
    SPECIAL,
    "getSpecialCellsOrNullObject, none",
    (s) => isNull(s.getRange("A1:B2").getSpecialCellsOrNullObject("Formulas")),
    true,
  ],
  [
    SPECIAL,
    "formulas",
    (s) => {
      mixed(s);
      return addresses(s.getUsedRange().getSpecialCells("Formulas"));
    },
    ["A2:C2"],
  ],
  [
    SPECIAL,
    "numbers among constants",
    (s) => {
      mixed(s);
      return addresses(s.getUsedRange().getSpecialCells("Constants", "Numbers"));
    },
    ["A1"],
  ],
  [
    SPECIAL,
    "truths and numbers among formulas",
    (s) => {
      mixed(s);
      return addresses(s.getUsedRange().getSpecialCells("Formulas", "LogicalNumbers"));
    },
    ["A2", "C2"],
  ],
  [
    "excel.specialcelltype",
    "visible cells",
    (s) => {
      s.getRange("2:2").rowHidden = true;
      return addresses(s.getRange("A1:A3").getSpecialCells("Visible"));
    },
    ["A1", "A3"],
  ],
  [
    "excel.specialcelltype",
    "cells with the same data validation as the first",
    (s) => {
      s.getRange("A1:A2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      return addresses(s.getRange("A1:B3").getSpecialCells("SameDataValidation"));
    },
    ["A1:A2"],
  ],
  [
    "excel.specialcelltype",
    "cells with conditional formats",
    (s) => {
      s.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      return addresses(s.getRange("A1:C5").getSpecialCells("ConditionalFormats"));
    },
    ["B2:B3"],
  ],
];

/** Several areas at once. */
export const SEVERAL: readonly Documented[] = [
  [AREAS, "getRanges", (s) => addresses(s.getRanges("F3:F5, H3:H5")), ["F3:F5", "H3:H5"]],
  ["excel.worksheet", "getRanges with semicolons", (s) => addresses(s.getRanges("A1:B2; A5:B5")), ["A1:B2", "A5:B5"]],
  [
    AREAS,
    "areaCount and cellCount",
    (s) => all(the(s.getRanges("F3:F5, H3:H5"), "areaCount"), the(s.getRanges("F3:F5, H3:H5"), "cellCount")),
    [2, 6],
  ],
  [
    AREAS,
    "areas that differ",
    (s) => {
      s.getRange("H:H").format.fill.color = "pink";
      const areas = s.getRanges("F3:F5, H:H");
      return all(the(areas, "format/fill/color"), the(areas, "isEntireColumn"), addresses(areas));
    },
    [null, false, ["F3:F5", "H:H"]],
  ],
  [
    "excel.rangeareas",
    "getEntireColumn",
    (s) => addresses(s.getRanges("B4:E11, H2").getEntireColumn()),
    ["B:E", "H:H"],
  ],
  ["excel.rangeareas", "getEntireRow", (s) => addresses(s.getRanges("B4:E11").getEntireRow()), ["4:11"]],
  [
    "excel.rangeareas",
    "getOffsetRangeAreas",
    (s) => addresses(s.getRanges("B2, D4:E5").getOffsetRangeAreas(1, 2)),
    ["D3", "F5:G6"],
  ],
  [
    "excel.rangeareas",
    "getOffsetRangeAreas out of the sheet",
    (s) => addresses(s.getRanges("A1, D4").getOffsetRangeAreas(-1, 0)),
    new Failure(),
  ],
  [
    "excel.rangeareas",
    "getIntersection",
    (s) => addresses(s.getRanges("A1:B3, D1:E3").getIntersection("B2:D9")),
    ["B2:B3", "D2:D3"],
  ],
  [
    "excel.rangeareas",
    "getIntersection, none",
    (s) => addresses(s.getRanges("A1, D4").getIntersection("B2")),
    new Failure("ItemNotFound"),
  ],
  [
    "excel.rangeareas",
    "getUsedRangeAreas, none",
    (s) => addresses(s.getRanges("A1, D4").getUsedRangeAreas()),
    new Failure("ItemNotFound"),
  ],
  [
    AREAS,
    "dataValidation of one rule and of two",
    (s) => {
      s.getRanges("A1:A2, C1:C2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      return all(
        the(s.getRanges("A1:A2, C1").dataValidation, "type"),
        the(s.getRanges("A1, B1").dataValidation, "rule"),
      );
    },
    ["WholeNumber", null],
  ],
  [
    AREAS,
    "copyFrom several areas",
    (s) => {
      s.getRange("A1:C1").values = [[1, 2, 3]];
      s.getRange("A5").copyFrom(s.getRanges("A1, C1"));
      return values(s.getRange("A5:C5"));
    },
    [[1, 3, ""]],
  ],
  [
    AREAS,
    "getSpecialCells among areas",
    (s) => {
      s.getRange("A1:C1").formulas = [["=1", "=2", "=3"]];
      return addresses(s.getRanges("A1:A9, C1:C9").getSpecialCells("Formulas"));
    },
    ["A1", "C1"],
  ],
];
