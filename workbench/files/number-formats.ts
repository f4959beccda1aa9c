import { attributeOf, elementsOf } from "./package-links";
import type { PackageWriter } from "./package-writer";
import { element } from "./xml-element";
import type { XmlNode } from "./xml-tree";

const STYLES = "xl/styles.xml";
/** Below are those that every Excel has. */
const FIRST_OWN = 164;

/** Number formats that a file need not name, as they read in English. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The number of a format in a written package, which gets it if it has none. */
export function formatIds(writer: PackageWriter): (format: string) => number {
  const own = elementsOf(writer.text(STYLES), "numFmt").map(
    ({ attributes }) => [attributeOf(attributes, "formatCode"), Number(attributeOf(attributes, "numFmtId"))] as const,
  );
  const known = new Map<string, number>(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));
  for (const [code, id] of own) known.set(code, id);
  return (format) => {
    if (format === "General" || format === "") return 0;
    const id = known.get(format) ?? addFormat(writer, format);
    known.set(format, id);
    return id;
  };
}

function addFormat(writer: PackageWriter, formatCode: string): number {
  const taken = [...writer.text(STYLES).matchAll(/<numFmt numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
  const id = Math.max(FIRST_OWN - 1, ...taken) + 1;
  const added = element("numFmt", { numFmtId: id, formatCode });
  writer.change(STYLES, (xml) => {
    const own = /<numFmts\b[^>]*>([^]*?)<\/numFmts>/.exec(xml);
    if (!own) return xml.replace(/(<styleSheet[^>]*>)/, (tag) => `${tag}<numFmts count="1">${added}</numFmts>`);
    const count = (own[1]?.match(/<numFmt /g)?.length ?? 0) + 1;
    return xml.replace(own[0], () => `<numFmts count="${count}">${own[1] ?? ""}${added}</numFmts>`);
  });
  return id;
}

/** The format of a number among a file's; "General" where there is none. */
export function formatsOf(styles: XmlNode): (id: number | undefined) => string {
  const own = new Map(
    styles.list("numFmts", "numFmt").map((node) => [node.number("numFmtId"), node.text("formatCode")]),
  );
  return (id) => own.get(id) ?? (id === undefined ? undefined : BUILT_IN[id]) ?? "General";
}
