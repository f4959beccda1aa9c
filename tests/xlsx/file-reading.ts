import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** What a sheet of a file holds, read from its XML by nothing that wrote it. */
export interface ReadSheet {
  name: string;
  /** By address: number or text, with the cell's number format. */
  cells: Map<string, { value: string | number; format: string }>;
  xml: string;
}

export interface ReadFile {
  sheets: ReadSheet[];
  parts: Record<string, string>;
}

const parse = (xml: string) => new DOMParser().parseFromString(xml, "text/xml");
const all = (xml: string, tag: string): Element[] => [...parse(xml).getElementsByTagName(tag)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

/** Opens the package and reads every sheet. */
export function readFile(bytes: Uint8Array): ReadFile {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const shared = all(parts["xl/sharedStrings.xml"] ?? "<sst/>", "si").map(({ textContent }) => textContent ?? "");
  const formats = readFormats(parts["xl/styles.xml"]!);
  const sheets = all(parts["xl/workbook.xml"]!, "sheet").map((sheet, index): ReadSheet => {
    const xml = parts[`xl/worksheets/sheet${index + 1}.xml`]!;
    const cells = new Map(
      all(xml, "c").flatMap((cell) => {
        const [text = ""] = [...cell.getElementsByTagName("v")].map(({ textContent }) => textContent ?? "");
        if (text === "") return [];
        const value = attribute(cell, "t") === "s" ? shared[Number(text)]! : Number(text);
        return [[attribute(cell, "r"), { value, format: formats[Number(attribute(cell, "s"))] ?? "General" }] as const];
      }),
    );
    return { name: attribute(sheet, "name"), cells, xml };
  });
  return { sheets, parts };
}

/** By the index that cells name. */
function readFormats(styles: string): string[] {
  const own = new Map(
    all(styles, "numFmt").map((each) => [attribute(each, "numFmtId"), attribute(each, "formatCode")]),
  );
  const [cells] = [...parse(styles).getElementsByTagName("cellXfs")];
  const builtIn: Record<string, string> = {
    "0": "General",
    "1": "0",
    "2": "0.00",
    "3": "#,##0",
    "9": "0%",
    "10": "0.00%",
    "49": "@",
  };
  return [...cells!.getElementsByTagName("xf")].map((xf) => {
    const id = attribute(xf, "numFmtId");
    return own.get(id) ?? builtIn[id] ?? `built-in ${id}`;
  });
}
