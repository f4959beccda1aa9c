import { strFromU8, strToU8 } from "fflate";
import { attributeOf, elementsOf, resolve } from "./package-links";
import { element, escapeXml } from "./xml-element";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Adds parts to a package that is written already, each with its content type and what leads to it. */
export class PackageWriter {
  constructor(private readonly parts: Record<string, Uint8Array>) {}

  has(name: string): boolean {
    return this.parts[name] !== undefined;
  }

  /** The first part of a folder that has a text in it; "" where there is none. */
  find(folder: string, text: string): string {
    return Object.keys(this.parts).find((name) => name.startsWith(folder) && this.text(name).includes(text)) ?? "";
  }

  /** The part of a table. */
  tablePart(name: string): string {
    return this.find("xl/tables/", ` displayName="${escapeXml(name)}"`);
  }

  /** The part of a kind that a part leads to, by the end of the link's type; undefined where there is none. */
  linked(from: string, type: string): string | undefined {
    const link = elementsOf(this.text(linksPart(from)), "Relationship").find(({ attributes }) =>
      attributeOf(attributes, "Type").endsWith(type),
    );
    return link && resolve(from.slice(0, from.lastIndexOf("/")), attributeOf(link.attributes, "Target"));
  }

  /** The first name that no part has: "xl/slicers/slicer2.xml". */
  freePart(start: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${start}${number}.xml`;
      if (!this.has(name)) return name;
    }
  }

  /** "" where there is no such part. */
  text(name: string): string {
    const part = this.parts[name];
    return part ? strFromU8(part) : "";
  }

  change(name: string, change: (xml: string) => string): void {
    this.parts[name] = strToU8(change(this.text(name)));
  }

  /** A part; without a content type it is plain XML. */
  add(name: string, xml: string, contentType?: string): void {
    this.parts[name] = strToU8(xml);
    if (contentType === undefined) return;
    const override = element("Override", { PartName: `/${name}`, ContentType: contentType });
    this.change("[Content_Types].xml", (types) => types.replace("</Types>", `${override}</Types>`));
  }

  /** Leads from one part to another, which stands for the whole package path; gives the link's id. */
  link(from: string, to: string, type: string): string {
    const name = linksPart(from);
    if (!this.has(name)) this.parts[name] = strToU8(`<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
    const xml = this.text(name);
    const taken = [...xml.matchAll(/\bId="rId(\d+)"/g)].map(([, number]) => Number(number));
    const id = `rId${Math.max(0, ...taken) + 1}`;
    const link = element("Relationship", {
      Id: id,
      Type: type.includes("://") ? type : TYPES + type,
      Target: `/${to}`,
    });
    this.change(name, (links) => links.replace("</Relationships>", `${link}</Relationships>`));
    return id;
  }
}

function linksPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`;
}
