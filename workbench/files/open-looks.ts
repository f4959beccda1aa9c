import type { CellStyle as FileStyle, Sheet } from "hucre/xlsx";
import type { Area, CellStyle, GridSheet } from "../grid/grid";
import { inBlocks } from "./cell-blocks";
import { lookFromFile, type UsualFont } from "./cell-look";
import type { FileColors } from "./file-colors";

/** Gives cells their number formats and looks; cells that look alike, side by side and in rows one after the other, at once. */
export function openLooks({ cells }: Sheet, sheet: GridSheet, colors: FileColors, usualFont: UsualFont): void {
  const styled = [...(cells ?? [])].flatMap(([key, { style }]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return style ? [{ row, column, style }] : [];
  });
  inBlocks(
    styled.filter(({ style }) => style.numFmt !== undefined && style.numFmt !== "General"),
    (area, block) => {
      const formats = Array.from({ length: area.rows }, () => Array<string | null>(area.columns).fill(null));
      for (const { row, column, style } of block) formats[row - area.row]![column - area.column] = style.numFmt ?? null;
      sheet.setNumberFormats(area, formats);
    },
  );
  const looks = new Map<FileStyle, { look: CellStyle; key: string }>();
  const lookOf = (style: FileStyle) => {
    const known = looks.get(style);
    if (known) return known;
    const look = lookFromFile(style, colors, usualFont);
    const read = { look, key: JSON.stringify(look) };
    looks.set(style, read);
    return read;
  };
  const looked = styled
    .map(({ row, column, style }) => ({ row, column, ...lookOf(style) }))
    .filter(({ key }) => key !== "{}");
  for (const { area, look } of areasAlike(looked)) sheet.setStyle(area, look);
}

interface Looked {
  row: number;
  column: number;
  look: CellStyle;
  key: string;
}

interface LookedArea {
  area: Area;
  look: CellStyle;
}

/** Runs of cells in a row that look alike, those of the same columns in the next rows taken together. */
function areasAlike(cells: readonly Looked[]): LookedArea[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const areas: LookedArea[] = [];
  /** By columns and look, the area that a run in the next row would make longer. */
  const open = new Map<string, LookedArea>();
  let at = 0;
  while (at < ordered.length) {
    const first = ordered[at]!;
    let columns = 1;
    for (let next = ordered[at + columns]; isBeside(first, columns, next); next = ordered[at + columns]) columns += 1;
    at += columns;
    const place = `${first.column}:${columns}:${first.key}`;
    const above = open.get(place);
    if (above && above.area.row + above.area.rows === first.row) above.area.rows += 1;
    else {
      const started = { area: { row: first.row, column: first.column, rows: 1, columns }, look: first.look };
      open.set(place, started);
      areas.push(started);
    }
  }
  return areas;
}

function isBeside(first: Looked, columns: number, next: Looked | undefined): boolean {
  return next?.row === first.row && next.column === first.column + columns && next.key === first.key;
}
