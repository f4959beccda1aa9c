import { dataset } from "../../data/index";
import { buildTable, listTableIds } from "../../src/core/tables/catalogue";
import { buildChart } from "../../src/core/charts/catalogue";
import { CHART_KEYS } from "../../src/core/charts/keys";
import { wordsFor } from "../../src/i18n/language";
import { workbookWordsFor } from "../../src/i18n/workbook-language";
import { formatAddress } from "../../src/sheet/address";
import { combinePlans } from "../../src/sheet/combined-plan";
import type { WorkbookPlan } from "../../src/sheet/plan";
import type { ChartPart } from "../../src/sheet/chart-part";
import { planTable } from "../../src/sheet/table-plan";
import { planTables } from "../../src/taskpane/download/table-files";
import { writePlanFile } from "../../src/xlsx/plan-file";
import { fixtureTable } from "../taskpane/fixture-table";
import { type ReadFile, readCharts, readFile } from "./file-reading";

const labels = { notes: "Notes", sources: "Sources" };
const options = { content: "values", labels } as const;

const write = async (plan: WorkbookPlan): Promise<ReadFile> => readFile(await writePlanFile(plan, "HTZone"));

/** What a plan says of a block's cells, by address. */
function cellsOf({ parts }: WorkbookPlan, block: number) {
  return new Map(
    parts.flatMap((part) =>
      part.kind !== "cells" || part.block !== block
        ? []
        : part.values.flatMap((line, r) =>
            line.flatMap((value, c) => {
              const at = formatAddress({ row: part.row + r, column: part.column + c, rows: 1, columns: 1 });
              const shown = typeof value === "string" ? value.replace(/^'/, "") : value;
              return value === "" ? [] : [[at, { value: shown, format: part.formats[r]![c]! }] as const];
            }),
          ),
    ),
  );
}

test.each(["en", "zh-CN"] as const)("every table, in one file: each cell as the plan has it (%s)", async (language) => {
  const tables = listTableIds(dataset).map((id) => buildTable(dataset, id, wordsFor(language)));
  const plan = combinePlans(tables.map((table) => planTable(table, options)));
  const { sheets, parts } = await write(plan);
  expect(sheets.map(({ name }) => name)).toEqual(plan.blocks.map(({ sheetName }) => sheetName));
  expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(tables.length);
  sheets.forEach(({ cells }, block) => expect([...cells].sort()).toEqual([...cellsOf(plan, block)].sort()));
  const names = Object.entries(parts).filter(([part]) => part.startsWith("xl/tables/"));
  expect(names).toHaveLength(tables.length);
  expect(Object.values(parts).some((xml) => xml.includes("<f>") || xml.includes("<f "))).toBe(false);
});

test("a table with its looks, links, panes, print setup and names", async () => {
  const table = buildTable(dataset, "observations", wordsFor("en"));
  const plan = planTable(table, options);
  const { sheets, parts } = await write(plan);
  const { xml } = sheets[0]!;
  const header = plan.parts.find((part) => part.kind === "table")!.area;
  expect(parts["xl/tables/table1.xml"]).toContain(`ref="${formatAddress(header)}"`);
  expect(parts["xl/tables/table1.xml"]).toContain('name="TableStyleMedium2"');
  expect(xml).toContain(`ySplit="${header.row + 1}"`);
  expect(xml).toContain('showGridLines="0"');
  expect(xml).toContain('fitToWidth="1" fitToHeight="0"');
  // A note of several lines needs a taller row, which not every reader of files finds out by itself.
  expect(xml).toMatch(/<row r="\d+" ht="30" customHeight="1">/);
  expect(xml).toMatch(/<mergeCell ref="A2:/);
  expect(xml).toMatch(/<col min="1" max="1" width="\d/);
  expect(xml).toMatch(/<hyperlink ref="A\d+"/);
  expect(xml).toContain("&amp;P / &amp;N");
  expect(parts["xl/workbook.xml"]).toMatch(/_xlnm.Print_Titles"[^>]*>[^<]+!\$\d+:\$\d+</);
  expect(parts["xl/workbook.xml"]).toMatch(/_xlnm.Print_Area"[^>]*>[^<]+!\$A\$1:\$[A-Z]+\$\d+</);
  expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toMatch(/Target="http[^"]+" TargetMode="External"/);
});

test.each(["en", "zh-CN"] as const)(
  "a chart is over the cells that it says, each label with its cell's format (%s)",
  async (language) => {
    const words = workbookWordsFor(language);
    const tables = CHART_KEYS.map((id) => buildTable(dataset, id, words));
    const plan = planTables(tables, labels, language);
    const file = await write(plan);
    const charts = readCharts(file);
    expect([...charts.keys()]).toEqual(CHART_KEYS.map((_, index) => index));
    for (const [index, chart] of charts) {
      const ready = buildChart(dataset, tables[index]!, words)!;
      const { name, cells } = file.sheets[index]!;
      const contents = (range: string) => {
        const [, sheet, column, first, last] = /^'?(.+?)'?!\$([A-Z]+)\$(\d+):\$\2\$(\d+)$/.exec(range)!;
        expect(sheet).toBe(name);
        return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) =>
          cells.get(`${column}${Number(first) + at}`),
        );
      };
      expect(contents(chart.names).map((cell) => cell?.value)).toEqual(ready.points.map((point) => point.name));
      // What has no figure is an empty cell, and drawn as a gap.
      expect(contents(chart.values).map((cell) => cell?.value)).toEqual(ready.points.map(({ value }) => value));
      const signs = contents(chart.values).map((cell) => /"|\\[<>≥≈]/.test(cell?.format ?? ""));
      expect(signs).toEqual(ready.points.map(({ isInexact }) => isInexact));
      const inexact = ready.points.flatMap(({ isInexact }, at) => (isInexact ? [at] : []));
      expect(chart).toMatchObject({
        ...{ title: ready.title, altText: ready.caption, gaps: "gap", labels: { showsValue: true, isLinked: true } },
        points: inexact.map((at) => [at, "B4D6FA", "dash"]),
        ...{ direction: ready.kinds[0] === "bar" ? "bar" : "col", axes: [ready.axes.name, ready.axes.value] },
      });
      const { area } = plan.parts.find((part) => part.kind === "chart" && part.block === index) as ChartPart;
      const end = `${area.row + area.rows},${area.column + area.columns}`;
      expect(chart.corners).toEqual([`${area.row},${area.column}`, end]);
    }
  },
);

test("texts that begin like formulas stay texts, and a name that is taken or too long is made another", async () => {
  const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "'quoted", "\t=1", `=${"long ".repeat(60)}`];
  const rows = texts.map((text) => [
    { value: text, text, numberFormat: "@" },
    { value: 1, text: "1", numberFormat: "0.0" },
    { value: "", text: "", numberFormat: "General" },
  ]);
  const table = { ...fixtureTable, sheetName: "History", tableName: "A1", rows };
  const { sheets, parts } = await write(combinePlans([planTable(table, options), planTable(table, options)]));
  expect(sheets.map(({ name }) => name)).toEqual(["History HTZone", "History HTZone (2)"]);
  const tableNames = ["table1", "table2"].map(
    (part) => / displayName="([^"]*)"/.exec(parts[`xl/tables/${part}.xml`]!)![1],
  );
  expect(new Set(tableNames).size).toBe(2);
  const values = [...sheets[0]!.cells.values()].map(({ value }) => value);
  for (const text of texts) expect(values).toContain(text);
  expect(Object.values(parts).some((xml) => /<f[ >]/.test(xml))).toBe(false);
});
