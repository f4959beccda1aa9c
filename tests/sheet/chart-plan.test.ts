import { dataset } from "../../data/index";
import { buildChart } from "../../src/core/charts/catalogue";
import { buildTable } from "../../src/core/tables/catalogue";
import { workbookWordsFor } from "../../src/i18n/workbook-language";
import type { Rectangle } from "../../src/sheet/address";
import { BlockContents } from "../../src/sheet/block-contents";
import { planTable } from "../../src/sheet/table-plan";

const words = workbookWordsFor("en");
const labels = { notes: "Notes", sources: "Sources" };

function planOf(id: string, kind: "bar" | "column") {
  const table = buildTable(dataset, id, words);
  const { blocks, parts } = planTable(table, {
    content: "values",
    labels,
    chart: { ready: buildChart(dataset, table, words)!, kind },
  });
  expect(blocks).toHaveLength(1);
  const chart = parts.find((part) => part.kind === "chart")!;
  return { table, chart, parts, contents: new BlockContents(parts) };
}

type Planned = ReturnType<typeof planOf>;

const cellsOf = ({ contents }: Planned, { row, column, rows, columns }: Rectangle) =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => contents.getValue(row + r, column + c)),
  );

test.each([
  ["growth", "bar"],
  ["revenue-tiers", "column"],
  ["listed-companies", "bar"],
] as const)("%s as %s covers empty cells only, between description and header", (id, kind) => {
  const planned = planOf(id, kind);
  const { chart, parts, table } = planned;
  expect(new Set(cellsOf(planned, chart.area).flat())).toEqual(new Set([""]));
  expect(cellsOf(planned, { row: 0, column: 0, rows: 2, columns: 1 })).toEqual([[table.title], [table.description]]);
  const excelTable = parts.find((part) => part.kind === "table")!;
  // The caption stands between chart and table.
  expect(chart.area.row + chart.area.rows + 1).toBe(excelTable.area.row);
  expect(String(planned.contents.getValue(excelTable.area.row - 1, 0))).toContain("Source: ");
});

test("names and values are the table's own cells, one for each row", () => {
  const planned = planOf("growth", "bar");
  const { chart } = planned;
  expect(cellsOf(planned, chart.values).flat()).toEqual([0.27, 0.3, 0.29, 0.37, 0.13, 0.44, 0.31, 0.135, 0.2, 0.285]);
  expect(cellsOf(planned, chart.names)[1]).toEqual(["East Lake: Revenue, 2011"]);
  const excelTable = planned.parts.find((part) => part.kind === "table")!;
  const inTable = ({ column }: Rectangle) => column >= 0 && column < excelTable.area.columns;
  expect([inTable(chart.names), inTable(chart.values)]).toEqual([true, true]);
  expect(chart.points.filter(({ isInexact }) => isInexact).map(({ at }) => at)).toEqual([1, 8]);
  // Those with a decimal keep it.
  expect(chart.points.map(({ at }) => at)).toEqual([1, 7, 8, 9]);
});

test("a table with a chart over it keeps nothing in sight while it scrolls", () => {
  const { parts } = planOf("growth", "bar");
  expect(parts.find((part) => part.kind === "view")!.frozen).toBeUndefined();
});
