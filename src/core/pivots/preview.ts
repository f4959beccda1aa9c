import type { WorkbookWords } from "../words";
import { type PivotGrid, layOutPivot } from "./grid";
import type { ReadyPivot } from "./pivot";

/** The cells of a pivot as Excel lays them out: for a preview, and where Excel has no PivotTables. */
export function previewPivot({ source, shape }: Pick<ReadyPivot, "source" | "shape">, words: WorkbookWords): PivotGrid {
  const headers = source.columns.map(({ header }) => header);
  const rows = source.rows.map((row) => row.map(({ value }) => value));
  const { compare } = new Intl.Collator(words.language);
  const grid = layOutPivot(headers, rows, shape, words.pivot.label, compare);
  const bound = headers.indexOf(words.table.header.bound);
  if (bound < 0) return grid;
  const cells = grid.cells.map((line) =>
    line.map((cell) => {
      const isBound = cell.of.some((row) => row[bound] !== words.table.bound.exact);
      return isBound ? { ...cell, isBound: true as const } : cell;
    }),
  );
  return { ...grid, cells };
}
