import type { PackageWriter } from "./package-writer";
import { withDrawing } from "./sheet-xml";
import { DRAWING_TYPE } from "./slicer/slicer-names";
import { EMPTY_DRAWING } from "./slicer/slicer-anchor";

/** Adds what lies over the cells of a sheet to its drawing, which it gets if it has none; each is called with a free id. */
export function addAnchors(writer: PackageWriter, sheet: string, anchors: readonly ((id: number) => string)[]): void {
  const drawing = drawingOf(writer, sheet);
  const taken = [...writer.text(drawing).matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, id]) => Number(id));
  const first = Math.max(1, ...taken) + 1;
  const added = anchors.map((anchor, place) => anchor(first + place)).join("");
  writer.change(drawing, (xml) => xml.replace("</xdr:wsDr>", () => `${added}</xdr:wsDr>`));
}

function drawingOf(writer: PackageWriter, sheet: string): string {
  const known = writer.linked(sheet, "/drawing");
  if (known !== undefined) return known;
  const part = writer.freePart("xl/drawings/drawing");
  writer.add(part, EMPTY_DRAWING, DRAWING_TYPE);
  const link = writer.link(sheet, part, "drawing");
  writer.change(sheet, (xml) => withDrawing(xml, link));
  return part;
}
