import fc from "fast-check";
import { formatAddress, formatColumn } from "../../src/excel/address";
import { formatTextCell } from "../../src/excel/cell-text";
import { breakLines, measureText } from "../../src/excel/line-breaks";
import { chunkRows } from "../../src/excel/payload-chunks";
import { layOutTable } from "../../src/excel/sheet-layout";
import { fixtureTable } from "../taskpane/fixture-table";

const labels = { notes: "Notes", sources: "Sources" };

test("a table is laid out as title, description, header, body, notes with caveats, and sources", () => {
  const layout = layOutTable(fixtureTable, { content: "values", labels });
  expect(layout.values.map((row) => row[0])).toEqual([
    ...["Two places", "Output of two places that do not exist.", "Place", "Northtown", "Southtown", ""],
    ...["Notes", "A note that stands under the table."],
    ...["Northtown · Output; Southtown · Output: Printed as a floor.", "Sources", "A source, 2014."],
  ]);
  expect(layout).toMatchObject({ width: 3, headerRow: 2, bodyRows: 2, footRow: 6, headingRows: [6, 9] });
  expect(layout.values[3]).toEqual(["Northtown", 3e12, "=1+1"]);
  expect(layout.formats[3]).toEqual(["@", '"> "0.0,,,," tn"', "@"]);
});

test("live formulas stand in the cells that have one, never in a cell formatted as text", () => {
  const table = structuredClone(fixtureTable);
  table.rows[0]![0] = { value: "x", text: "x", numberFormat: "@", formula: '=HTZONE.NAME("x")' };
  const layout = layOutTable(table, { content: "formulas", labels });
  expect(layout.values[3]).toEqual(['=HTZONE.NAME("x")', '=HTZONE.REVENUE("n",2013)', "=1+1"]);
  expect(layout.formats[3]?.[0]).toBe("General");
});

test.each([
  ["", { value: "", format: "General" }],
  ["2013", { value: "2013", format: "@" }],
  ["=1+1", { value: "=1+1", format: "@" }],
  ["x".repeat(256), { value: "x".repeat(256), format: "General" }],
  [`=${"x".repeat(256)}`, { value: `'=${"x".repeat(256)}`, format: "General" }],
])("the text %j is kept as text", (text, content) => {
  expect(formatTextCell(text)).toEqual(content);
});

test("no text longer than a cell holds is written", () => {
  expect(String(formatTextCell("-".repeat(40_000)).value)).toHaveLength(32_767);
});

test("lines break between words and between Chinese characters, which count twice", () => {
  expect(breakLines("one two three four", 9)).toEqual(["one two", "three", "four"]);
  expect(breakLines("国家高新区，一百一十四家。", 8)).toEqual(["国家高新", "区，一百", "一十四", "家。"]);
  expect(measureText("a高")).toBe(3);
});

test("breaking into lines loses nothing but spaces", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b", " ", "，", "高", "区", "。") }),
      fc.integer({ min: 4, max: 30 }),
      (text, width) => {
        const lines = breakLines(text, width);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        expect(lines.every((line) => line === line.trim() && line !== "")).toBe(true);
      },
    ),
  );
});

test("a layout goes in as few parts as the limit allows, in order and without a gap", () => {
  const layout = layOutTable(fixtureTable, { content: "values", labels });
  expect(chunkRows(layout, 1e6)).toEqual([{ from: 0, to: 11 }]);
  const parts = chunkRows(layout, 200);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.map(({ from }) => from)).toEqual([0, ...parts.slice(0, -1).map(({ to }) => to)]);
  expect(parts.at(-1)?.to).toBe(11);
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (index, name) => {
  expect(formatColumn(index)).toBe(name);
});

test("addresses name one cell or a rectangle", () => {
  expect(formatAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(formatAddress({ row: 1, column: 27, rows: 2, columns: 3 })).toBe("AB2:AD3");
});
