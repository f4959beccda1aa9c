import type { ColumnDef, Sheet } from "hucre/xlsx";
import { MAX_COLUMNS } from "../model/area";
import { MAX_LEVEL, type Outline, type OutlineAxis, type OutlineSpan } from "../model/outline";
import type { Worksheet } from "../model/worksheet";
import type { PackageWriter } from "./package-writer";
import type { Workbook } from "../model/workbook";

/** Of grouped rows below all cells so many are saved: a file names each. */
const MOST_BELOW = 5_000;

interface Line {
  hidden?: boolean;
  outlineLevel?: number;
  collapsed?: boolean;
}

/** The groups that a file's rows and columns are in, and on which side of them their sums stand. */
export function openOutline({ columns = [], rowDefs, outlineProperties }: Sheet, { outline }: Worksheet): void {
  outline.open("row", spansOf(rowDefs ?? new Map()));
  outline.open("column", spansOf(new Map(columns.entries())));
  const { summaryBelow: below = true, summaryRight: right = true } = outlineProperties ?? {};
  if (!below || !right) outline.summary = { below, right };
}

function spansOf(lines: ReadonlyMap<number, Line>): OutlineSpan[] {
  const spans: OutlineSpan[] = [];
  for (const [line, { outlineLevel = 0 }] of [...lines].sort(([a], [b]) => a - b)) {
    const level = Math.min(MAX_LEVEL, Math.floor(outlineLevel));
    const before = spans.at(-1);
    if (level < 1) continue;
    if (before && before.first + before.count === line && before.level === level) before.count += 1;
    else spans.push({ first: line, count: 1, level });
  }
  return spans;
}

/** Gives the rows of a sheet their levels, as far as a file has room for them. */
export function groupRows(rows: Map<number, Line>, { outline, cells }: Worksheet): void {
  const used = cells.grid.usedArea(true);
  const end = (used ? used.row + used.rows : 0) + MOST_BELOW;
  addLevels(outline, "row", end, (line, change) => rows.set(line, { ...rows.get(line), ...change }), rowsHidden(rows));
}

function rowsHidden(rows: ReadonlyMap<number, Line>): (line: number) => boolean {
  return (line) => rows.get(line)?.hidden === true;
}

export function groupColumns(columns: ColumnDef[], { outline }: Worksheet): void {
  const change = (line: number, more: Line) => {
    while (columns.length <= line) columns.push({});
    columns[line] = { ...columns[line], ...more };
  };
  addLevels(outline, "column", MAX_COLUMNS, change, (line) => columns[line]?.hidden === true);
}

/** A group whose lines are hidden is collapsed, which the line with its sums says. */
function addLevels(
  outline: Outline,
  axis: OutlineAxis,
  end: number,
  change: (line: number, more: Line) => void,
  isHidden: (line: number) => boolean,
): void {
  const { below, right } = outline.summary;
  const isAfter = axis === "row" ? below : right;
  const spans = outline.spans(axis);
  const levelOf = (line: number) => spans.find(({ first, count }) => first <= line && line < first + count)?.level ?? 0;
  for (const { first, count, level } of spans) {
    const last = Math.min(first + count, end) - 1;
    for (let line = first; line <= last; line += 1) change(line, { outlineLevel: level });
    const [edge, sums] = isAfter ? [last, last + 1] : [first, first - 1];
    if (last >= first && sums >= 0 && sums < end && levelOf(sums) < level && isHidden(edge))
      change(sums, { collapsed: true });
  }
}

export function outlineToFile({ outline }: Worksheet): Pick<Sheet, "outlineProperties"> {
  const { below: summaryBelow, right: summaryRight } = outline.summary;
  return summaryBelow && summaryRight ? {} : { outlineProperties: { summaryBelow, summaryRight } };
}

/** How deep a sheet's groups are, without which Excel leaves no room for their marks. */
export function saveDepths(writer: PackageWriter, workbook: Workbook): void {
  workbook.worksheets.items().forEach(({ outline }, place) => {
    const depth = (axis: OutlineAxis) => Math.max(0, ...outline.spans(axis).map(({ level }) => level));
    const [rows, columns] = [depth("row"), depth("column")];
    if (rows + columns === 0) return;
    const depths = (rows ? ` outlineLevelRow="${rows}"` : "") + (columns ? ` outlineLevelCol="${columns}"` : "");
    writer.change(`xl/worksheets/sheet${place + 1}.xml`, (xml) =>
      xml.replace("<sheetFormatPr", () => `<sheetFormatPr${depths}`),
    );
  });
}
