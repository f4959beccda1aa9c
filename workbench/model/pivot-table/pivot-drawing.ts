import type { Area, CellStyle, GridSheet } from "../../grid/grid";
import { matrix } from "../area";
import { areaRest } from "../area-rest";
import { literalText } from "../cell-text";
import type { ReportCell } from "../pivot/report";
import { lookOf, PLAIN_LOOK } from "./pivot-looks";
import type { PlacedReport } from "./placed-report";

/**
 * Puts a report into the cells of its sheet, in the place of the one before. Looks and number formats are only touched
 * where they change, so that what a person formatted stays.
 */
export function drawReport(
  grid: GridSheet,
  report: PlacedReport,
  before: PlacedReport | undefined,
  preserveFormatting: boolean,
): void {
  const { areas } = report;
  for (const rest of (before?.areas ?? []).flatMap((area) => areaRest(area, areas))) grid.clear(rest, "All");
  if (!preserveFormatting) for (const area of areas) grid.clear(area, "Formats");
  for (const area of areas) drawArea(grid, area, report, preserveFormatting ? before : undefined);
}

function drawArea(grid: GridSheet, area: Area, report: PlacedReport, before: PlacedReport | undefined): void {
  const cells = matrix(area.rows, area.columns, (row, column) => ({
    now: report.cellAt(area.row + row, area.column + column),
    before: before?.cellAt(area.row + row, area.column + column),
  }));
  const formats = cells.map((line) => line.map((cell) => formatChange(cell.now, cell.before)));
  if (formats.flat().some((format) => format !== null)) grid.setNumberFormats(area, formats);
  const looks = cells.map((line) => line.map((cell) => lookChange(cell.now, cell.before)));
  if (looks.flat().some((look) => look !== null)) grid.setStyles(area, looks);
  grid.write(
    area,
    cells.map((line) => line.map(({ now }) => literal(now))),
  );
}

function literal(cell: ReportCell | undefined): string | number | boolean {
  return typeof cell?.value === "string" ? literalText(cell.value) : (cell?.value ?? "");
}

function formatChange(now: ReportCell | undefined, before: ReportCell | undefined): string | null {
  const format = now?.numberFormat ?? "General";
  return format === (before?.numberFormat ?? "General") ? null : format;
}

function lookChange(now: ReportCell | undefined, before: ReportCell | undefined): CellStyle | null {
  const [look, old] = [now ? lookOf(now) : PLAIN_LOOK, before ? lookOf(before) : PLAIN_LOOK];
  if (look === old) return null;
  const changed = (Object.keys(look) as (keyof CellStyle)[]).filter((name) => look[name] !== old[name]);
  return changed.length > 0 ? Object.fromEntries(changed.map((name) => [name, look[name]])) : null;
}
