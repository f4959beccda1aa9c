/** Comments, instructions and CDATA; or a tag: whether it ends an element, its name, its attributes, whether it is empty. */
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gu;

/** The namespace of a document's root element, "" where it has none; undefined where the text is no such document. */
export function rootNamespace(xml: string): string | undefined {
  const open: string[] = [];
  let namespace: string | undefined;
  let end = 0;
  for (const token of xml.matchAll(TOKEN)) {
    const between = xml.slice(end, token.index);
    end = token.index + token[0].length;
    const [, closing, name, attributes = "", empty] = token;
    if (between.includes("<") || (open.length === 0 && between.trim() !== "")) return undefined;
    if (name === undefined) continue;
    if (closing) {
      if (open.pop() !== name) return undefined;
      continue;
    }
    if (open.length === 0 && namespace !== undefined) return undefined;
    namespace ??= declared(name, attributes);
    if (!empty) open.push(name);
  }
  return open.length > 0 || xml.slice(end).trim() !== "" ? undefined : namespace;
}

function declared(name: string, attributes: string): string {
  const [prefix] = name.includes(":") ? name.split(":") : [undefined];
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const found = [...attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].find(
    ([, key]) => key === attribute,
  );
  return found?.[2] ?? found?.[3] ?? "";
}
