import fc from "fast-check";
import { layOutPivot } from "../../../src/core/pivots/grid";
import type { PivotShape, Summary } from "../../../src/core/pivots/pivot";
import { checkShape } from "../../../src/core/pivots/rules";
import { pivotsEn } from "../../../src/i18n/pivots-en";

const headers = ["Region", "Kind", "Year", "Amount"];
const rows = [
  ["South", "pears", "2012", 5],
  ["North", "apples", "2012", 1],
  ["North", "pears", "2013", 2],
  ["North", "apples", "2013", 4],
];
const shape: PivotShape = {
  rows: ["Region"],
  columns: ["Year"],
  filters: [],
  values: [{ field: "Amount", summary: "sum", name: "Sum of Amount", numberFormat: "0" }],
  layout: "compact",
  totals: { rows: true, columns: true },
};
const compare = (a: string, b: string) => a.localeCompare(b, "en");
const layOut = (given: Partial<PivotShape>, table = rows) =>
  layOutPivot(headers, table, { ...shape, ...given }, pivotsEn.label, compare).cells.map((line) =>
    line.map(({ value }) => value),
  );

test("compact: captions over the items, totals at both ends", () => {
  expect(layOut({})).toEqual([
    ["Sum of Amount", "Column Labels", "", ""],
    ["Row Labels", "2012", "2013", "Grand Total"],
    ["North", 1, 6, 7],
    ["South", 5, "", 5],
    ["Grand Total", 6, 6, 12],
  ]);
});

test("compact: a group's line has its values, its items follow one level deeper", () => {
  const grid = layOutPivot(headers, rows, { ...shape, rows: ["Region", "Kind"], columns: [] }, pivotsEn.label, compare);
  expect(grid.cells.map((line) => [line[0]!.value, line[0]!.level, line[1]!.value])).toEqual([
    ["Row Labels", 0, "Sum of Amount"],
    ["North", 0, 7],
    ["apples", 1, 5],
    ["pears", 1, 2],
    ["South", 0, 5],
    ["pears", 1, 5],
    ["Grand Total", 0, 12],
  ]);
});

test("tabular: every field has its column, a label stands once a group", () => {
  const totals = { rows: false, columns: false };
  expect(layOut({ layout: "tabular", rows: ["Region", "Kind"], totals })).toEqual([
    ["Sum of Amount", "", "Year", ""],
    ["Region", "Kind", "2012", "2013"],
    ["North", "apples", 1, 4],
    ["", "pears", "", 2],
    ["South", "pears", 5, ""],
  ]);
});

test("several value fields stand side by side under each item", () => {
  const values = [shape.values[0]!, { field: "Amount", summary: "max" as const, name: "Largest", numberFormat: "0" }];
  expect(layOut({ values }).slice(0, 4)).toEqual([
    ["", "Column Labels", "", "", "", "", ""],
    ["", "2012", "", "2013", "", "Total Sum of Amount", "Total Largest"],
    ["Row Labels", "Sum of Amount", "Largest", "Sum of Amount", "Largest", "", ""],
    ["North", 1, 1, 6, 4, 7, 4],
  ]);
  expect(layOut({ values, layout: "tabular" })[0]).toEqual(["", "Year", "Values", "", "", "", ""]);
  expect(layOut({ values, columns: [], layout: "tabular" })[0]).toEqual(["Region", "Sum of Amount", "Largest"]);
});

test("the total of an average is that of the rows, not of the averages shown", () => {
  const values = [{ field: "Amount", summary: "average" as const, name: "Mean", numberFormat: "0" }];
  expect(layOut({ values, columns: [] })).toEqual([
    ["Row Labels", "Mean"],
    ["North", 7 / 3],
    ["South", 5],
    ["Grand Total", 3],
  ]);
});

test("numbers come before texts, and an empty intersection is empty, not 0", () => {
  const table = [
    ["b", "x", "2012", 1],
    [10, "x", "2012", 1],
    [9, "x", "2013", 1],
    ["a", "x", "2012", 0],
  ] as unknown as typeof rows;
  expect(layOut({ totals: { rows: false, columns: false } }, table).slice(2)).toEqual([
    [9, "", 1],
    [10, 1, ""],
    ["a", 0, ""],
    ["b", 1, ""],
  ]);
});

/** A plain group-by as a second opinion. */
function groupBy(table: (string | number)[][], region: unknown, year: unknown, summary: Summary): number | "" {
  const own = table.filter(
    (row) => (region === undefined || row[0] === region) && (year === undefined || row[2] === year),
  );
  const numbers = own.map((row) => Number(row[3]));
  if (numbers.length === 0) return "";
  if (summary === "count") return numbers.length;
  if (summary === "max") return [...numbers].sort((a, b) => b - a)[0]!;
  if (summary === "min") return [...numbers].sort((a, b) => a - b)[0]!;
  const sum = numbers.reduce((a, b) => a + b, 0);
  return summary === "sum" ? sum : sum / numbers.length;
}

test("every value and total is that of a plain group-by", () => {
  const row = fc.tuple(
    fc.constantFrom("North", "South", "East"),
    fc.constantFrom("apples", "pears"),
    fc.constantFrom("2011", "2012", "2013"),
    fc.integer({ min: -50, max: 50 }),
  );
  const summaries = fc.constantFrom<Summary>("sum", "count", "average", "max", "min");
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), summaries, (table, summary) => {
      const [, head, ...body] = layOut({ values: [{ ...shape.values[0]!, summary }] }, table);
      for (const line of body) {
        line.slice(1).forEach((value, index) => {
          const [region, year] = [line[0], head![index + 1]].map((label) =>
            label === "Grand Total" ? undefined : label,
          );
          expect(value).toBe(groupBy(table, region, year, summary));
        });
      }
    }),
  );
});

test.each([
  [{ values: [] }, "no-values"],
  [{ values: Array(4).fill(shape.values[0]) }, "too-many-values"],
  [{ columns: ["Year", "Kind"] }, "too-many-columns"],
  [{ rows: ["Year"] }, "field-twice"],
])("%j is told as %s", (given, problem) => {
  expect(checkShape({ ...shape, ...given }, 4)).toEqual([problem]);
  expect(checkShape(shape, 0)).toEqual(["no-rows"]);
});
