import type { CellValue } from "../../../../workbench/grid/grid";
import { formatArea } from "../../../../workbench/model/address";
import { deriveSeries } from "../../../../workbench/model/chart/source-series";

/** The series of cells that begin at A1, as "name | values | categories". */
function derive(values: CellValue[][], seriesBy: "Auto" | "Columns" | "Rows" = "Auto", isScatter = false): string[] {
  const area = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  const { series } = deriveSeries({ area, values, isDate: () => false }, seriesBy, isScatter);
  return series.map(({ name, values: cells, categories }) =>
    [name, cells, categories].map((part) => (part ? formatArea(part) : "-")).join(" | "),
  );
}

const ZONES = [
  ["Zone", "Revenue", "Firms"],
  ["East", 1, 10],
  ["West", 2, 20],
  ["North", 3, 30],
];

test("more rows than columns: a series for each column, named by the first row, along the first column", () => {
  expect(derive(ZONES)).toEqual(["B1 | B2:B4 | A2:A4", "C1 | C2:C4 | A2:A4"]);
});

test("more columns than rows, or as many: a series for each row", () => {
  expect(derive(ZONES.slice(0, 3))).toEqual(["A2 | B2:C2 | B1:C1", "A3 | B3:C3 | B1:C1"]);
  expect(derive(ZONES.slice(0, 2))).toEqual(["A2 | B2:C2 | B1:C1"]);
});

test("series by rows or columns when asked", () => {
  expect(derive(ZONES, "Rows")).toEqual(["A2 | B2:C2 | B1:C1", "A3 | B3:C3 | B1:C1", "A4 | B4:C4 | B1:C1"]);
  expect(derive(ZONES.slice(0, 2), "Columns")).toEqual(["B1 | B2 | A2", "C1 | C2 | A2"]);
});

test("numbers alone are all data, unless the corner is empty", () => {
  const years = [
    [2012, 5, 6],
    [2013, 7, 8],
    [2014, 9, 10],
    [2015, 1, 2],
  ];
  expect(derive(years)).toEqual(["- | A1:A4 | -", "- | B1:B4 | -", "- | C1:C4 | -"]);
  expect(derive([["", "a", "b"], ...years])).toEqual(["B1 | B2:B5 | A2:A5", "C1 | C2:C5 | A2:A5"]);
  expect(derive([["", 1, 2], ...years])).toEqual(["B1 | B2:B5 | A2:A5", "C1 | C2:C5 | A2:A5"]);
});

test("two leading columns of texts are both categories; a text among numbers makes no further one", () => {
  const rows = [
    ["Zone", "City", "Revenue"],
    ["East", "Wuhan", 1],
    ["West", "Xi'an", 2],
  ];
  expect(derive(rows, "Columns")).toEqual(["C1 | C2:C3 | A2:B3"]);
  const remark = [
    ["Zone", "A", "B"],
    ["East", "n/a", 1],
    ["West", 2, 3],
    ["North", 4, 5],
  ];
  expect(derive(remark)).toEqual(["B1 | B2:B4 | A2:A4", "C1 | C2:C4 | A2:A4"]);
});

test("an error is no name", () => {
  expect(derive([["#N/A"], [1], [2]])).toEqual(["- | A1:A3 | -"]);
});

test("a scatter chart's first column of numbers is x for the others", () => {
  const points = [
    ["x", "y", "z"],
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
    [1, 1, 1],
  ];
  expect(derive(points, "Auto", true)).toEqual(["B1 | B2:B5 | A2:A5", "C1 | C2:C5 | A2:A5"]);
  expect(derive([["y"], [1], [2]], "Auto", true)).toEqual(["A1 | A2:A3 | -"]);
});

test("one cell is one series of one value, text or not", () => {
  expect(derive([[5]])).toEqual(["- | A1 | -"]);
  expect(derive([["a"]])).toEqual(["- | A1 | -"]);
});

test("a whole table of texts leaves one row and one column as data", () => {
  expect(
    derive([
      ["a", "b"],
      ["c", "d"],
    ]),
  ).toEqual(["A2 | B2 | B1"]);
});
