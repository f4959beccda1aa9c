import { mapCsv, splitList } from "../../src/core/csv";

it("gives each row by the names of its columns, quotes and line breaks read", () => {
  const rows = mapCsv('id,text\r\n1,"a ""b"", c"\r\n2,"two\nlines"\r\n', (r, row) => [row, r("id"), r("text")]);
  expect(rows).toEqual([
    [0, "1", 'a "b", c'],
    [1, "2", "two\nlines"],
  ]);
  expect(mapCsv("id,text\n", (r) => r("id"))).toEqual([]);
});

it("refuses a row of another width and a column that is not there", () => {
  expect(() => mapCsv("id,text\n1\n", (r) => r("id"))).toThrow("row 2: 1 cells, 2 columns");
  expect(() => mapCsv("id,text\n1,a\n1,2,3\n", (r) => r("id"))).toThrow("row 3: 3 cells, 2 columns");
  expect(() => mapCsv("id\n1\n", (r) => r("toString"))).toThrow("no column toString");
});

it("splits lists", () => {
  expect(["", "a", "a; b"].map(splitList)).toEqual([[], ["a"], ["a", "b"]]);
});
