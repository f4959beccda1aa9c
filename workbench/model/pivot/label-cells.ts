import { textLabel, type AxisLine, type Label } from "./axis-line";
import type { PivotValue } from "./definition";
import type { CellRole, ReportCell } from "./report";

export function textCell(value: PivotValue, role: CellRole, line: ReportCell["line"] = "item"): ReportCell {
  return { value, numberFormat: "General", role, line, level: 0, indent: 0 };
}

/** The labels of one line, level by level; a line that goes on with an item says it only where labels are repeated. */
export function labelCells(line: AxisLine, role: CellRole, levels: number, repeat: boolean): ReportCell[] {
  if (line.kind === "blank") return Array.from({ length: levels }, () => textCell("", "blankLine"));
  return Array.from({ length: levels }, (_, level) => {
    if (level === line.level) return labelCell(line, line.label, role);
    const entry = level < line.level && (level >= line.fresh || repeat) ? line.entries[level] : undefined;
    return labelCell(line, entry?.label ?? NO_LABEL, role);
  });
}

/** A row's one label in compact form, indented by its level. */
export function compactCell(line: AxisLine): ReportCell {
  if (line.kind === "blank") return textCell("", "blankLine");
  return { ...labelCell(line, line.label, "rowLabel"), indent: line.level };
}

const NO_LABEL = textLabel("");

function labelCell({ kind, level }: AxisLine, { value, numberFormat }: Label, role: CellRole): ReportCell {
  return { value, numberFormat, role, line: kind === "blank" ? "item" : kind, level, indent: 0 };
}
