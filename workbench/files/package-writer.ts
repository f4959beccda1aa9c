import { strFromU8, strToU8 } from "fflate";
import { element } from "./xml-element";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Adds parts to a package that is written already, each with its content type and what leads to it. */
export class PackageWriter {
  constructor(private readonly parts: Record<string, Uint8Array>) {}

  has(name: string): boolean {
    return this.parts[name] !== undefined;
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
    const slash = from.lastIndexOf("/");
    const name = `${from.slice(0, slash)}/_rels/${from.slice(slash + 1)}.rels`;
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
