import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { CellStyle } from "../grid/grid";
import type { FileColors } from "./file-colors";

const HORIZONTAL = { General: "general", Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;
const EDGES = { top: "borderTop", bottom: "borderBottom", left: "borderLeft", right: "borderRight" } as const;

/** A cell's look and number format as a file keeps them; undefined where both are Excel's own. */
export function lookToFile(style: CellStyle, numberFormat: string, usualFont: UsualFont): FileStyle | undefined {
  const look: FileStyle = {};
  const font = fontToFile(style, usualFont);
  if (font) look.font = font;
  if (style.fill) look.fill = { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill.slice(1) } };
  const alignment = alignmentToFile(style);
  if (alignment) look.alignment = alignment;
  const border = borderToFile(style);
  if (border) look.border = border;
  if (numberFormat !== "General") look.numFmt = numberFormat;
  return Object.keys(look).length === 0 ? undefined : look;
}

export interface UsualFont {
  name: string;
  size: number;
}

function fontToFile(style: CellStyle, usual: UsualFont): FileStyle["font"] {
  const { fontName: name = usual.name, fontSize: size = usual.size, fontColor = "#000000" } = style;
  const marks = {
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.strikethrough && { strikethrough: true }),
    ...(fontColor !== "#000000" && { color: { rgb: fontColor.slice(1) } }),
  };
  const isUsual = name === usual.name && size === usual.size && Object.keys(marks).length === 0;
  return isUsual ? undefined : { name, size, ...marks };
}

function alignmentToFile(style: CellStyle): FileStyle["alignment"] {
  const alignment: NonNullable<FileStyle["alignment"]> = {};
  const { horizontalAlignment = "General", verticalAlignment = "Bottom" } = style;
  if (horizontalAlignment !== "General") alignment.horizontal = HORIZONTAL[horizontalAlignment];
  if (verticalAlignment !== "Bottom") alignment.vertical = VERTICAL[verticalAlignment];
  if (style.wrapText) alignment.wrapText = true;
  if (style.indent) alignment.indent = style.indent;
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

function borderToFile(style: CellStyle): FileStyle["border"] {
  const edges = Object.entries(EDGES).flatMap(([edge, member]) => {
    const color = style[member];
    return color ? [[edge, { style: "thin", color: { rgb: color.slice(1) } }] as const] : [];
  });
  return edges.length === 0 ? undefined : (Object.fromEntries(edges) as FileStyle["border"]);
}

/** What of a file's look differs from Excel's own, in the grid's words. */
export function lookFromFile(file: FileStyle, colors: FileColors, usualFont: UsualFont): CellStyle {
  const { font = {}, fill, alignment = {}, border = {} } = file;
  const style: CellStyle = {};
  if (font.bold) style.bold = true;
  if (font.italic) style.italic = true;
  if (font.underline) style.underline = true;
  if (font.strikethrough) style.strikethrough = true;
  if (font.name !== undefined && font.name !== usualFont.name) style.fontName = font.name;
  if (font.size !== undefined && font.size !== usualFont.size) style.fontSize = font.size;
  const fontColor = colors.find(font.color);
  if (fontColor !== undefined && fontColor !== "#000000") style.fontColor = fontColor;
  const fillColor = fill?.type === "pattern" && fill.pattern === "solid" ? colors.find(fill.fgColor) : undefined;
  if (fillColor !== undefined) style.fill = fillColor;
  const horizontal = keyOf(HORIZONTAL, alignment.horizontal);
  if (horizontal && horizontal !== "General") style.horizontalAlignment = horizontal;
  const vertical = keyOf(VERTICAL, alignment.vertical);
  if (vertical && vertical !== "Bottom") style.verticalAlignment = vertical;
  if (alignment.wrapText) style.wrapText = true;
  if (alignment.indent) style.indent = alignment.indent;
  for (const [edge, member] of Object.entries(EDGES)) {
    const side = border[edge as keyof typeof EDGES];
    if (side) style[member] = colors.find(side.color) ?? "#000000";
  }
  return style;
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string | undefined): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
