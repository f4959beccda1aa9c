import { dataset } from "../../data/index";
import { buildPivot, listPivotIds } from "../../src/core/pivots/catalogue";
import type { PivotDraft } from "../../src/core/pivots/draft";
import { buildOwnPivot } from "../../src/core/pivots/own-pivot";
import { previewPivot } from "../../src/core/pivots/preview";
import { getSubject, startDraft } from "../../src/core/pivots/subjects";
import { workbookWordsFor } from "../../src/i18n/workbook-language";
import { BlockContents } from "../../src/sheet/block-contents";
import { planPivot } from "../../src/sheet/pivot-plan";

const labels = { notes: "Notes", sources: "Sources" };

const english = { dataset, words: workbookWordsFor("en") };
const yuan = getSubject(english, "level CNY");

/** Shapes of the builder: filters with and without a choice, several values, a sum. */
const OWN: Record<string, PivotDraft> = {
  filtered: { ...startDraft(yuan), filters: [{ field: "source" }, { field: "definition", items: ["A"] }] },
  "two values": { ...startDraft(yuan), summaries: ["max", "count"] },
  sum: {
    ...{ subject: "level CNY", rows: ["zone"], columns: [], summaries: ["sum"] },
    filters: [
      { field: "indicator", items: ["revenue"] },
      { field: "province", items: ["Hubei", "Shanghai"] },
      { field: "period-kind", items: ["year"] },
    ],
  },
};

test.each(Object.keys(OWN))("a reader's own pivot, %s: filters have their rows above the corner", (name) => {
  const { pivot, grid, problems } = buildOwnPivot(english, OWN[name]!);
  expect(problems).toEqual([]);
  const plan = planPivot(pivot, grid!, { labels, instead: "No PivotTables here." });
  const part = plan.parts.find(({ kind }) => kind === "pivot");
  if (part?.kind !== "pivot") throw new Error("no pivot in the plan");
  const written = plan.parts.flatMap((each) => (each.kind === "cells" && each.block === 0 ? [each] : []));
  const free = grid!.filters.length > 0 ? grid!.filters.length + 2 : 1;
  expect(written.map((each) => each.row + each.values.length)).toEqual([part.row - free]);
  const contents = new BlockContents(part.instead);
  grid!.filters.forEach((line, index) =>
    line.forEach((text, column) => expect(contents.getValue(part.row - free + 1 + index, column)).toBe(text)),
  );
  grid!.cells.forEach((line, row) =>
    line.forEach(({ value }, column) => expect(contents.getValue(part.row + row, column)).toBe(value)),
  );
});

test("a bound in a table that stands for a pivot is marked, and its cell stays a number", () => {
  const { pivot, grid } = buildOwnPivot(english, startDraft(yuan));
  const plan = planPivot(pivot, grid!, { labels, instead: "No PivotTables here." });
  const part = plan.parts.find(({ kind }) => kind === "pivot");
  const cells = part?.kind === "pivot" ? part.instead.flatMap((each) => (each.kind === "cells" ? [each] : [])) : [];
  const marked = cells.flatMap(({ values, formats }) =>
    values.flatMap((line, row) =>
      line.flatMap((value, column) => (formats[row]![column]!.endsWith('"*"') ? [value] : [])),
    ),
  );
  expect(marked.length).toBe(grid!.cells.flat().filter(({ isBound }) => isBound).length);
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.every((value) => typeof value === "number")).toBe(true);
});

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

  it("makes no note taller than its merged cell needs", () => {
    const looks = plan.parts.find((each) => each.kind === "looks" && each.block === 0);
    if (looks?.kind !== "looks") throw new Error("no looks in the plan");
    const [merged] = looks.merged;
    const width = Array.from({ length: merged!.columns }, (_, column) => looks.widths[column] ?? 8).reduce(
      (a, b) => a + b,
    );
    [pivot.title, pivot.description, ...pivot.notes].forEach((text, row) => {
      if (row > 0 && text.length < width) expect(looks.heights[row]!.points).toBeLessThan(20);
    });
  });

  it("gives every column the width of what stands in it, and describes the pivot to who cannot see it", () => {
    const looks = plan.parts.find((each) => each.kind === "looks" && each.block === 0);
    const widths = looks?.kind === "looks" ? looks.widths : [];
    expect(widths).toHaveLength(part.columns);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(10);
    expect(part.altText.description).toContain(pivot.description);
  });
});
