import { dataset } from "../../data/index";
import { buildPivot, listPivotIds, previewPivot } from "../../src/core/pivots/catalogue";
import { workbookWordsFor } from "../../src/i18n/workbook-language";
import { BlockContents } from "../../src/sheet/block-contents";
import { planPivot } from "../../src/sheet/pivot-plan";

const labels = { notes: "Notes", sources: "Sources" };

describe.each(listPivotIds())("the plan of %s", (id) => {
  const words = workbookWordsFor("en");
  const pivot = buildPivot(dataset, id, words);
  const grid = previewPivot(pivot, words);
  const plan = planPivot(pivot, grid, { labels, instead: "No PivotTables here." });
  const part = plan.parts.find(({ kind }) => kind === "pivot");
  if (part?.kind !== "pivot") throw new Error("no pivot in the plan");

  it("has the pivot on the first sheet, over the table on the second, which is written before it", () => {
    expect(plan.blocks.map(({ sheetName }) => sheetName)).toEqual([pivot.sheetName, pivot.source.sheetName]);
    const table = plan.parts.findIndex(
      (each) => each.kind === "table" && each.name === part.source && each.block === 1,
    );
    expect(table).toBeGreaterThanOrEqual(0);
    expect(plan.parts.indexOf(part)).toBeGreaterThan(table);
    expect(part.block).toBe(0);
  });

  it("leaves a row between notes and pivot, and nothing beside or under it", () => {
    const cells = plan.parts.filter((each) => each.kind === "cells" && each.block === 0);
    expect(cells.flatMap((each) => (each.kind === "cells" ? [each.row + each.values.length] : []))).toEqual([
      part.row - 1,
    ]);
    expect([part.rows, part.columns]).toEqual([grid.cells.length, grid.cells[0]!.length]);
  });

  it("says the same as plain cells where there are no pivots, and why", () => {
    const contents = new BlockContents(part.instead);
    expect(contents.getValue(part.row - 1, 0)).toBe("No PivotTables here.");
    grid.cells.forEach((line, row) =>
      line.forEach(({ value }, column) => expect(contents.getValue(part.row + row, column)).toBe(value)),
    );
  });

  it("gives every column the width of what stands in it, and describes the pivot to who cannot see it", () => {
    const looks = plan.parts.find((each) => each.kind === "looks" && each.block === 0);
    const widths = looks?.kind === "looks" ? looks.widths : [];
    expect(widths).toHaveLength(part.columns);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(10);
    expect(part.altText.description).toContain(pivot.description);
  });
});
