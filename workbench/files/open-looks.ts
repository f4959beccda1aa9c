import type { CellStyle as FileStyle, Sheet } from "hucre/xlsx";
import type { CellStyle } from "../grid/grid";
import type { Worksheet } from "../model/worksheet";
import { areasAlike } from "./alike-cells";
import { inBlocks } from "./cell-blocks";
import { lookFromFile, type UsualFont } from "./cell-look";
import type { FileColors } from "./file-colors";
import { keptFromFile } from "./kept-look-xml";
import { openKept } from "./kept-looks";

interface StyledCell {
  row: number;
  column: number;
  style: FileStyle;
}

/** Gives cells their number formats and looks; cells that look alike, side by side and in rows one after the other, at once. */
export function openLooks({ cells }: Sheet, worksheet: Worksheet, colors: FileColors, usualFont: UsualFont): void {
  const sheet = worksheet.cells.grid;
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
  openKeptLooks(styled, worksheet, colors);
}

function openKeptLooks(styled: readonly StyledCell[], sheet: Worksheet, colors: FileColors): void {
  const kept = styled.flatMap(({ row, column, style }) => {
    const look = keptFromFile(style, colors);
    const key = JSON.stringify(look);
    return key === "{}" ? [] : { row, column, look, key };
  });
  openKept(
    sheet,
    areasAlike(kept).map(({ area, look }) => ({ area, kept: look })),
  );
}
