import { strToU8, zipSync } from "fflate";
import { readXlsx, type CellStyle as FileStyle } from "hucre/xlsx";
import { document, element, MAIN, RELATIONSHIPS } from "../xml-element";
import type { XmlNode } from "../xml-tree";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface FileLooks {
  /** By the number that cells, rows and columns name. */
  cells: readonly FileStyle[];
  /** By the number that named styles have. */
  styles: readonly FileStyle[];
}

/**
 * All looks of a file. The library says how a cell looks, and not how columns, rows and named styles do: so it is given
 * a workbook with the same styles and a cell of each.
 */
export async function readLooks(xml: string, styles: XmlNode): Promise<FileLooks> {
  const count = (list: string) => styles.list(list, "xf").length;
  const [cells, named] = [count("cellXfs"), count("cellStyleXfs")];
  const shown = xml.replace(
    /(<(?:\w+:)?cellXfs\b[^>]*>)([^]*?)(<\/(?:\w+:)?cellXfs>)/,
    (_, start: string, own: string, end: string) => start + own + innerOf(xml, "cellStyleXfs") + end,
  );
  // Without styles, or with damaged ones, a file has no looks to name.
  const book = await readXlsx(packageOf(shown, cells + named), { readStyles: true }).catch(() => undefined);
  const looks = Array.from({ length: cells + named }, (_, row) => book?.sheets[0]?.cells?.get(`${row},0`)?.style ?? {});
  return { cells: looks.slice(0, cells), styles: looks.slice(cells) };
}

function innerOf(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([^]*?)</(?:\\w+:)?${name}>`).exec(xml)?.[1] ?? "";
}

function packageOf(styles: string, cells: number): Uint8Array {
  const override = (name: string, type: string) =>
    element("Override", { PartName: `/${name}`, ContentType: `${SHEET_TYPE}.${type}+xml` });
  const links = (...targets: [string, string][]) =>
    element(
      "Relationships",
      { xmlns: `${PACKAGE}/relationships` },
      ...targets.map(([type, to], at) =>
        element("Relationship", { Id: `rId${at + 1}`, Type: `${RELATIONSHIPS}/${type}`, Target: to }),
      ),
    );
  const rows = Array.from({ length: cells }, (_, at) =>
    element("row", { r: at + 1 }, element("c", { r: `A${at + 1}`, s: at })),
  );
  const sheets = element("sheets", {}, element("sheet", { name: "Looks", sheetId: 1, "r:id": "rId1" }));
  const parts = {
    "[Content_Types].xml": element(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      override("xl/workbook.xml", "sheet.main"),
      override("xl/worksheets/sheet1.xml", "worksheet"),
      override("xl/styles.xml", "styles"),
    ),
    "_rels/.rels": links(["officeDocument", "xl/workbook.xml"]),
    "xl/_rels/workbook.xml.rels": links(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    "xl/workbook.xml": element("workbook", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS }, sheets),
    "xl/worksheets/sheet1.xml": element("worksheet", { xmlns: MAIN }, element("sheetData", {}, ...rows)),
  };
  const written = Object.entries(parts).map(([name, xml]) => [name, strToU8(document(xml))] as const);
  return zipSync({ ...Object.fromEntries(written), "xl/styles.xml": strToU8(styles) }, { level: 0 });
}
