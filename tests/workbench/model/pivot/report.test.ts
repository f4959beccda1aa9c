import { VALUES } from "../../../../workbench/model/pivot/definition";
import { pivotWords } from "../../../../workbench/model/pivot/words";
import { dataField, report, textOf } from "./report-text";

const farms = {
  names: ["Farm", "Type", "Class", "Sold", "Price"],
  rows: [
    ["A Farms", "Lime", "Organic", 300, 2],
    ["A Farms", "Lemon", "Plain", 100, 3],
    ["B Farms", "Lime", "Plain", 250, 2],
    ["B Farms", "Kiwi", "Organic", 50, 5],
    ["A Farms", "Lime", "Plain", 20, 4],
  ],
};
const sold = dataField("Sold");
const price = dataField("Price", { aggregation: "Average" });

test("one field of rows: its items in order, and the grand total below", () => {
  expect(textOf(report(farms, { rows: ["Type"], data: [sold] }))).toEqual([
    "Row Labels|Sum of Sold",
    "Kiwi|50",
    "Lemon|100",
    "Lime|570",
    "Grand Total|720",
  ]);
});

test("compact form: inner items are indented, subtotals stand beside their group; an empty meeting is empty", () => {
  const made = report(farms, { rows: ["Farm", "Type"], columns: ["Class"], data: [sold] });
  expect(textOf(made)).toEqual([
    "Sum of Sold|Column Labels||",
    "Row Labels|Organic|Plain|Grand Total",
    "A Farms|300|120|420",
    "..Lemon||100|100",
    "..Lime|300|20|320",
    "B Farms|50|250|300",
    "..Kiwi|50||50",
    "..Lime||250|250",
    "Grand Total|350|370|720",
  ]);
  expect(made).toMatchObject({
    tableArea: { row: 0, column: 0, rows: 9, columns: 4 },
    bodyArea: { row: 2, column: 1, rows: 7, columns: 3 },
    rowLabelArea: { row: 1, column: 0, rows: 8, columns: 1 },
    columnLabelArea: { row: 0, column: 1, rows: 2, columns: 3 },
  });
  expect(made.rows[1]?.items.map(({ key }) => key)).toEqual(["text:a farms", "text:lemon"]);
});

test("outline form: a column for each field, groups on a line of their own", () => {
  const layout = { type: "Outline" } as const;
  expect(textOf(report(farms, { rows: ["Farm", "Type"], data: [sold], layout }))).toEqual([
    "Farm|Type|Sum of Sold",
    "A Farms||420",
    "|Lemon|100",
    "|Lime|320",
    "B Farms||300",
    "|Kiwi|50",
    "|Lime|250",
    "Grand Total||720",
  ]);
});

test("tabular form: the group beside its first item, its total below; labels repeated on demand", () => {
  const layout = { type: "Tabular", repeatLabels: true } as const;
  const lines = textOf(report(farms, { rows: ["Farm", "Type"], columns: ["Class"], data: [sold], layout }));
  expect(lines).toEqual([
    "Sum of Sold||Class||",
    "Farm|Type|Organic|Plain|Grand Total",
    "A Farms|Lemon||100|100",
    "A Farms|Lime|300|20|320",
    "A Farms Total||300|120|420",
    "B Farms|Kiwi|50||50",
    "B Farms|Lime||250|250",
    "B Farms Total||50|250|300",
    "Grand Total||350|370|720",
  ]);
});

test("subtotals below or off, a blank line after each group", () => {
  const layout = { subtotals: "AtBottom", blankLines: true } as const;
  expect(textOf(report(farms, { rows: ["Class", "Farm"], data: [sold], layout }))).toEqual([
    "Row Labels|Sum of Sold",
    "Organic|",
    "..A Farms|300",
    "..B Farms|50",
    "Organic Total|350",
    "|",
    "Plain|",
    "..A Farms|120",
    "..B Farms|250",
    "Plain Total|370",
    "|",
    "Grand Total|720",
  ]);
  const off = textOf(report(farms, { rows: ["Class", "Farm"], data: [sold], layout: { subtotals: "Off" } }));
  expect(off.slice(1, 4)).toEqual(["Organic|", "..A Farms|300", "..B Farms|50"]);
});

test("a field's own choice of subtotals stands below, one line each", () => {
  const fields = [{ name: "Farm", subtotals: ["Average", "Max"] as const }];
  expect(textOf(report(farms, { rows: ["Farm", "Type"], data: [sold], fields })).slice(1, 6)).toEqual([
    "A Farms|",
    "..Lemon|100",
    "..Lime|320",
    "A Farms Average|140",
    "A Farms Max|300",
  ]);
});

test("several data fields stand side by side, under every column's item and its totals", () => {
  expect(textOf(report(farms, { rows: ["Farm"], columns: [VALUES], data: [sold, price] }))).toEqual([
    "Row Labels|Sum of Sold|Average of Price",
    "A Farms|420|3",
    "B Farms|300|3.5",
    "Grand Total|720|3.2",
  ]);
  expect(textOf(report(farms, { rows: ["Farm"], columns: ["Class", VALUES], data: [sold, price] }))).toEqual([
    "|Column Labels|||||",
    "|Organic||Plain||Total Sum of Sold|Total Average of Price",
    "Row Labels|Sum of Sold|Average of Price|Sum of Sold|Average of Price||",
    "A Farms|300|2|120|3.5|420|3",
    "B Farms|50|5|250|2|300|3.5",
    "Grand Total|350|3.5|370|3|720|3.2",
  ]);
});

test("data fields down the rows, inside and outside of the items", () => {
  expect(textOf(report(farms, { rows: ["Farm", VALUES], data: [sold, price] }))).toEqual([
    "Row Labels|",
    "A Farms|",
    "..Sum of Sold|420",
    "..Average of Price|3",
    "B Farms|",
    "..Sum of Sold|300",
    "..Average of Price|3.5",
    "Total Sum of Sold|720",
    "Total Average of Price|3.2",
  ]);
  expect(textOf(report(farms, { rows: [VALUES, "Farm"], data: [sold, price] })).slice(1, 4)).toEqual([
    "Sum of Sold|",
    "..A Farms|420",
    "..B Farms|300",
  ]);
});

test("columns of two fields have a total for each outer item", () => {
  expect(textOf(report(farms, { rows: [], columns: ["Farm", "Type"], data: [sold] }))).toEqual([
    "|Column Labels||||||",
    "|A Farms||A Farms Total|B Farms||B Farms Total|Grand Total",
    "|Lemon|Lime||Kiwi|Lime||",
    "Sum of Sold|100|320|420|50|250|300|720",
  ]);
});

test("data alone is a name and a number; rows alone are labels; nothing is nothing", () => {
  expect(textOf(report(farms, { data: [sold] }))).toEqual(["Sum of Sold", "720"]);
  expect(textOf(report(farms, { rows: ["Class"] }))).toEqual(["Row Labels", "Organic", "Plain", "Grand Total"]);
  expect(textOf(report(farms, {}))).toEqual([]);
});

test("grand totals can be left out on either side", () => {
  const layout = { rowGrandTotals: false, columnGrandTotals: false };
  expect(textOf(report(farms, { rows: ["Farm"], columns: ["Class"], data: [sold], layout }))).toEqual([
    "Sum of Sold|Column Labels|",
    "Row Labels|Organic|Plain",
    "A Farms|300|120",
    "B Farms|50|250",
  ]);
});

test("filters stand above with a blank row below, and say what is chosen", () => {
  const filter = (...manual: string[]) => [{ name: "Class", filters: { manual } }];
  const made = (fields: ReturnType<typeof filter>) =>
    report(farms, { rows: ["Farm"], data: [sold], filters: ["Class"], fields });
  expect(textOf(made(filter("text:organic")))).toEqual([
    "Class|Organic",
    "|",
    "Row Labels|Sum of Sold",
    "A Farms|300",
    "B Farms|50",
    "Grand Total|350",
  ]);
  expect(textOf(made([]))[0]).toBe("Class|(All)");
  expect(textOf(made(filter()))[0]).toBe("Class|(Multiple Items)");
  expect(made([]).tableArea.row).toBe(2);
});

test("collapsed items hide what is in them; items without records are shown on demand", () => {
  const fields = [
    { name: "Farm", collapsed: ["text:a farms"] },
    { name: "Type", showAllItems: true },
  ];
  expect(textOf(report(farms, { rows: ["Farm", "Type"], data: [sold], fields })).slice(1)).toEqual([
    "A Farms|420",
    "B Farms|300",
    "..Kiwi|50",
    "..Lemon|",
    "..Lime|250",
    "Grand Total|720",
  ]);
});

test("empty cells can be filled with a text, headings of groups stay empty", () => {
  const layout = { fillEmptyCells: true, emptyCellText: "–", subtotals: "Off" } as const;
  expect(
    textOf(report(farms, { rows: ["Farm", "Type"], columns: ["Class"], data: [sold], layout })).slice(2, 4),
  ).toEqual(["A Farms|||", "..Lemon|–|100|100"]);
});

test("numbers, texts, logical values, errors and the blank follow each other; case makes no other item", () => {
  const rows = [["b"], [""], [true], [10], ["B"], ["#N/A"], [2], ["a"], ["1"]].map(([key]) => [key ?? "", 1]);
  const made = report({ names: ["Key", "One"], rows }, { rows: ["Key"], data: [dataField("One")] });
  expect(textOf(made).slice(1)).toEqual([
    ...["2|1", "10|1", "1|1", "a|1", "b|2", "true|1", "#N/A|1", "(blank)|1"],
    "Grand Total|9",
  ]);
});

test("months follow the calendar, unless custom lists are off", () => {
  const records = { names: ["Month", "One"], rows: ["Mar", "Jan", "Feb"].map((month) => [month, 1]) };
  const first = (customLists: boolean) =>
    textOf(report(records, { rows: ["Month"], data: [dataField("One")], layout: { customLists } }))[1];
  expect(first(true)).toBe("Jan|1");
  expect(first(false)).toBe("Feb|1");
});

test("items sort by label downwards, or by the values of one column", () => {
  const byLabel = [{ name: "Farm", sort: { direction: "Descending" } as const }];
  const rows = { rows: ["Farm"], columns: ["Class"], data: [sold] };
  expect(textOf(report(farms, { ...rows, fields: byLabel })).slice(2, 4)).toEqual([
    "B Farms|50|250|300",
    "A Farms|300|120|420",
  ]);
  const sort = { direction: "Descending", data: sold.id, scope: ["text:plain"] } as const;
  expect(textOf(report(farms, { ...rows, fields: [{ name: "Farm", sort }] })).slice(2, 4)).toEqual([
    "B Farms|50|250|300",
    "A Farms|300|120|420",
  ]);
});

test("a report says what it says in the language of Office", () => {
  const made = report(farms, { rows: ["Farm"], data: [sold] }, { words: pivotWords("zh-CN") });
  expect(textOf(made)[0]).toBe("行标签|Sum of Sold");
  expect(textOf(made).at(-1)).toBe("总计|720");
  expect(pivotWords("zh-CN").dataName("Sum", "Sold")).toBe("求和项:Sold");
});

test("dates keep their number format, and renamed items and fields their names", () => {
  const records = { names: ["Day", "One"], rows: [[45_000, 1]], formats: ["m/d/yyyy", "General"] };
  const rows = { rows: ["Day"], data: [dataField("One")], layout: { type: "Tabular" } as const };
  expect(report(records, rows).cells[1]?.[0]).toMatchObject({ value: 45_000, numberFormat: "m/d/yyyy" });
  const fields = [{ name: "Day", caption: "Date", itemNames: [{ key: "number:45000", name: "First" }] }];
  expect(textOf(report(records, { ...rows, fields })).slice(0, 2)).toEqual(["Date|Sum of One", "First|1"]);
});

test("a report beyond the sheet is refused before it is made", () => {
  const rows = Array.from({ length: 3000 }, (_, place) => [place, place, 1]);
  const names = ["Row", "Column", "One"];
  expect(() => report({ names, rows }, { rows: ["Row"], columns: ["Column"], data: [dataField("One")] })).toThrow(
    "3001 rows and 3001 columns",
  );
});

test("a field that is gone from the source is left out", () => {
  expect(textOf(report(farms, { rows: ["Gone", "Class"], filters: ["Lost"], data: [sold] }))[1]).toBe("Organic|350");
});
