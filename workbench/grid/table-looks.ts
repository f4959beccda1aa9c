import { composeStyles, InterceptorEffectEnum, type IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService, SheetRangeThemeModel } from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import { areaOf } from "./area";
import type { Engine } from "./engine";
import type { Area, GridTable } from "./grid";
import type { SheetCells } from "./sheet-cells";
import { hasHeader, hasTotals, totalStyle } from "./table-styles";
import { TABLE_CHANGES } from "./table-watch";

/** A row that is drawn otherwise than the theme of its table says. */
interface SpecialRow {
  area: Area;
  /** Of its total row. */
  theme?: string;
  /** Of the columns of a table without a header, in the row above its data: Univer shows them where a cell there is empty. */
  names?: readonly string[];
}

/** Draws total rows, and no header where a table shows none. Univer's themes know neither. */
export function drawTableRows(engine: Engine): void {
  const known = new Map<string, readonly SpecialRow[]>();
  engine.onCommand(({ id }) => {
    if (TABLE_CHANGES.has(id)) known.clear();
  });
  const rowsOf = (sheet: string): readonly SpecialRow[] => {
    const rows = known.get(sheet) ?? specialRows(engine, sheet);
    known.set(sheet, rows);
    return rows;
  };
  engine.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    // After Univer's own themes and headers, before what ends them all.
    priority: -0.5,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      const found = rowsOf(subUnitId).find((each) => isWithin(each, row, col));
      if (!found) return next(cell);
      const { v, ...drawn } = cell ?? rawData ?? {};
      const isName = rawData?.v === undefined && found.names?.[col - found.area.column] === v;
      return next({ ...drawn, ...(!isName && v !== undefined && { v }), themeStyle: lookIn(found, col) });
    },
  });
}

/** Gives cells the look that their table's style draws over them. Looks of their own stay on top, as they are drawn. */
export function keepLook(engine: Engine, cells: SheetCells, { area, look }: GridTable): void {
  const header = look.showHeaders ? 0 : 1;
  const row = area.row + header;
  const rows = area.rows - header + (look.showTotals ? 1 : 0);
  cells.restyleEach({ ...area, row, rows }, (down, across) => {
    const place = [row + down, area.column + across] as const;
    const drawn = tableStyleAt(engine, cells.sheet.getSheetId(), ...place);
    return drawn ? composeStyles(drawn, cells.style(...place)) : undefined;
  });
}

function tableStyleAt(engine: Engine, sheet: string, row: number, column: number): IStyleData | undefined {
  const found = specialRows(engine, sheet).find((each) => isWithin(each, row, column));
  if (found) return lookIn(found, column);
  return (engine.get(SheetRangeThemeModel).getCellStyle(engine.unitId, sheet, row, column) ?? undefined) as
    IStyleData | undefined;
}

function specialRows(engine: Engine, sheet: string): SpecialRow[] {
  const tables = engine.get(TableManager).getTablesBySubunitId(engine.unitId, sheet);
  return tables.flatMap((table) => {
    const [area, theme] = [areaOf(table.getRange()), table.getTableStyleId()];
    const names = table.getTableInfo().columns.map(({ displayName }) => displayName);
    return [
      ...(hasHeader(theme) ? [] : [{ area: { ...area, rows: 1 }, names }]),
      ...(hasTotals(theme) ? [{ area: { ...area, row: area.row + area.rows, rows: 1 }, theme }] : []),
    ];
  });
}

function isWithin({ area }: SpecialRow, row: number, column: number): boolean {
  return row === area.row && column >= area.column && column < area.column + area.columns;
}

function lookIn({ area, theme }: SpecialRow, column: number): IStyleData | undefined {
  if (theme === undefined) return undefined;
  return totalStyle(theme, column === area.column, column === area.column + area.columns - 1);
}
