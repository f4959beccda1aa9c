import type { ConditionalEdge, ConditionalLook } from "../../grid/conditional-format";
import type { FileColors } from "../file-colors";
import type { PackageWriter } from "../package-writer";
import { element } from "../xml-element";
import type { XmlNode } from "../xml-tree";
import { keyOf } from "./rule-names";

const STYLES = "xl/styles.xml";

/** In the order in which the format wants them. */
const EDGES: Readonly<Record<string, ConditionalEdge>> = {
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  bottom: "EdgeBottom",
};

/** Lines of conditional formats are all thin. */
const LINES: Readonly<Record<string, string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

const UNDERLINES = { None: "none", Single: "single", Double: "double" } as const;

/** Gives the number of a look among the workbook's; `isCell` for the look of a cell that a filter looks for. */
export type LookId = (look: ConditionalLook, isCell?: boolean) => number;

/** Adds looks to a written package's styles. */
export function differentialFormats(writer: PackageWriter, formatId: (format: string) => number): LookId {
  const known: string[] = [];
  return (look, isCell = false) => {
    const xml = lookToFile(look, formatId, isCell);
    const found = known.indexOf(xml);
    if (found >= 0) return found;
    known.push(xml);
    const all = element("dxfs", { count: known.length }, ...known);
    writer.change(STYLES, (styles) => styles.replace(/<dxfs\b[^>]*?\/>|<dxfs\b[^>]*>[^]*?<\/dxfs>/, () => all));
    return known.length - 1;
  };
}

function lookToFile(look: ConditionalLook, formatId: (format: string) => number, isCell: boolean): string {
  const { bold, italic, strikethrough, underline, fontColor, fill, numberFormat, borders } = look;
  const mark = (name: string, on: boolean | undefined) =>
    on === undefined ? "" : element(name, on ? {} : { val: false });
  const font = [
    mark("b", bold),
    mark("i", italic),
    mark("strike", strikethrough),
    fontColor === undefined ? "" : color("color", fontColor),
    underline === undefined ? "" : element("u", { val: UNDERLINES[underline] }),
  ].join("");
  return element(
    "dxf",
    {},
    font === "" ? "" : element("font", {}, font),
    numberFormat === undefined ? "" : element("numFmt", { numFmtId: formatId(numberFormat), formatCode: numberFormat }),
    fill === undefined ? "" : fillXml(fill, isCell),
    borders === undefined ? "" : element("border", {}, ...Object.keys(EDGES).map((edge) => line(edge, borders))),
  );
}

/** Of a rule's fill Excel takes the background, where a cell's is the foreground. */
function fillXml(fill: string, isCell: boolean): string {
  const colors = [...(isCell ? [color("fgColor", fill)] : []), color("bgColor", fill)];
  return element("fill", {}, element("patternFill", { patternType: "solid" }, ...colors));
}

function line(edge: string, borders: NonNullable<ConditionalLook["borders"]>): string {
  const border = borders[EDGES[edge] ?? "EdgeTop"];
  if (!border || border.style === "None") return element(edge);
  return element(edge, { style: LINES[border.style] ?? "thin" }, color("color", border.color));
}

/** An opaque colour. */
export function color(name: string, hex: string): string {
  return element(name, { rgb: `FF${hex.slice(1).toUpperCase()}` });
}

export function lookFromFile(dxf: XmlNode, colors: FileColors): ConditionalLook {
  const font = dxf.child("font");
  const pattern = dxf.child("fill").child("patternFill");
  const fontColor = colors.find(colorOf(font.child("color")));
  const fill = colors.find(colorOf(pattern.has("bgColor") ? pattern.child("bgColor") : pattern.child("fgColor")));
  const numberFormat = dxf.child("numFmt").text("formatCode");
  const mark = (name: string) => (font.has(name) ? font.child(name).flag("val", true) : undefined);
  const [bold, italic, strikethrough] = ["b", "i", "strike"].map(mark);
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(font.has("u") && { underline: underlineOf(font.child("u").text("val")) }),
    ...(fontColor !== undefined && { fontColor }),
    ...(fill !== undefined && { fill }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...bordersOf(dxf.child("border"), colors),
  };
}

function underlineOf(value = "single"): NonNullable<ConditionalLook["underline"]> {
  if (value === "none") return "None";
  return value.startsWith("double") ? "Double" : "Single";
}

function bordersOf(border: XmlNode, colors: FileColors): Pick<ConditionalLook, "borders"> {
  const borders = Object.entries(EDGES).flatMap(([edge, name]) => {
    const style = border.child(edge).text("style");
    if (style === undefined || style === "none") return [];
    const found = colors.find(colorOf(border.child(edge).child("color"))) ?? "#000000";
    return [[name, { style: keyOf(LINES, style) ?? "Continuous", color: found }] as const];
  });
  return borders.length > 0 ? { borders: Object.fromEntries(borders) } : {};
}

/** A colour as the library gives those of cells. */
export function colorOf(node: XmlNode): Parameters<FileColors["find"]>[0] {
  const [rgb, theme, tint, indexed] = [
    node.text("rgb"),
    node.number("theme"),
    node.number("tint"),
    node.number("indexed"),
  ];
  return {
    ...(rgb !== undefined && { rgb }),
    ...(theme !== undefined && { theme }),
    ...(tint !== undefined && { tint }),
    ...(indexed !== undefined && { indexed }),
  };
}
