import { textOf } from "./package-links";

/** An element by its local name, whatever its prefix. */
export class XmlNode {
  readonly children: XmlNode[] = [];
  /** Text that stands in it, beside its children. */
  content = "";

  constructor(
    readonly name: string,
    private readonly attributes: ReadonlyMap<string, string>,
  ) {}

  /** The first child of a name; an empty element where there is none. */
  child(name: string): XmlNode {
    return this.children.find((child) => child.name === name) ?? new XmlNode(name, new Map());
  }

  has(name: string): boolean {
    return this.children.some((child) => child.name === name);
  }

  /** Of the first child of a name the children of another one: items of a list. */
  list(name: string, item: string): XmlNode[] {
    return this.child(name).children.filter((child) => child.name === item);
  }

  /** What programs of later years say in an extension of theirs; an empty element where they don't. */
  extension(uri: string): XmlNode {
    const found = this.list("extLst", "ext").find((node) => node.text("uri")?.toUpperCase() === uri.toUpperCase());
    return found ?? new XmlNode("ext", new Map());
  }

  /** undefined where it is not said. */
  text(attribute: string): string | undefined {
    return this.attributes.get(attribute);
  }

  /** undefined where it is not said, or no number. */
  number(attribute: string): number | undefined {
    const text = this.attributes.get(attribute);
    const value = text === undefined || text.trim() === "" ? NaN : Number(text);
    return Number.isFinite(value) ? value : undefined;
  }

  flag(attribute: string, usual = false): boolean {
    const text = this.attributes.get(attribute);
    return text === undefined ? usual : text === "1" || text === "true";
  }
}

const TOKEN =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<(\/?)([^\s<>/="']+)((?:"[^"]*"|'[^']*'|[^<>"'])*?)(\/?)>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root element of a document, and all within; an empty one of no name where there is none. What does not match is passed over. */
export function readTree(xml: string): XmlNode {
  const document = new XmlNode("", new Map());
  const open = [document];
  let end = 0;
  for (const token of xml.matchAll(TOKEN)) {
    const [all, closing, name, attributes = "", empty] = token;
    const inside = open.at(-1);
    if (inside && token.index > end) inside.content += textOf(xml.slice(end, token.index));
    if (inside && all.startsWith("<![CDATA[")) inside.content += all.slice(9, -3);
    end = token.index + all.length;
    if (name === undefined) continue;
    if (closing) {
      if (open.length > 1) open.pop();
      continue;
    }
    const node = new XmlNode(localName(name), readAttributes(attributes));
    open.at(-1)?.children.push(node);
    if (!empty) open.push(node);
  }
  return document.children[0] ?? document;
}

function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    // An attribute with a prefix is another one than the same without it ("r:id", "id").
    if (!name.startsWith("xmlns")) found.set(name, textOf(double ?? single ?? ""));
  }
  return found;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
