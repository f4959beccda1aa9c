import type { AxisLine, Label } from "./axis-line";
import type { PivotValue } from "./definition";
import type { CellRole, ReportCell } from "./report";

export function textCell(value: PivotValue, role: CellRole, line: ReportCell["line"] = "item"): ReportCell {
  return { value, numberFormat: "General", role, line, indent: 0 };
}

/** The labels of one line, level by level; a line that goes on with an item says it only where labels are repeated. */
export function labelCells(line: AxisLine, role: CellRole, levels: number, repeat: boolean): ReportCell[] {
  if (line.kind === "blank") return Array.from({ length: levels }, () => textCell("", "blankLine"));
  const { kind } = line;
  return Array.from({ length: levels }, (_, level) => {
    if (level === line.level) return labelCell(line.label, role, kind);
    const entry = level < line.level && (level >= line.fresh || repeat) ? line.entries[level] : undefined;
    return entry ? labelCell(entry.label, role, kind) : textCell("", role, kind);
  });
}

/** A row's one label in compact form, indented by its level. */
export function compactCell(line: AxisLine): ReportCell {
  if (line.kind === "blank") return textCell("", "blankLine");
  return { ...labelCell(line.label, "rowLabel", line.kind), indent: line.level };
}

function labelCell({ value, numberFormat }: Label, role: CellRole, line: ReportCell["line"]): ReportCell {
  return { value, numberFormat, role, line, indent: 0 };
}
