import { element, X14 } from "./xml-element";

/** Whatever may follow a sheet's conditional formats, by the format's order of elements. */
const AFTER_CONDITIONALS =
  "dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|" +
  "cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|" +
  "webPublishItems|tableParts|extLst";

/** A sheet with its conditional formats in their place. */
export function withConditionals(xml: string, added: string): string {
  if (added === "") return xml;
  const from = Math.max(xml.lastIndexOf("</sheetData>"), xml.lastIndexOf("<sheetData/>"));
  const next = new RegExp(`<(?:${AFTER_CONDITIONALS})[\\s/>]|</worksheet>`).exec(xml.slice(from));
  const at = next ? from + next.index : xml.lastIndexOf("</worksheet>");
  return xml.slice(0, at) + added + xml.slice(at);
}

/** A sheet with one more extension, which come last of all. */
export function withExtension(xml: string, uri: string, content: string): string {
  if (content === "") return xml;
  const extension = element("ext", { uri, "xmlns:x14": X14 }, content);
  const end = xml.lastIndexOf("</extLst></worksheet>");
  if (end >= 0) return xml.slice(0, end) + extension + xml.slice(end);
  const close = xml.lastIndexOf("</worksheet>");
  return `${xml.slice(0, close)}${element("extLst", {}, extension)}${xml.slice(close)}`;
}

/** Nearly all of a sheet is cells: what is left without them. */
export function withoutCells(xml: string): string {
  const [from, to] = [xml.indexOf("<sheetData"), xml.lastIndexOf("</sheetData>")];
  return from < 0 || to < from ? xml : xml.slice(0, from) + xml.slice(to + "</sheetData>".length);
}
