import type { PivotFilter, PivotValue, Summary } from "../../core/pivots/pivot";
import type { PivotPart } from "../../sheet/pivot-part";
import { supportsExcelApi } from "../api-level";
import type { Placement } from "../placement";
import { type PartWriter, type Site, getCells, getName, leave } from "./part-writer";

const SUMMARIES: Record<Summary, "Sum" | "Count" | "Average" | "Max" | "Min"> = {
  ...{ sum: "Sum", count: "Count", average: "Average" },
  ...{ max: "Max", min: "Min" },
};

/** A PivotTable over the plan's own table; below its requirement set the same cells are written without one. */
export const pivotWriter: PartWriter<PivotPart> = {
  // What a filter lets through can be chosen from 1.12 on.
  needs: ({ shape }) => (shape.filters.some(({ items }) => items) ? "1.12" : "1.8"),
  areas: ({ row, column, rows, columns, shape: { filters } }) => {
    const above = filters.length > 0 ? filters.length + 1 : 0;
    return [{ row: row - above, column, rows: rows + above, columns }];
  },
  write: addPivot,
  undo: leave,
};

/**
 * Takes our pivots of a block away, before it is looked at: what they show is theirs, cell by cell, and not written by us.
 * Nothing is read of a pivot: an unfinished one has made Excel fail.
 */
export async function discardPivots(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  placement: Placement,
): Promise<void> {
  const pivots = placement.parts.filter((part) => part.kind === "pivot");
  if (pivots.length === 0) return;
  for (const { name } of pivots) worksheet.pivotTables.getItemOrNullObject(getName(placement, name)).delete();
  await context.sync();
}

function addPivot(site: Site, part: PivotPart): () => boolean {
  const { worksheet, placement } = site;
  const { shape } = part;
  // A Table and a Range, not addresses: an address of another sheet is not understood everywhere.
  const source = worksheet.context.workbook.tables.getItem(getName(placement, part.source));
  const corner = getCells(site, { row: part.row, column: part.column, rows: 1, columns: 1 });
  const pivot = worksheet.pivotTables.add(getName(placement, part.name), source, corner);
  // First, so that the table finds its corner once.
  for (const filter of shape.filters) addFilter(pivot, filter);
  for (const field of shape.rows) pivot.rowHierarchies.add(pivot.hierarchies.getItem(field));
  for (const field of shape.columns) pivot.columnHierarchies.add(pivot.hierarchies.getItem(field));
  const values = shape.values.map((value) => addValue(pivot, value));
  setLayout(pivot.layout, part);
  // Last: under a new name a hierarchy has not always been found again.
  values.forEach((hierarchy, index) => (hierarchy.name = shape.values[index]!.name));
  return () => formatBody(pivot, shape.values, values);
}

function addFilter(pivot: Excel.PivotTable, { field, items }: PivotFilter): void {
  const hierarchy = pivot.filterHierarchies.add(pivot.hierarchies.getItem(field));
  if (!items) return;
  hierarchy.enableMultipleFilterItems = items.length > 1;
  hierarchy.fields.getItem(field).applyFilter({ manualFilter: { selectedItems: items } });
}

function addValue(pivot: Excel.PivotTable, value: PivotValue): Excel.DataPivotHierarchy {
  const hierarchy = pivot.dataHierarchies.add(pivot.hierarchies.getItem(value.field));
  hierarchy.summarizeBy = SUMMARIES[value.summary];
  hierarchy.numberFormat = value.numberFormat;
  return hierarchy.load("numberFormat");
}

function setLayout(layout: Excel.PivotLayout, { shape, altText }: PivotPart): void {
  layout.layoutType = shape.layout === "compact" ? "Compact" : "Tabular";
  if (shape.layout === "tabular") layout.subtotalLocation = "Off";
  layout.showRowGrandTotals = shape.totals.rows;
  layout.showColumnGrandTotals = shape.totals.columns;
  if (supportsExcelApi("1.9")) {
    // The columns have widths for what stands above as well.
    layout.autoFormat = false;
    layout.preserveFormatting = true;
  }
  if (supportsExcelApi("1.13")) {
    layout.altTextTitle = altText.title;
    layout.altTextDescription = altText.description;
  }
}

/** Some builds of Excel do not keep the format of a value field: then the cells themselves get it. */
function formatBody(
  pivot: Excel.PivotTable,
  [value, ...more]: readonly PivotValue[],
  [written]: readonly Excel.DataPivotHierarchy[],
): boolean {
  if (!value || !written || more.length > 0 || written.numberFormat === value.numberFormat) return false;
  // One value for all cells of a range is written to each; its type knows only arrays.
  pivot.layout.getDataBodyRange().numberFormat = value.numberFormat as unknown as string[][];
  return true;
}
