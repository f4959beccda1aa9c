import { strFromU8 } from "fflate";
import type { Workbook } from "../model/workbook";
import { attempt } from "./open-sheet";
import { linksOf, partText, type Parts } from "./package-links";
import type { PackageWriter } from "./package-writer";
import { document, element } from "./xml-element";
import { readTree } from "./xml-tree";

const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const WORKBOOK = "xl/workbook.xml";

/** What a declaration says that the text is encoded in: a package of ours has UTF-8 throughout. */
const ENCODING = /^(\s*<\?xml[^>]*\bencoding=)(["'])[^"']*\2/;

/** Gives a written package the documents that add-ins keep in the workbook. */
export function saveCustomXml(writer: PackageWriter, { customXmlParts }: Workbook): void {
  customXmlParts.items().forEach((part, place) => {
    const [item, properties] = [`customXml/item${place + 1}.xml`, `customXml/itemProps${place + 1}.xml`];
    const { id, namespaceUri } = part;
    const schemas = namespaceUri === "" ? "" : element("ds:schemaRef", { "ds:uri": namespaceUri });
    const store = element(
      "ds:datastoreItem",
      { "ds:itemID": id, "xmlns:ds": DATA_STORE },
      element("ds:schemaRefs", {}, schemas),
    );
    writer.add(item, part.getXml().replace(ENCODING, "$1$2UTF-8$2"));
    writer.add(properties, document(store), PROPERTIES);
    writer.link(item, properties, "customXmlProps");
    writer.link(WORKBOOK, item, "customXml");
  });
}

/** Gives the number of documents that are none. */
export function openCustomXml(parts: Parts, { customXmlParts }: Workbook): number {
  const items = [...linksOf(parts, WORKBOOK).values()].filter((name) => /^customXml\/item[^/]*\.xml$/i.test(name));
  return items.filter((name) => {
    const properties = [...linksOf(parts, name).values()].find((link) => /itemProps/i.test(link)) ?? "";
    const id = readTree(partText(parts, properties)).text("ds:itemID");
    return !attempt(() => customXmlParts.add(textOf(parts[name]), id));
  }).length;
}

/** Documents of other programs may be in UTF-16, with its mark. */
function textOf(bytes: Uint8Array = new Uint8Array()): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isWide) return strFromU8(bytes).replace(/^\uFEFF/, "");
  return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
}
