import type { Corner } from "../../model/chart/chart-record";
import { cornerXml } from "../chart-parts";
import { element, escapeXml } from "../xml-element";
import { DRAWING_2010, DRAWN_SLICER, DRAWN_TABLE_SLICER } from "./slicer-names";

export const MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const SHAPES = "http://schemas.openxmlformats.org/drawingml/2006/main";
const LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet's drawing with nothing in it. */
export const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${SHAPES}" xmlns:r="${LINK}"></xdr:wsDr>`;

export interface DrawnSlicer {
  readonly kind: "pivot" | "table";
  readonly name: string;
  readonly caption: string;
  readonly selected: readonly string[];
  readonly from: Corner;
  readonly to: Corner;
}

/** Where a slicer lies, and what programs show that know none: its caption and what is selected. */
export function slicerAnchor(slicer: DrawnSlicer, id: number): string {
  const { kind, name, from, to } = slicer;
  const needed =
    kind === "pivot"
      ? { "xmlns:a14": DRAWING_2010, Requires: "a14" }
      : { "xmlns:sle15": DRAWN_TABLE_SLICER, Requires: "sle15" };
  const content = element(
    "mc:AlternateContent",
    { "xmlns:mc": MARKUP },
    element("mc:Choice", needed, frame(name, id)),
    element("mc:Fallback", {}, likeness(slicer)),
  );
  return element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    cornerXml("from", from),
    cornerXml("to", to),
    content,
    element("xdr:clientData"),
  );
}

function frame(name: string, id: number): string {
  const drawn = element("sle:slicer", { "xmlns:sle": DRAWN_SLICER, name });
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, element("xdr:cNvPr", { id, name }), element("xdr:cNvGraphicFramePr")),
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    element("a:graphic", {}, element("a:graphicData", { uri: DRAWN_SLICER }, drawn)),
  );
}

function likeness({ name, caption, selected }: DrawnSlicer): string {
  const line = (text: string, bold: boolean) =>
    element(
      "a:p",
      {},
      element("a:r", {}, element("a:rPr", { lang: "en-US", sz: 1000, b: bold }), element("a:t", {}, escapeXml(text))),
    );
  const outline = element("a:ln", { w: 9525 }, fill("A6A6A6"));
  return element(
    "xdr:sp",
    { macro: "", textlink: "" },
    element("xdr:nvSpPr", {}, element("xdr:cNvPr", { id: 0, name }), element("xdr:cNvSpPr")),
    element(
      "xdr:spPr",
      {},
      element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
      fill("FFFFFF"),
      outline,
    ),
    element(
      "xdr:txBody",
      {},
      element("a:bodyPr", { vertOverflow: "clip", horzOverflow: "clip", wrap: "square" }),
      element("a:lstStyle"),
      line(caption, true),
      ...selected.map((text) => line(text, false)),
    ),
  );
}

function fill(rgb: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: rgb }));
}
