import fc from "fast-check";
import { finish } from "../../src/core/pieces";
import { formatAddress, formatColumn } from "../../src/sheet/address";
import { markFormat } from "../../src/sheet/caveats";
import { formatTextCell } from "../../src/sheet/cell-text";
import { countLines, measureLongestPiece, measureText } from "../../src/sheet/line-breaks";
import { splitCells } from "../../src/excel/payload-chunks";
import { layOutTable } from "../../src/sheet/table-layout";
import { planTable } from "../../src/sheet/table-plan";
import { fixtureTable } from "../taskpane/fixture-table";

const labels = { notes: "Notes", sources: "Sources" };

test("a table is laid out as title, description, header, body, notes with caveats, and sources", () => {
  const layout = finish(layOutTable(fixtureTable, { content: "values", labels }));
  expect(layout.values.map((row) => row[0])).toEqual([
    ...["Two places", "Output of two places that do not exist.", "Place", "Northtown", "Southtown", ""],
    ...["Notes", "A note that stands under the table."],
    ...["¹ Northtown · Output; Southtown · Output: Printed as a floor."],
    ...["Sources", "A source, 2014. https://example.org/a"],
  ]);
  expect(layout).toMatchObject({ width: 3, headerRow: 2, bodyRows: 2, footRow: 6, headingRows: [6, 9] });
  expect(layout.paragraphs.map(({ row, url }) => [row, url])).toEqual([
    ...[
      [1, ""],
      [7, ""],
      [8, ""],
    ],
    [10, "https://example.org/a"],
  ]);
  expect(layout.values[3]).toEqual(["Northtown", 3e12, "=1+1"]);
  expect(layout.formats[3]).toEqual(["@", '"> "0,,,," tn"" ¹"', "@"]);
});

test("live formulas stand in the cells that have one, never in a cell formatted as text", () => {
  const table = structuredClone(fixtureTable);
  table.rows[0]![0] = { value: "x", text: "x", numberFormat: "@", formula: '=HTZONE.NAME("x")' };
  const layout = finish(layOutTable(table, { content: "formulas", labels }));
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

test.each([
  ["one two three four", 9, 3],
  ["one two", 7, 1],
  ["one two", 6, 2],
  ["国家高新区，一百一十四家。", 8, 4],
  ["https://example.org/a/long/address", 10, 4],
  ["", 10, 1],
  ["x", 0, 1],
])("%j in a cell %i wide takes %i lines", (text, width, lines) => {
  expect(countLines(text, width)).toBe(lines);
});

test("Chinese characters count twice; a word is not broken, but between any two of them", () => {
  expect(measureText("a高")).toBe(3);
  expect(measureLongestPiece("Share of all zones (computed)")).toBe(10);
  expect(measureLongestPiece("占全部高新区比重（计算）")).toBe(4);
});

test("a text takes at least as many lines as it is wide, and no more in a wider cell", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b", " ", "，", "高", "区", "。") }),
      fc.integer({ min: 4, max: 30 }),
      (text, width) => {
        const lines = countLines(text, width);
        expect(lines).toBeGreaterThanOrEqual(Math.ceil(measureText(text.replace(/\s/g, "")) / width) || 1);
        expect(countLines(text, width + 1)).toBeLessThanOrEqual(lines);
      },
    ),
  );
});

test("a header's longest word fits its column, beside the button where there is one", () => {
  const table = structuredClone(fixtureTable);
  table.columns[1] = { header: "Zhongguancun", align: "right", width: 10 };
  const widths = (hasFilters: boolean) =>
    finish(layOutTable({ ...table, hasFilters }, { content: "values", labels })).columnWidths;
  expect(widths(false)).toEqual([18, 15, 30]);
  expect(widths(true)).toEqual([18, 18, 30]);
});

test("notes of a narrow table get columns of their own; those of a wide one only a readable width", () => {
  const narrow = { ...fixtureTable, columns: [{ header: "Place", align: "left" as const, width: 20 }], rows: [] };
  expect(finish(layOutTable(narrow, { content: "values", labels }))).toMatchObject({ width: 6, paragraphColumns: 6 });
  const wide = { ...fixtureTable, columns: fixtureTable.columns.map((column) => ({ ...column, width: 60 })) };
  expect(finish(layOutTable(wide, { content: "values", labels }))).toMatchObject({ width: 3, paragraphColumns: 2 });
});

test.each([
  ["#,##0", 1, '#,##0" ¹"'],
  ['"> "0,,,," tn"', 12, '"> "0,,,," tn"" ¹²"'],
  ['[=381]"3;81亿";0\\;0,,"亿"', 2, '[=381]"3;81亿"" ²";0\\;0,,"亿"" ²"'],
])("the format %s with mark %i is %s", (format, number, marked) => {
  expect(markFormat(format, number)).toBe(marked);
});

test("cells go in as few parts as the limit allows, in order and without a gap", () => {
  const [cells] = planTable(fixtureTable, { content: "values", labels }).parts;
  if (cells?.kind !== "cells") throw new Error("a table's plan begins with its cells");
  const chunksOf = (limit: number) => finish(splitCells([cells], limit)).chunks;
  expect(chunksOf(1e6)).toEqual([cells]);
  const parts = chunksOf(200);
  expect(parts.length).toBeGreaterThan(3);
  const rows = parts.flatMap(({ row, values }) => values.map((line, index) => [row + index, line]));
  expect(rows).toEqual(cells.values.map((line, index) => [index, line]));
  expect(parts.flatMap(({ formats }) => formats)).toEqual(cells.formats);
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
