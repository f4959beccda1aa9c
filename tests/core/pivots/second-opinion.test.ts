import fc from "fast-check";
import { dataset } from "../../../data/index";
import { buildPivot, listPivotIds } from "../../../src/core/pivots/catalogue";
import { previewPivot } from "../../../src/core/pivots/preview";
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

function define(
  { rows, columns, filters, values, layout, totals }: PivotShape,
  keyOf: (field: string, item: string) => string,
): PivotDefinition {
  return {
    ...EMPTY_DEFINITION,
    rows,
    filters: filters.map(({ field }) => field),
    fields: filters.map(({ field, items }) => ({
      name: field,
      filters: items ? { manual: items.map((item) => keyOf(field, item)) } : {},
    })),
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
  const source = new PivotSource({ names, rows });
  const keyOf = (field: string, item: string) =>
    source.get(field).items.find(({ value }) => String(value).toLowerCase() === item.toLowerCase())!.key;
  const { cells } = layOut(source, define(shape, keyOf), context);
  return cells.map((line) => line.map(({ value }) => value));
}

function shown({ filters, cells }: ReturnType<typeof layOutPivot>): unknown[][] {
  const above = filters.length > 0 ? [...filters, []] : [];
  const width = Math.max(cells[0]!.length, filters.length > 0 ? 2 : 0);
  const fill = (line: readonly unknown[]) => [...line, ...Array<string>(width - line.length).fill("")];
  return [...above, ...cells.map((line) => line.map(({ value }) => value))].map(fill);
}

it.each(listPivotIds())("%s looks in the preview as in the workbench", (id) => {
  const pivot = buildPivot(dataset, id, words);
  const names = pivot.source.columns.map(({ header }) => header);
  const rows = pivot.source.rows.map((row) => row.map(({ value }) => value));
  expect(shown(previewPivot(pivot, words))).toEqual(inWorkbench(names, rows, pivot.shape));
});

const NAMES = ["Region", "Kind", "Year", "Amount", "Other"];
const row = fc.tuple(
  fc.constantFrom("North", "South", "north", "East"),
  fc.constantFrom<string | number>("apples", "pears", 7, 10),
  fc.constantFrom("2011", "2012", "2013"),
  fc.integer({ min: -50, max: 50 }),
  fc.constantFrom("x", "y", "z"),
);
const summary = fc.constantFrom<Summary>("sum", "count", "average", "max", "min");
const shape = fc.record<PivotShape>({
  rows: fc.constantFrom<string[]>(["Region"], ["Region", "Kind"], ["Kind"], []),
  columns: fc.constantFrom<string[]>([], ["Year"]),
  filters: fc.constantFrom<PivotShape["filters"]>([], [{ field: "Other" }], [{ field: "Other", items: ["x", "z"] }]),
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
  const anyShape = shape.filter(({ rows, columns }) => rows.length + columns.length > 0);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), anyShape, (drawn, given) => {
      // Every item of the filters is there.
      const rows = [...drawn, ["East", 7, "2011", 1, "x"], ["East", 7, "2011", 2, "z"]] as typeof drawn;
      expect(shown(layOutPivot(NAMES, rows, given, words.pivot.label, compare))).toEqual(
        inWorkbench(NAMES, rows, given),
      );
    }),
    { numRuns: 300 },
  );
});
