import { address, all, Failure, optionOf, the, type Documented } from "./documented";

const VALIDATION = "excel-add-ins-data-validation";

export const FILTERS: readonly Documented[] = [
  [
    "excel.autofilter",
    "a column beyond the range",
    (s) => {
      s.getRange("A1:B3").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      s.autoFilter.apply(s.getRange("A1:B3"), 5, { filterOn: "Values", values: ["1"] });
      return () => "filtered";
    },
    new Failure("InvalidArgument"),
  ],
  [
    "excel.autofilter",
    "apply, enabled, isDataFiltered, getRange",
    (s) => {
      s.getRange("A1:B3").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      s.autoFilter.apply(s.getRange("A1:B3"), 0, { filterOn: "Custom", criterion1: ">2" });
      const filter = s.autoFilter;
      return all(
        the(filter, "enabled"),
        the(filter, "isDataFiltered"),
        address(filter.getRange()),
        the(s.getRange("A1:B3").getVisibleView(), "values"),
      );
    },
    [
      true,
      true,
      "Sample!A1:B3",
      [
        ["a", "b"],
        [3, 4],
      ],
    ],
  ],
  [
    "excel.filtercriteria",
    "criterion1 with a wildcard",
    (s) => {
      s.getRange("A1:A4").values = [["word"], ["cats"], ["dog"], ["mice"]];
      s.autoFilter.apply(s.getRange("A1:A4"), 0, { filterOn: "Custom", criterion1: "=*s" });
      return the(s.getRange("A2:A4").getVisibleView(), "values");
    },
    [["cats"]],
  ],
  [
    "excel.filtercriteria",
    "the top item",
    (s) => {
      s.getRange("A1:A4").values = [["n"], [5], [7], [6]];
      s.autoFilter.apply(s.getRange("A1:A4"), 0, { filterOn: "TopItems", criterion1: "2" });
      return the(s.getRange("A2:A4").getVisibleView(), "values");
    },
    [[7], [6]],
  ],
  [
    "excel.filterdatetime",
    "the days of a month",
    (s) => {
      s.getRange("A2:A4").numberFormat = [["yyyy-mm-dd"]];
      s.getRange("A1:A4").values = [["day"], [38444], [38471], [38473]];
      s.autoFilter.apply(s.getRange("A1:A4"), 0, {
        filterOn: "Values",
        values: [{ date: "2005-04-02", specificity: "Month" }],
      });
      return the(s.getRange("A2:A4").getVisibleView(), "rowCount");
    },
    2,
  ],
];

const POSITIVE: Excel.DataValidationRule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };

export const VALIDATIONS: readonly Documented[] = [
  [
    VALIDATION,
    "the rule gives the type",
    (s) => {
      s.getRange("B2:C5").dataValidation.rule = POSITIVE;
      return all(the(s.getRange("B2:C5").dataValidation, "type"), the(s.getRange("B2").dataValidation, "rule"));
    },
    ["WholeNumber", { wholeNumber: { formula1: "=0", operator: "GreaterThan" } }],
  ],
  [
    VALIDATION,
    "what holds unless told",
    (s) => {
      const { dataValidation } = s.getRange("B2");
      dataValidation.rule = POSITIVE;
      return all(the(dataValidation, "ignoreBlanks"), optionOf(dataValidation, "errorAlert", "showAlert"));
    },
    [true, true],
  ],
  [
    VALIDATION,
    "a list of a range",
    (s) => {
      const { dataValidation } = s.getRange("B2");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Sue, Ricky, Liz" } };
      return the(dataValidation, "type");
    },
    "List",
  ],
  [
    VALIDATION,
    "clear clears what overlaps",
    (s) => {
      s.getRange("B2:C5").dataValidation.rule = POSITIVE;
      s.getRange("C4:D9").dataValidation.clear();
      return all(the(s.getRange("B2").dataValidation, "type"), the(s.getRange("C5").dataValidation, "type"));
    },
    ["WholeNumber", "None"],
  ],
  [
    "excel.datavalidation",
    "valid of all, some and no valid values",
    (s) => {
      s.getRange("B2:B5").values = [[1], [2], [-3], [-4]];
      s.getRange("B2:B5").dataValidation.rule = POSITIVE;
      return all(...["B2:B3", "B3:B4", "B4:B5"].map((at) => the(s.getRange(at).dataValidation, "valid")));
    },
    [true, null, false],
  ],
  [
    "excel.datavalidation",
    "getInvalidCells",
    (s) => {
      s.getRange("B2:B5").values = [[1], [2], [-3], [-4]];
      s.getRange("B2:B5").dataValidation.rule = POSITIVE;
      const cells = s.getRange("B2:B5").dataValidation.getInvalidCells();
      return the(cells, "address");
    },
    "Sample!B4:B5",
  ],
  [
    "excel.datavalidation",
    "getInvalidCells, none",
    (s) => {
      s.getRange("B2").dataValidation.rule = POSITIVE;
      return the(s.getRange("B2").dataValidation.getInvalidCells(), "address");
    },
    new Failure("ItemNotFound"),
  ],
  [
    "excel.datavalidationtype",
    "Inconsistent and MixedCriteria",
    (s) => {
      s.getRange("B2").dataValidation.rule = POSITIVE;
      s.getRange("B3").dataValidation.rule = { textLength: { formula1: 3, operator: "LessThan" } };
      return all(the(s.getRange("B2:B3").dataValidation, "type"), the(s.getRange("A2:B2").dataValidation, "type"));
    },
    ["Inconsistent", "MixedCriteria"],
  ],
  [
    VALIDATION,
    "two kinds in one rule",
    (s) => {
      s.getRange("B2").dataValidation.rule = { ...POSITIVE, decimal: { formula1: 0, operator: "GreaterThan" } };
      return () => "taken";
    },
    new Failure(),
  ],
];
