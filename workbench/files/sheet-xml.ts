import { element, X14 } from "./xml-element";

/** Whatever may follow a sheet's drawing, by the format's order of elements. */
const AFTER_DRAWING = "legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst";

/** Whatever may follow its conditional formats. */
const AFTER_CONDITIONALS =
  "dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|" +
  `cellWatches|ignoredErrors|smartTags|drawing|${AFTER_DRAWING}`;

/** A sheet with its conditional formats in their place. */
export function withConditionals(xml: string, added: string): string {
  return withElement(xml, added, AFTER_CONDITIONALS);
}

/** A sheet that leads to a drawing, by the link's id. */
export function withDrawing(xml: string, link: string): string {
  return withElement(xml, element("drawing", { "r:id": link }), AFTER_DRAWING);
}

function withElement(xml: string, added: string, after: string): string {
  if (added === "") return xml;
  const from = Math.max(xml.lastIndexOf("</sheetData>"), xml.lastIndexOf("<sheetData/>"));
  const next = new RegExp(`<(?:${after})[\\s/>]|</worksheet>`).exec(xml.slice(from));
  const at = next ? from + next.index : xml.lastIndexOf("</worksheet>");
  return xml.slice(0, at) + added + xml.slice(at);
}

/** A sheet with one more extension, which come last of all. */
export function withExtension(xml: string, uri: string, content: string): string {
  if (content === "") return xml;
  return withLast(xml, element("ext", { uri, "xmlns:x14": X14 }, content), "worksheet");
}

/** A workbook with one more extension, which it has as an element already. */
export function withWorkbookExtension(xml: string, extension: string): string {
  return withLast(xml, extension, "workbook");
}

function withLast(xml: string, extension: string, root: string): string {
  const end = xml.lastIndexOf(`</extLst></${root}>`);
  if (end >= 0) return xml.slice(0, end) + extension + xml.slice(end);
  const close = xml.lastIndexOf(`</${root}>`);
  return `${xml.slice(0, close)}${element("extLst", {}, extension)}${xml.slice(close)}`;
}

/** A workbook with more names, which stand before the element about calculation. */
export function withNames(xml: string, names: readonly string[]): string {
  const added = names.join("");
  if (xml.includes("</definedNames>")) return xml.replace("</definedNames>", () => `${added}</definedNames>`);
  return xml.replace("<calcPr", () => `${element("definedNames", {}, added)}<calcPr`);
}

/** Nearly all of a sheet is cells: what is left without them. */
export function withoutCells(xml: string): string {
  const [from, to] = [xml.indexOf("<sheetData"), xml.lastIndexOf("</sheetData>")];
  return from < 0 || to < from ? xml : xml.slice(0, from) + xml.slice(to + "</sheetData>".length);
}
