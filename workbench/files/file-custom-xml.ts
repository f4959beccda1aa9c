import { strFromU8 } from "fflate";
import type { Workbook } from "../model/workbook";
import { rootNamespace } from "../model/xml-root";
import { SETTINGS, openSettings, settingsDocument } from "./file-settings";
import { attempt } from "./attempt";
import { linksOf, partText, type Parts } from "./package-links";
import type { PackageWriter } from "./package-writer";
import { document, element } from "./xml-element";
import { readTree } from "./xml-tree";

const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const WORKBOOK = "xl/workbook.xml";

/** What a declaration says that the text is encoded in: a package of ours has UTF-8 throughout. */
const ENCODING = /^(\s*<\?xml[^>]*\bencoding=)(["'])[^"']*\2/;

/** Its id in the files of the workbench. */
const SETTINGS_ID = "{6F1D0B52-3C7A-4E0B-9D55-2A6C1B7E4F90}";

interface CustomXmlDocument {
  id: string;
  namespaceUri: string;
  xml: string;
}

/** Gives a written package the documents that add-ins keep in the workbook, and their settings as one more. */
export function saveCustomXml(writer: PackageWriter, workbook: Workbook): void {
  const documents = workbook.customXmlParts
    .items()
    .map((part): CustomXmlDocument => ({ id: part.id, namespaceUri: part.namespaceUri, xml: part.getXml() }));
  const settings = settingsDocument(workbook);
  if (settings !== undefined) documents.push({ id: SETTINGS_ID, namespaceUri: SETTINGS, xml: settings });
  documents.forEach((each, place) => saveDocument(writer, place + 1, each));
}

function saveDocument(writer: PackageWriter, number: number, { id, namespaceUri, xml }: CustomXmlDocument): void {
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const schemas = namespaceUri === "" ? "" : element("ds:schemaRef", { "ds:uri": namespaceUri });
  const store = element(
    "ds:datastoreItem",
    { "ds:itemID": id, "xmlns:ds": DATA_STORE },
    element("ds:schemaRefs", {}, schemas),
  );
  writer.add(item, xml.replace(ENCODING, "$1$2UTF-8$2"));
  writer.add(properties, document(store), PROPERTIES);
  writer.link(item, properties, "customXmlProps");
  writer.link(WORKBOOK, item, "customXml");
}

/** Gives the number of documents that are none. */
export function openCustomXml(parts: Parts, workbook: Workbook): number {
  const items = [...linksOf(parts, WORKBOOK).values()].filter((name) => /^customXml\/item[^/]*\.xml$/i.test(name));
  return items.filter((name) => {
    const xml = textOf(parts[name]);
    if (rootNamespace(xml) === SETTINGS) return !openSettings(xml, workbook);
    const properties = [...linksOf(parts, name).values()].find((link) => /itemProps/i.test(link)) ?? "";
    const id = readTree(partText(parts, properties)).text("ds:itemID");
    return !attempt(() => workbook.customXmlParts.add(xml, id));
  }).length;
}

/** Documents of other programs may be in UTF-16, with its mark. */
function textOf(bytes: Uint8Array = new Uint8Array()): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isWide) return strFromU8(bytes).replace(/^\uFEFF/, "");
  return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
}
