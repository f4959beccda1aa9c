import { strFromU8 } from "fflate";

export type Parts = Readonly<Record<string, Uint8Array>>;

export function partText(parts: Parts, name: string): string {
  const part = parts[name];
  return part ? strFromU8(part) : "";
}

/** Of each element of a name its attributes and what stands within; elements of one name never hold each other here. */
export function elementsOf(xml: string, name: string): { attributes: string; inner: string }[] {
  const tag = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*?)(?:/>|>([^]*?)</(?:\\w+:)?${name}>)`, "g");
  return [...xml.matchAll(tag)].map(([, attributes = "", inner = ""]) => ({ attributes, inner }));
}

/** "" where there is none. */
export function attributeOf(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
  return textOf(found);
}

/** Text of an element or an attribute, its references read. */
export function textOf(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi, (_, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(hex ? parseInt(String(hex), 16) : Number(decimal));
    return { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }[String(name).toLowerCase()] ?? "";
  });
}

/** Parts that a part leads to, by the link's id. */
export function linksOf(parts: Parts, name: string): Map<string, string> {
  const slash = name.lastIndexOf("/");
  const [folder, file] = [name.slice(0, slash), name.slice(slash + 1)];
  const links = elementsOf(partText(parts, `${folder}/_rels/${file}.rels`), "Relationship");
  return new Map(
    links.map(({ attributes }) => [attributeOf(attributes, "Id"), resolve(folder, attributeOf(attributes, "Target"))]),
  );
}

/** Those of one folder that a part leads to. */
export function linkedParts(parts: Parts, name: string, folder: string): string[] {
  return [...linksOf(parts, name).values()].filter((part) => part.toLowerCase().startsWith(folder.toLowerCase()));
}

/** The part of each sheet, by the sheet's name. */
export function sheetParts(parts: Parts): Map<string, string> {
  const links = linksOf(parts, "xl/workbook.xml");
  const sheets = elementsOf(partText(parts, "xl/workbook.xml"), "sheet");
  return new Map(
    sheets.map(({ attributes }) => [attributeOf(attributes, "name"), links.get(attributeOf(attributes, "r:id")) ?? ""]),
  );
}

/** The part that a link of a folder's part means. */
export function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
