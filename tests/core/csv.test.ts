import { csvParseRows, csvFormatRows } from "d3-dsv";
import fc from "fast-check";
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

/** All cells of a text, whose header is as wide as `width` says. */
const cellsOf = (text: string, width: number): string[][] => {
  const header = Array.from({ length: width }, (_, i) => `c${i}`);
  return mapCsv(`${header.join(",")}\n${text}`, (r) => header.map(r));
};

it("reads what another library writes, as that library does", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " ", "区") });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(table, fc.constantFrom("\n", "\r\n"), (rows, lineEnd) => {
      const width = rows[0]!.length;
      const text = rows.map((row) => csvFormatRows([row])).join(lineEnd) + lineEnd;
      expect(cellsOf(text, width)).toEqual(csvParseRows(text));
      expect(cellsOf(text, width)).toEqual(rows);
    }),
  );
});

it("reads a last row without a line end, and an empty cell at its end", () => {
  expect(cellsOf("1,a\n2,", 2)).toEqual([
    ["1", "a"],
    ["2", ""],
  ]);
  expect(cellsOf('1,""', 2)).toEqual([["1", ""]]);
  expect(cellsOf("\n", 1)).toEqual([[""]]);
});

it.each(['1,a"b\n', '1,"a"b\n', '"1" ,a\n', '1,"a\n', '1,"a""\n', "1\r2,a\n"])(
  "refuses %j, which is no CSV",
  (text) => {
    expect(() => cellsOf(text, 2)).toThrow(RangeError);
  },
);

it("splits lists", () => {
  expect(["", "a", "a; b"].map(splitList)).toEqual([[], ["a"], ["a", "b"]]);
});
