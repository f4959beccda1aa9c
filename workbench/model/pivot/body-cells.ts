import type { AxisLine } from "./axis-line";
import { compactCell, labelCells, textCell } from "./label-cells";
import { labelColumns } from "./header-cells";
import type { Pivot } from "./pivot";
import type { ReportCell } from "./report";
import { formatOf, ShownValue } from "./show-as";

/** The rows of values, each with its labels. */
export function bodyCells(pivot: Pivot, rows: readonly AxisLine[], columns: readonly AxisLine[]): ReportCell[][] {
  const values = new Values(pivot);
  return rows.map((row) => [...rowLabels(pivot, row), ...columns.map((column) => values.cell(row, column))]);
}

function rowLabels(pivot: Pivot, row: AxisLine): ReportCell[] {
  const { definition, rowLevels, context } = pivot;
  const count = labelColumns(pivot);
  if (rowLevels.length === 0) {
    const [only, ...others] = definition.data;
    const text = others.length > 0 ? context.words.total : (only?.name ?? "");
    return count === 0 ? [] : [textCell(text, "rowLabel")];
  }
  return definition.layout.type === "Compact"
    ? [compactCell(row)]
    : labelCells(row, "rowLabel", count, definition.layout.repeatLabels);
}

class Values {
  private readonly shown = new Map<string, ShownValue>();

  constructor(private readonly pivot: Pivot) {}

  cell(row: AxisLine, column: AxisLine): ReportCell {
    const { definition } = this.pivot;
    if (row.kind === "blank") return textCell("", "blankLine");
    const place = row.data ?? column.data ?? 0;
    const field = definition.data[place];
    if (!field || !row.hasValues || !column.hasValues) return { ...textCell("", "value", row.kind), level: row.level };
    const value = this.of(place, row, column).get(row.group, column.group);
    const { fillEmptyCells, emptyCellText } = definition.layout;
    return {
      value: value ?? (fillEmptyCells ? emptyCellText : ""),
      numberFormat: formatOf(field.numberFormat, field.showAs),
      role: "value",
      line: row.kind,
      level: row.level,
      indent: 0,
    };
  }

  private of(place: number, row: AxisLine, column: AxisLine): ShownValue {
    const aggregation = row.aggregation ?? column.aggregation;
    const key = `${place} ${aggregation ?? ""}`;
    const field = this.pivot.definition.data[place];
    const known = this.shown.get(key);
    if (known || !field) return known as ShownValue;
    const shown = new ShownValue(this.pivot.table, place, field.showAs, aggregation);
    this.shown.set(key, shown);
    return shown;
  }
}
