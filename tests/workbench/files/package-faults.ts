import path from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { parseAddress } from "../../../workbench/model/address";
import { commentFaults } from "./comment-faults";
import { pivotFaults } from "./pivot-faults";
import { slicerFaults } from "./slicer-faults";

/** Rules of a workbook package that Excel repairs, or refuses to open, when they are broken; as one line for each breach. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = new Map<string, Document>();
  const names = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (/\.(?:xml|rels|vml)$/.test(name)) parts.set(name, new DOMParser().parseFromString(strFromU8(part), "text/xml"));
    return name;
  });
  return [
    ...contentTypeFaults(names, parts),
    ...relationshipFaults(names, parts),
    ...sheetFaults(parts),
    ...tableFaults(parts),
    ...nameFaults(parts),
    ...pivotFaults(parts),
    ...slicerFaults(parts),
    ...commentFaults(parts),
  ];
}

function elements(node: Document | Element | undefined, tag: string): Element[] {
  return node ? [...node.getElementsByTagName(tag)] : [];
}

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

function contentTypeFaults(names: readonly string[], parts: ReadonlyMap<string, Document>): string[] {
  const types = parts.get("[Content_Types].xml");
  const extensions = new Set(elements(types, "Default").map((element) => attribute(element, "Extension")));
  const overrides = elements(types, "Override").map((element) => attribute(element, "PartName").slice(1));
  const untyped = names.filter(
    (name) =>
      name !== "[Content_Types].xml" && !overrides.includes(name) && !extensions.has(name.split(".").at(-1) ?? ""),
  );
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...overrides.filter((name) => !names.includes(name)).map((name) => `there is no ${name}`),
  ];
}

function relationshipFaults(names: readonly string[], parts: ReadonlyMap<string, Document>): string[] {
  return [...parts].flatMap(([file, document]) => {
    if (!file.endsWith(".rels")) return [];
    const owner = path.posix.join(path.posix.dirname(file), "..");
    const links = elements(document, "Relationship");
    const ids = links.map((link) => attribute(link, "Id"));
    return [
      ...(new Set(ids).size === ids.length ? [] : [`${file} has an id twice`]),
      ...links
        .filter((link) => attribute(link, "TargetMode") !== "External")
        .map((link) => attribute(link, "Target"))
        .map((target) => (target.startsWith("/") ? target.slice(1) : path.posix.join(owner, target)))
        .filter((target) => !names.includes(target))
        .map((target) => `${file} leads to ${target}, which is missing`),
    ];
  });
}

/** Cells in order, within the strings and styles that there are; arrays with their area. */
function sheetFaults(parts: ReadonlyMap<string, Document>): string[] {
  const strings = elements(parts.get("xl/sharedStrings.xml"), "si").length;
  const looks = elements(elements(parts.get("xl/styles.xml"), "cellXfs")[0], "xf").length;
  return sheetsOf(parts).flatMap(([file, document]) => {
    let [row, column] = [-1, -1];
    return elements(document, "c").flatMap((cell) => {
      const place = attribute(cell, "r");
      const area = parseAddress(place)?.area ?? { row: -1, column: -1 };
      const ordered = area.row > row || (area.row === row && area.column > column);
      [row, column] = [area.row, area.column];
      const text = elements(cell, "v")[0]?.textContent ?? "";
      const array = elements(cell, "f").find((formula) => attribute(formula, "t") === "array");
      return [
        ...(ordered ? [] : [`${file}!${place} is out of order`]),
        ...(attribute(cell, "t") === "s" && !(Number(text) < strings) ? [`${file}!${place} has no string`] : []),
        ...(Number(attribute(cell, "s")) < looks ? [] : [`${file}!${place} has no style`]),
        ...(array && attribute(array, "ref") === "" ? [`${file}!${place} is an array without an area`] : []),
      ];
    });
  });
}

function sheetsOf(parts: ReadonlyMap<string, Document>): [string, Document][] {
  return [...parts].filter(([name]) => name.startsWith("xl/worksheets/sheet"));
}

/** Each table has an id and a name of its own, and a column with the header's text for each cell of its header. */
function tableFaults(parts: ReadonlyMap<string, Document>): string[] {
  const roots = [...parts].flatMap(([name, document]) =>
    name.startsWith("xl/tables/") && document.documentElement ? [[name, document.documentElement] as const] : [],
  );
  const twice = (attributeName: string) => {
    const values = roots.map(([, root]) => attribute(root, attributeName).toLowerCase());
    return new Set(values).size === values.length ? [] : [`two tables have the same ${attributeName}`];
  };
  const headers = sheetsOf(parts).flatMap(([file, sheet]) =>
    tablesOf(parts, file).map((table) => [table, sheet] as const),
  );
  return [
    ...twice("id"),
    ...twice("displayName"),
    ...headers.flatMap(([file, sheet]) => {
      const root = parts.get(file)?.documentElement;
      const area = root && parseAddress(attribute(root, "ref"))?.area;
      if (!root || !area) return [`${file} has no area`];
      const columns = elements(root, "tableColumn").map((element) =>
        attribute(element, "name").replaceAll("_x000a_", "\n"),
      );
      const texts = cellTexts(parts, sheet, area.row);
      const header = columns.map((_, index) => texts.get(area.column + index));
      return [
        ...(columns.length === area.columns ? [] : [`${file} has ${columns.length} columns for ${area.columns}`]),
        ...(attribute(root, "headerRowCount") === "0" || header.join("|") === columns.join("|")
          ? []
          : [`${file}: ${header.join("|")} is not ${columns.join("|")}`]),
      ];
    }),
  ];
}

function tablesOf(parts: ReadonlyMap<string, Document>, sheet: string): string[] {
  const relations = parts.get(`xl/worksheets/_rels/${path.posix.basename(sheet)}.rels`);
  return elements(relations, "Relationship")
    .map((link) => path.posix.join("xl/worksheets", attribute(link, "Target")))
    .filter((target) => target.startsWith("xl/tables/"));
}

function cellTexts(parts: ReadonlyMap<string, Document>, sheet: Document, row: number): Map<number, string> {
  const strings = elements(parts.get("xl/sharedStrings.xml"), "si").map((element) => element.textContent ?? "");
  return new Map(
    elements(sheet, "c").flatMap((cell) => {
      const area = parseAddress(attribute(cell, "r"))?.area;
      const text = elements(cell, "v")[0]?.textContent ?? "";
      return area?.row === row && attribute(cell, "t") === "s"
        ? [[area.column, strings[Number(text)] ?? ""] as const]
        : [];
    }),
  );
}

/** A name is there once in its scope, and what it means is read as a formula: sheets with a space stand in quotes. */
function nameFaults(parts: ReadonlyMap<string, Document>): string[] {
  const names = elements(parts.get("xl/workbook.xml"), "definedName");
  const keys = names.map(
    (element) => `${attribute(element, "name").toLowerCase()} ${attribute(element, "localSheetId")}`,
  );
  return [
    ...(new Set(keys).size === keys.length ? [] : ["a name is there twice"]),
    ...names
      .map((element) => element.textContent ?? "")
      .filter((meaning) => /^[^'"!(]*[^\p{L}\p{N}_.!][^'"!(]*!/u.test(meaning))
      .map((meaning) => `${meaning} needs quotes`),
  ];
}
