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

/** A chart of a file, read from its XML. */
export interface ReadChart {
  title: string;
  altText: string;
  /** Where it lies: the first cell, and the first beyond its last one. */
  corners: string[];
  direction: string;
  names: string;
  values: string;
  gaps: string;
  /** Points with a look of their own: place, fill, kind of line. */
  points: [at: number, fill: string, line: string][];
  /** Whether labels show values with the format of each cell. */
  labels: { showsValue: boolean; isLinked: boolean };
  axes: string[];
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

/** The charts of the sheets that have one, by the sheet's place. */
export function readCharts({ sheets, parts }: ReadFile): Map<number, ReadChart> {
  const links = (part: string): Map<string, string> => {
    const xml = parts[part.replace(/([^/]+)$/, "_rels/$1.rels")] ?? "<none/>";
    const targets = all(xml, "Relationship").map((each) => [attribute(each, "Id"), attribute(each, "Target")] as const);
    return new Map(targets.map(([id, target]) => [id, target.replace("../", "xl/")]));
  };
  return new Map(
    sheets.flatMap((_, index) => {
      const drawing = [...links(`xl/worksheets/sheet${index + 1}.xml`).values()].find((part) =>
        part.includes("drawing"),
      );
      if (drawing === undefined) return [];
      const [chart] = all(parts[drawing]!, "c:chart");
      return [[index, readChart(parts[links(drawing).get(attribute(chart!, "r:id"))!]!, parts[drawing]!)]] as const;
    }),
  );
}

function readChart(xml: string, drawing: string): ReadChart {
  const one = (tag: string): string => attribute(all(xml, tag)[0]!, "val");
  const within = (element: Element, tag: string): Element => [...element.getElementsByTagName(tag)][0]!;
  const formula = (tag: string): string => within(all(xml, tag)[0]!, "c:f").textContent ?? "";
  const [frame] = all(drawing, "xdr:cNvPr");
  const corner = (tag: string): string => {
    const [at] = all(drawing, tag);
    return `${within(at!, "xdr:row").textContent},${within(at!, "xdr:col").textContent}`;
  };
  return {
    ...{ title: attribute(frame!, "title"), altText: attribute(frame!, "descr") },
    corners: [corner("xdr:from"), corner("xdr:to")],
    ...{ direction: one("c:barDir"), names: formula("c:cat"), values: formula("c:val"), gaps: one("c:dispBlanksAs") },
    points: all(xml, "c:dPt").map((point) => [
      Number(attribute(within(point, "c:idx"), "val")),
      attribute(within(point, "a:srgbClr"), "val"),
      attribute(within(point, "a:prstDash"), "val"),
    ]),
    labels: {
      showsValue: one("c:showVal") === "1",
      isLinked: attribute(within(all(xml, "c:dLbls")[0]!, "c:numFmt"), "sourceLinked") === "1",
    },
    axes: ["c:catAx", "c:valAx"].map((axis) => within(all(xml, axis)[0]!, "a:t").textContent ?? ""),
  };
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
