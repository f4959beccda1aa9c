import type { CellStyle as FileStyle } from "hucre/xlsx";
import { element } from "../xml-element";

type Font = NonNullable<FileStyle["font"]>;
type Fill = NonNullable<FileStyle["fill"]>;
type Border = NonNullable<FileStyle["border"]>;
type Alignment = NonNullable<FileStyle["alignment"]>;
type Color = NonNullable<Font["color"]>;

/** Letter by letter as the library writes fonts, fills and borders, so that the same ones are found again. */
export function fontXml({ bold, italic, underline, strikethrough, color, size, name, vertAlign }: Font): string {
  const mark = (tag: string, on: boolean | undefined) => (on ? element(tag) : "");
  const line = underline === true || underline === "single" ? undefined : String(underline);
  return element(
    "font",
    {},
    mark("b", bold),
    mark("i", italic),
    underline === undefined || underline === false ? "" : element("u", { val: line }),
    mark("strike", strikethrough),
    color ? colorXml("color", color) : "",
    size === undefined ? "" : element("sz", { val: size }),
    name ? element("name", { val: name }) : "",
    vertAlign ? element("vertAlign", { val: vertAlign }) : "",
  );
}

export function fillXml(fill: Fill): string {
  if (fill.type !== "pattern") return element("fill", {}, element("patternFill", { patternType: "none" }));
  const { fgColor, bgColor, pattern } = fill;
  const colors = [fgColor ? colorXml("fgColor", fgColor) : "", bgColor ? colorXml("bgColor", bgColor) : ""];
  return element("fill", {}, element("patternFill", { patternType: pattern }, ...colors));
}

export function borderXml(border: Border): string {
  const { diagonalUp, diagonalDown } = border;
  const sides = (["left", "right", "top", "bottom", "diagonal"] as const).map((name) => {
    const side = border[name];
    return side ? element(name, { style: side.style }, side.color ? colorXml("color", side.color) : "") : element(name);
  });
  return element("border", { ...(diagonalUp && { diagonalUp }), ...(diagonalDown && { diagonalDown }) }, ...sides);
}

const READING = { context: 0, ltr: 1, rtl: 2 } as const;

export function alignmentXml(alignment: Alignment | undefined): string {
  if (!alignment) return "";
  const { horizontal, vertical, wrapText, shrinkToFit, textRotation, indent, readingOrder } = alignment;
  const marks = { ...(wrapText && { wrapText }), ...(shrinkToFit && { shrinkToFit }) };
  const reading = readingOrder && READING[readingOrder];
  return element("alignment", { horizontal, vertical, ...marks, textRotation, indent, readingOrder: reading });
}

export function protectionXml(protection: FileStyle["protection"]): string {
  return protection ? element("protection", { locked: protection.locked, hidden: protection.hidden }) : "";
}

function colorXml(tag: string, { rgb, theme, tint, indexed }: Color): string {
  return element(tag, { rgb: rgb?.length === 6 ? `FF${rgb}` : rgb, theme, tint, indexed });
}
