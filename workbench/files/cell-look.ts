import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { CellStyle } from "../grid/grid";
import type { BorderKind, BorderLine } from "../grid/lines";
import type { FileColors } from "./file-colors";

const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "distributed",
} as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;
const EDGES = { top: "borderTop", bottom: "borderBottom", left: "borderLeft", right: "borderRight" } as const;
type BorderSide = NonNullable<NonNullable<FileStyle["border"]>["top"]>;

const READING = { Context: "context", LeftToRight: "ltr", RightToLeft: "rtl" } as const;
const UNDERLINES = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

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
    ...(style.underline && style.underline !== "None" && { underline: UNDERLINES[style.underline] }),
    ...(style.script && { vertAlign: style.script.toLowerCase() as "superscript" | "subscript" }),
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
  if (style.rotation) alignment.textRotation = rotationToFile(style.rotation);
  if (style.readingOrder && style.readingOrder !== "Context") alignment.readingOrder = READING[style.readingOrder];
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

function borderToFile(style: CellStyle): FileStyle["border"] {
  const edges = Object.entries(EDGES).flatMap(([edge, member]) => {
    const line = style[member];
    return line ? [[edge, lineToFile(line)] as const] : [];
  });
  const { borderUp, borderDown } = style;
  const across = borderDown ?? borderUp;
  const diagonal = across && {
    diagonal: lineToFile(across),
    ...(borderUp && { diagonalUp: true }),
    ...(borderDown && { diagonalDown: true }),
  };
  if (edges.length === 0 && !diagonal) return undefined;
  return { ...(Object.fromEntries(edges) as FileStyle["border"]), ...diagonal };
}

/** What of a file's look differs from Excel's own, in the grid's words. */
export function lookFromFile(file: FileStyle, colors: FileColors, usualFont: UsualFont): CellStyle {
  const { font = {}, fill, alignment = {}, border = {} } = file;
  const style: CellStyle = {};
  if (font.bold) style.bold = true;
  if (font.italic) style.italic = true;
  if (font.underline)
    style.underline = font.underline === true ? "Single" : (keyOf(UNDERLINES, font.underline) ?? "Single");
  if (font.vertAlign === "superscript") style.script = "Superscript";
  if (font.vertAlign === "subscript") style.script = "Subscript";
  if (font.strikethrough) style.strikethrough = true;
  if (font.name !== undefined && font.name !== usualFont.name) style.fontName = font.name;
  if (font.size !== undefined && font.size !== usualFont.size) style.fontSize = font.size;
  const fontColor = colors.find(font.color);
  if (fontColor !== undefined && fontColor !== "#000000") style.fontColor = fontColor;
  const fillColor = fillFromFile(fill, colors);
  if (fillColor !== undefined) style.fill = fillColor;
  const horizontal = keyOf(HORIZONTAL, alignment.horizontal);
  if (horizontal && horizontal !== "General") style.horizontalAlignment = horizontal;
  const vertical = keyOf(VERTICAL, alignment.vertical);
  if (vertical && vertical !== "Bottom") style.verticalAlignment = vertical;
  if (alignment.wrapText) style.wrapText = true;
  if (alignment.indent) style.indent = alignment.indent;
  if (alignment.textRotation) style.rotation = rotationFromFile(alignment.textRotation);
  const reading = keyOf(READING, alignment.readingOrder);
  if (reading && reading !== "Context") style.readingOrder = reading;
  for (const [edge, member] of Object.entries(EDGES)) {
    const side = border[edge as keyof typeof EDGES];
    if (side) style[member] = lineFromFile(side, colors);
  }
  if (border.diagonal && border.diagonalUp) style.borderUp = lineFromFile(border.diagonal, colors);
  if (border.diagonal && border.diagonalDown) style.borderDown = lineFromFile(border.diagonal, colors);
  return style;
}

/** The colour of a plain fill, or the one behind a pattern. */
function fillFromFile(fill: FileStyle["fill"], colors: FileColors): string | undefined {
  if (fill?.type !== "pattern" || fill.pattern === "none") return undefined;
  return colors.find(fill.pattern === "solid" ? fill.fgColor : fill.bgColor);
}

/** Files count degrees downwards from 90 on, and name letters below each other 255. */
function rotationToFile(degrees: number): number {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}

function rotationFromFile(degrees: number): number {
  if (degrees === 255) return 180;
  return degrees > 90 ? 90 - degrees : degrees;
}

function lineToFile({ kind, color }: BorderLine): BorderSide {
  return { style: kind, color: { rgb: color.slice(1) } };
}

/** A file names lines as the grid does. */
function lineFromFile({ style, color }: BorderSide, colors: FileColors): BorderLine {
  return { kind: style as BorderKind, color: colors.find(color) ?? "#000000" };
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string | undefined): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
