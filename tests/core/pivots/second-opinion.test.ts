import fc from "fast-check";
import { dataset } from "../../../data/index";
import { buildPivot, listPivotIds, previewPivot } from "../../../src/core/pivots/catalogue";
import { layOutPivot } from "../../../src/core/pivots/grid";
import type { PivotShape, Summary } from "../../../src/core/pivots/pivot";
import { workbookWordsFor } from "../../../src/i18n/workbook-language";
import { EMPTY_DEFINITION, VALUES, type PivotDefinition } from "../../../workbench/model/pivot/definition";
import { layOut } from "../../../workbench/model/pivot/lay-out";
import { PivotSource } from "../../../workbench/model/pivot/source";
import { pivotWords } from "../../../workbench/model/pivot/words";

/** The preview of the pane and the engine of the workbench know nothing of each other: where they agree, both read Excel's rules alike. */
const words = workbookWordsFor("en");
const { compare } = new Intl.Collator("en");
const AGGREGATIONS = { sum: "Sum", count: "Count", average: "Average", max: "Max", min: "Min" } as const;

function define({ rows, columns, values, layout, totals }: PivotShape): PivotDefinition {
  return {
    ...EMPTY_DEFINITION,
    rows,
    columns: values.length > 1 ? [...columns, VALUES] : columns,
    data: values.map(({ field, name, summary, numberFormat }) => ({
      ...{ id: name, field, name, numberFormat },
      aggregation: AGGREGATIONS[summary],
      showAs: { calculation: "None" },
    })),
    layout: {
      ...EMPTY_DEFINITION.layout,
      type: layout === "compact" ? "Compact" : "Tabular",
      subtotals: layout === "compact" ? "AtTop" : "Off",
      rowGrandTotals: totals.rows,
      columnGrandTotals: totals.columns,
    },
  };
}

function inWorkbench(names: string[], rows: readonly (readonly (string | number)[])[], shape: PivotShape): unknown[][] {
  const context = { words: pivotWords("en"), write: String, today: 0 };
  const { cells } = layOut(new PivotSource({ names, rows }), define(shape), context);
  return cells.map((line) => line.map(({ value }) => value));
}

const shown = ({ cells }: ReturnType<typeof layOutPivot>): unknown[][] =>
  cells.map((line) => line.map(({ value }) => value));

it.each(listPivotIds())("%s looks in the preview as in the workbench", (id) => {
  const pivot = buildPivot(dataset, id, words);
  const names = pivot.source.columns.map(({ header }) => header);
  const rows = pivot.source.rows.map((row) => row.map(({ value }) => value));
  expect(shown(previewPivot(pivot, words))).toEqual(inWorkbench(names, rows, pivot.shape));
});

const NAMES = ["Region", "Kind", "Year", "Amount"];
const row = fc.tuple(
  fc.constantFrom("North", "South", "north", "East"),
  fc.constantFrom<string | number>("apples", "pears", 7, 10),
  fc.constantFrom("2011", "2012", "2013"),
  fc.integer({ min: -50, max: 50 }),
);
const summary = fc.constantFrom<Summary>("sum", "count", "average", "max", "min");
const shape = fc.record({
  rows: fc.constantFrom<string[]>(["Region"], ["Region", "Kind"], ["Kind"]),
  columns: fc.constantFrom<string[]>([], ["Year"]),
  values: fc.uniqueArray(
    fc.record({
      field: fc.constant("Amount"),
      summary,
      name: fc.constantFrom("One", "Two", "Three"),
      numberFormat: fc.constant("0"),
    }),
    { minLength: 1, maxLength: 3, selector: ({ name }) => name },
  ),
  layout: fc.constantFrom("compact" as const, "tabular" as const),
  totals: fc.record({ rows: fc.boolean(), columns: fc.boolean() }),
});

it("any table and any shape give the same cells in both", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), shape, (rows, given) => {
      expect(shown(layOutPivot(NAMES, rows, given, words.pivot.label, compare))).toEqual(
        inWorkbench(NAMES, rows, given),
      );
    }),
    { numRuns: 300 },
  );
});
