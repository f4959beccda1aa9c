import type { AxisLine } from "./axis-line";
import { labelCells, textCell } from "./label-cells";
import type { Pivot } from "./pivot";
import type { ReportCell } from "./report";

export function hasColumnFields({ columnLevels }: Pivot): boolean {
  return columnLevels.some(({ kind }) => kind === "field");
}

/** How many columns stand left of the values. */
export function labelColumns(pivot: Pivot): number {
  const { rowLevels, definition } = pivot;
  if (rowLevels.length === 0) return hasColumnFields(pivot) ? 1 : 0;
  return definition.layout.type === "Compact" ? 1 : rowLevels.length;
}

/** The rows above the values: captions of the fields, and the columns' labels. */
export function headerCells(pivot: Pivot, columns: readonly AxisLine[]): ReportCell[][] {
  const count = labelColumns(pivot);
  const fill = (texts: readonly string[]) =>
    Array.from({ length: count }, (_, at) => textCell(texts[at] ?? "", "caption"));
  const rowCaptions = fill(rowCaptionTexts(pivot));
  if (!hasColumnFields(pivot)) return [[...rowCaptions, ...dataNames(pivot, columns)]];
  const labels = columnLabelRows(pivot, columns);
  const above = [columnCaptions(pivot, columns.length), ...labels.slice(0, -1)];
  const corner = fill([cornerText(pivot)]);
  return [
    ...above.map((row, place) => [...(place === 0 ? corner : fill([])), ...row]),
    [...rowCaptions, ...(labels.at(-1) ?? [])],
  ];
}

/** A single data field is named once, in the corner; without rows it heads its own row instead. */
function cornerText({ definition, rowLevels }: Pivot): string {
  const [only, ...others] = definition.data;
  return only && others.length === 0 && rowLevels.length > 0 ? only.name : "";
}

function rowCaptionTexts(pivot: Pivot): string[] {
  const { rowLevels, definition, context } = pivot;
  if (rowLevels.length === 0 || !definition.layout.fieldHeaders) return [];
  if (definition.layout.type !== "Compact") return rowLevels.map((level) => pivot.caption(level));
  return [rowLevels.every(({ kind }) => kind === "values") ? context.words.values : context.words.rowLabels];
}

function columnCaptions(pivot: Pivot, count: number): ReportCell[] {
  const { columnLevels, definition, context } = pivot;
  const compact = definition.layout.type === "Compact";
  const texts = compact ? [context.words.columnLabels] : columnLevels.map((level) => pivot.caption(level));
  const shown = definition.layout.fieldHeaders ? texts : [];
  return Array.from({ length: count }, (_, at) => textCell(shown[at] ?? "", "caption"));
}

/** Without column fields there is one row: the names of the data fields, unless the rows say them. */
function dataNames({ definition, rowLevels }: Pivot, columns: readonly AxisLine[]): ReportCell[] {
  const inRows = rowLevels.some(({ kind }) => kind === "values");
  const nameOf = ({ data = 0 }: AxisLine) => (inRows ? "" : (definition.data[data]?.name ?? ""));
  return columns.map((column) => textCell(nameOf(column), "columnLabel"));
}

function columnLabelRows({ columnLevels, definition }: Pivot, columns: readonly AxisLine[]): ReportCell[][] {
  const { repeatLabels, type } = definition.layout;
  const repeat = repeatLabels && type !== "Compact";
  const labels = columns.map((line) => labelCells(line, "columnLabel", columnLevels.length, repeat));
  return columnLevels.map((_, level) => labels.flatMap((cells) => cells.slice(level, level + 1)));
}
