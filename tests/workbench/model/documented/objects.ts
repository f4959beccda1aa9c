import { address, all, answerOf, Failure, isNull, the, values, type Documented } from "./documented";

const COMMENTS = "excel-add-ins-comments";

export const OBJECTS: readonly Documented[] = [
  [
    COMMENTS,
    "a mention",
    (s) => {
      const mention = { email: "kakri@contoso.com", id: 0, name: "Kate Kristensen" };
      const richContent = '<at id="0">Kate Kristensen</at> -  Can you take a look?';
      const comment = s.comments.add("Sample!A1", { mentions: [mention], richContent }, "Mention");
      return all(the(comment, "contentType"), the(comment, "mentions"), the(comment, "richContent"));
    },
    [
      "Mention",
      [{ email: "kakri@contoso.com", id: 0, name: "Kate Kristensen" }],
      '<at id="0">Kate Kristensen</at> -  Can you take a look?',
    ],
  ],
  [
    COMMENTS,
    "several cells",
    (s) => the(s.comments.add("Sample!A1:B2", "no"), "content"),
    new Failure("InvalidArgument"),
  ],
  [
    COMMENTS,
    "replies are resolved as their thread is",
    (s) => {
      const comment = s.comments.add("Sample!A2", "Please add data.");
      const reply = comment.replies.add("Thanks for the reminder!");
      comment.resolved = true;
      return all(the(reply, "resolved"), the(reply, "content"), answerOf(comment.replies.getCount()));
    },
    [true, "Thanks for the reminder!", 1],
  ],
  [
    COMMENTS,
    "getItemByCell, none",
    (s, { workbook }) => the(workbook.comments.getItemByCell("Sample!A2"), "content"),
    new Failure(),
  ],
  [
    "excel-add-ins-pivottables",
    "a hierarchy stands in one place",
    (s) => {
      const pivot = farms(s);
      const type = pivot.hierarchies.getItem("Type");
      pivot.columnHierarchies.add(type);
      pivot.rowHierarchies.add(type);
      return all(answerOf(pivot.rowHierarchies.getCount()), answerOf(pivot.columnHierarchies.getCount()));
    },
    [1, 0],
  ],
  [
    "excel-add-ins-pivottables",
    "data are summed, and the last row is the total",
    (s) => {
      const pivot = farms(s);
      pivot.rowHierarchies.add(pivot.hierarchies.getItem("Farm"));
      const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem("Crates"));
      return all(
        the(data, "name"),
        the(data, "summarizeBy"),
        values(pivot.layout.getDataBodyRange().getLastRow()),
        the(pivot.layout, "layoutType"),
      );
    },
    ["Sum of Crates", "Sum", [[10]], "Compact"],
  ],
  [
    "excel-add-ins-conditional-formatting",
    "count, type and priority",
    (s) => {
      const { conditionalFormats } = s.getRange("A1:A5");
      const first = conditionalFormats.add("ColorScale");
      const second = conditionalFormats.add("Custom");
      return all(
        answerOf(conditionalFormats.getCount()),
        the(first, "priority"),
        the(second, "priority"),
        the(second, "type"),
      );
    },
    [2, 1, 0, "Custom"],
  ],
  [
    "excel.conditionalformat",
    "getRange of several",
    (s) => address(s.getRanges("A1, C3").conditionalFormats.add("Custom").getRange()),
    new Failure(),
  ],
  [
    "excel.chartcollection",
    "of two charts with a name the first",
    (s) => {
      s.getRange("A1:B3").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      const types = ["Line", "ColumnClustered"] as const;
      for (const type of types) s.charts.add(type, s.getRange("A1:B3")).name = "Same";
      return all(the(s.charts.getItem("Same"), "chartType"), the(s.charts, "count"));
    },
    ["Line", 2],
  ],
  ["excel.chartcollection", "getItemOrNullObject, none", (s) => isNull(s.charts.getItemOrNullObject("None")), true],
  [
    "excel.chart",
    "title, legend and place",
    (s) => {
      s.getRange("A1:B3").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      const chart = s.charts.add("Line", s.getRange("A1:B3"));
      chart.title.text = "Sales";
      chart.legend.position = "Bottom";
      chart.setPosition("C3", "F9");
      return all(the(chart, "title/text"), the(chart, "legend/position"), answerOf(chart.series.getCount()));
    },
    ["Sales", "Bottom", 2],
  ],
  [
    "excel-add-ins-worksheet-functions",
    "VLOOKUP, and a sum of two",
    (s, { workbook: { functions } }) => {
      const range = s.getRange("A1:D3");
      range.values = [
        ["Tool", "November", "December", "January"],
        ["Hammer", 18, 59, 25],
        ["Wrench", 3, 6, 11],
      ];
      const november = functions.vlookup("Wrench", range, 2, false);
      const both = functions.sum(
        functions.vlookup("Wrench", range, 2, false),
        functions.vlookup("Wrench", range, 3, false),
      );
      return all(the(november, "value"), the(both, "value"));
    },
    [3, 9],
  ],
  [
    "excel.bindingcollection",
    "bindings of a range and a table",
    (s, { workbook: { bindings } }) => {
      s.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const table = s.tables.add("D1:E3", true);
      const area = bindings.add(s.getRange("A1:B2"), "Range", "area");
      const listed = bindings.add(table.getRange(), "Table", "listed");
      return all(address(area.getRange()), the(area, "type"), the(listed.getTable(), "showHeaders"));
    },
    ["Sample!A1:B2", "Range", true],
  ],
  [
    "excel.binding",
    "getTable of a range",
    (s, { workbook: { bindings } }) => the(bindings.add("Sample!A1:B2", "Range", "b2").getTable(), "name"),
    new Failure(),
  ],
  [
    "excel.binding",
    "getText",
    (s, { workbook: { bindings } }) => {
      s.getRange("A1").values = [["word"]];
      return answerOf(bindings.add("Sample!A1", "Text", "b3").getText());
    },
    "word",
  ],
  [
    "excel.bindingcollection",
    "getItemOrNullObject, none",
    (s, { workbook }) => isNull(workbook.bindings.getItemOrNullObject("None")),
    true,
  ],
];

/** A few of the guide's farms. */
function farms(sheet: Excel.Worksheet): Excel.PivotTable {
  sheet.getRange("A1:C4").values = [
    ["Farm", "Type", "Crates"],
    ["A Farms", "Lime", 3],
    ["B Farms", "Lime", 5],
    ["A Farms", "Kiwi", 2],
  ];
  return sheet.pivotTables.add("Farm Sales", "Sample!A1:C4", "Sample!F2");
}
