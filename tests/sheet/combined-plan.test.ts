import { dataset } from "../../data/index";
import { buildTable } from "../../src/core/tables/catalogue";
import { wordsFor } from "../../src/i18n/language";
import { planTables } from "../../src/taskpane/download/table-files";

test("tables of one file have sheets and names of their own, and charts over them where they have one, and a last sheet names the sources of each", () => {
  const table = buildTable(dataset, "growth", wordsFor("en"));
  const labels = { notes: "Notes", sources: "Sources" };
  const { blocks, parts } = planTables([table, table], labels, "en");
  expect(blocks.map(({ sheetName }) => sheetName)).toEqual(["Growth", "Growth (2)", "Sources"]);
  const tables = parts.filter((part) => part.kind === "table");
  expect(tables.map(({ block, name }) => [block, name])).toEqual([
    [0, "HTZone_Growth"],
    [1, "HTZone_Growth_2"],
    [2, "HTZone_Sources"],
  ]);
  expect(parts.filter(({ kind }) => kind === "chart").map(({ block }) => block)).toEqual([0, 1]);
  const listed = parts.flatMap((part) => (part.kind === "cells" && part.block === 2 ? part.values : []));
  const places = listed.map(([place]) => String(place));
  expect(places).toEqual(expect.arrayContaining(["Growth!A25:I35", "''Growth (2)'!A25:I35"]));
  expect(listed.flat().join("\n")).toContain(table.sources[0]!.text);
});
