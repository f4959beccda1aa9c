/** What is undefined is left out; logical values are 1 and 0. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** An element; its content is XML already. */
export function element(name: string, attributes: XmlAttributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(typeof value === "boolean" ? Number(value) : value))}"`],
  );
  const inner = content.join("");
  return `<${name}${written.join("")}${inner === "" ? "/>" : `>${inner}</${name}>`}`;
}

/** An element that says how many it holds; "" where it would hold none. */
export function counted(name: string, content: readonly string[], attributes: XmlAttributes = {}): string {
  return content.length === 0 ? "" : element(name, { ...attributes, count: content.length }, ...content);
}

export function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** Text as it stands between tags or in quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** Characters that XML can't hold or would not keep, as the format writes them (ST_Xstring). */
export function xString(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/gu, (letter) => `_x${hex(letter)}_`);
}

/** The same between tags, where lines stay lines. */
export function xText(text: string): string {
  return text.split("\n").map(xString).join("\n");
}

export function fromXString(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
