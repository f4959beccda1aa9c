import { all, the, values, type Documented } from "./documented";

const COPY = "excel-add-ins-ranges-cut-copy-paste";

/** Cells copied, moved, filled and sorted. */
export const EDITS: readonly Documented[] = [
  [
    COPY,
    "copyFrom into one cell",
    (s) => {
      s.getRange("A1:E1").values = [[1, 2, 3, 4, 5]];
      s.getRange("G1").copyFrom("A1:E1");
      return values(s.getRange("G1:K1"));
    },
    [[1, 2, 3, 4, 5]],
  ],
  [
    "excel.range",
    "copyFrom 2x2 into 2x6 gives three copies",
    (s) => {
      s.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      s.getRange("D1:I2").copyFrom("A1:B2");
      return values(s.getRange("D1:I2"));
    },
    [
      [1, 2, 1, 2, 1, 2],
      [3, 4, 3, 4, 3, 4],
    ],
  ],
  [
    COPY,
    "copyFrom with and without skipBlanks",
    (s) => {
      s.getRange("A1:F2").values = [
        [1, "", 3, "x", "y", "z"],
        [1, "", 3, "x", "y", "z"],
      ];
      s.getRange("D1").copyFrom("A1:C1", "All", true, false);
      s.getRange("D2").copyFrom("A2:C2", "All", false, false);
      return values(s.getRange("D1:F2"));
    },
    [
      [1, "y", 3],
      [1, "", 3],
    ],
  ],
  [
    COPY,
    "copyFrom transposed",
    (s) => {
      s.getRange("A1:B3").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      s.getRange("D1").copyFrom("A1:B3", "All", false, true);
      return values(s.getRange("D1:F2"));
    },
    [
      [1, 3, 5],
      [2, 4, 6],
    ],
  ],
  [
    COPY,
    "copyFrom formats, values, formulas",
    (s) => {
      s.getRange("A1").formulas = [["=ROW()+1"]];
      s.getRange("A1").format.font.bold = true;
      s.getRange("B2").copyFrom("A1", "Formats");
      s.getRange("B3").copyFrom("A1", "Values");
      s.getRange("B4").copyFrom("A1", "Formulas");
      return all(the(s.getRange("B2:B4"), "formulas"), the(s.getRange("B2").format.font, "bold"));
    },
    [[[""], [2], ["=ROW()+1"]], true],
  ],
  [
    COPY,
    "moveTo takes values and formats along",
    (s) => {
      s.getRange("A1:E1").values = [[1, 2, 3, 4, 5]];
      s.getRange("A1").format.font.bold = true;
      s.getRange("A1:E1").moveTo("G1");
      return all(values(s.getRange("G1:K1")), values(s.getRange("A1:E1")), the(s.getRange("G1").format.font, "bold"));
    },
    [[[1, 2, 3, 4, 5]], [["", "", "", "", ""]], true],
  ],
  [
    "excel-add-ins-ranges-remove-duplicates",
    "removeDuplicates",
    (s) => {
      s.getRange("B2:C7").values = [
        ["Name", "N"],
        ["a", 1],
        ["b", 2],
        ["a", 3],
        ["", ""],
        ["", ""],
      ];
      const result = s.getRange("B2:C7").removeDuplicates([0], true);
      return all(the(result, "removed"), the(result, "uniqueRemaining"), values(s.getRange("B3:B5")));
    },
    [2, 3, [["a"], ["b"], [""]]],
  ],
  ...fills(),
  [
    "excel-add-ins-tables",
    "sort by the fourth column, descending",
    (s) => {
      const table = s.tables.add("A1:D4", true);
      table.getRange().values = [
        ["Date", "Merchant", "Category", "Amount"],
        ["a", "x", "k", 120],
        ["b", "y", "k", 142],
        ["c", "z", "k", 27],
      ];
      table.getDataBodyRange().sort.apply([{ key: 3, ascending: false }]);
      return values(s.getRange("D2:D4"));
    },
    [[142], [120], [27]],
  ],
];

/** Each kind of filling a column: what is there, and what follows. */
function fills(): Documented[] {
  const kinds: [Excel.AutoFillType | `${Excel.AutoFillType}`, number[], number[]][] = [
    ["FillSeries", [1, 3], [5, 7]],
    ["FillCopy", [1, 3], [1, 3]],
    // Thursday 1 and Friday 2 April 2021, then Monday and Tuesday.
    ["FillWeekdays", [44287, 44288], [44291, 44292]],
    ["FillDays", [44287, 44288], [44289, 44290]],
    // The first of April and of May 2021.
    ["FillMonths", [44287, 44317], [44348, 44378]],
    ["FillYears", [44287, 44652], [45017, 45383]],
    ["LinearTrend", [1, 3], [5, 7]],
    ["GrowthTrend", [1, 3], [9, 27]],
  ];
  return kinds.map(([kind, first, next]) => [
    "excel.autofilltype",
    kind,
    (s) => {
      s.getRange("A1:A2").numberFormat = [[first[0]! > 9999 ? "m/d/yyyy" : "General"]];
      s.getRange("A1:A2").values = first.map((value) => [value]);
      s.getRange("A1:A2").autoFill("A1:A4", kind as Excel.AutoFillType);
      return values(s.getRange("A3:A4"));
    },
    next.map((value) => [value]),
  ]);
}
