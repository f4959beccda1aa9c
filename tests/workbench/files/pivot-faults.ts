import path from "node:path";
import type { Document, Element } from "@xmldom/xmldom";
import { parseAddress } from "../../../workbench/model/address";

/** Children of a PivotTable, in the order of ECMA-376's CT_pivotTableDefinition. */
const ORDER =
  "location pivotFields rowFields rowItems colFields colItems pageFields dataFields pivotTableStyleInfo filters extLst";

const kids = (element: Element | undefined, name?: string): Element[] =>
  [...(element?.childNodes ?? [])].filter(
    (node): node is Element => node.nodeType === 1 && (name === undefined || node.nodeName === name),
  );
const kid = (element: Element | undefined, name: string): Element | undefined => kids(element, name)[0];
const text = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? "";
const number = (element: Element | undefined, name: string): number => Number(text(element, name) || 0);

/** What of a package's PivotTables and their caches does not fit together, as one line for each breach. */
export function pivotFaults(parts: ReadonlyMap<string, Document>): string[] {
  const root = (name: string) => parts.get(name)?.documentElement ?? undefined;
  const linkOf = (name: string, wanted: RegExp) => {
    const links = kids(root(`${path.posix.dirname(name)}/_rels/${path.posix.basename(name)}.rels`));
    const target = links.map((link) => text(link, "Target")).find((found) => wanted.test(found)) ?? "";
    return target.startsWith("/") ? target.slice(1) : path.posix.join(path.posix.dirname(name), target);
  };
  const caches = kids(kid(root("xl/workbook.xml"), "pivotCaches")).map((cache) => text(cache, "cacheId"));
  return [...parts.keys()]
    .filter((name) => /^xl\/pivotTables\/[^/]+\.xml$/.test(name))
    .flatMap((name) => {
      const definition = linkOf(name, /pivotCacheDefinition/);
      const [table, cache] = [root(name), root(definition)];
      if (!table || !cache) return [`${name} has no cache`];
      const faults = [
        ...tableFaults(table, cache),
        ...cacheFaults(cache, root(linkOf(definition, /pivotCacheRecords/))),
        ...(caches.filter((id) => id === text(table, "cacheId")).length === 1
          ? []
          : ["the workbook has no such cache"]),
      ];
      return faults.map((fault) => `${name}: ${fault}`);
    });
}

function cacheFaults(cache: Element, records: Element | undefined): string[] {
  const fields = kids(kid(cache, "cacheFields"));
  const rows = kids(records);
  const sizes = fields.map((field) => kids(kid(field, "sharedItems")).length);
  const broken = rows.filter((row) => {
    const values = kids(row);
    const beyond = values.some((value, at) => value.nodeName === "x" && number(value, "v") >= (sizes[at] ?? 0));
    return values.length !== fields.length || beyond;
  });
  return [
    ...fields.flatMap((field) => countFaults(kid(field, "sharedItems"))),
    ...(new Set(fields.map((field) => text(field, "name").toLowerCase())).size < fields.length ? ["a name twice"] : []),
    ...(number(cache, "recordCount") === rows.length ? [] : ["another number of records"]),
    ...broken.map(() => "a record that does not fit its fields"),
  ];
}

function countFaults(list: Element | undefined): string[] {
  const said = text(list, "count");
  return said === "" || Number(said) === kids(list).length ? [] : [`${list?.nodeName ?? ""} counts ${said}`];
}

function tableFaults(table: Element, cache: Element): string[] {
  const order = kids(table).map(({ nodeName }) => ORDER.split(" ").indexOf(nodeName));
  const fields = kids(kid(table, "pivotFields"));
  const sizes = kids(kid(cache, "cacheFields")).map((field) => kids(kid(field, "sharedItems")).length);
  const items = fields.map((field) => kids(kid(field, "items")));
  return [
    ...(order.every((place, at) => place >= 0 && place > (order[at - 1] ?? -1)) ? [] : ["its parts are out of order"]),
    ...(fields.length === sizes.length ? [] : ["another number of fields than its cache"]),
    ...items.flatMap((list, at) => {
      const data = list.filter((item) => text(item, "t") === "").map((item) => number(item, "x"));
      const listsAll = data.length === 0 || new Set(data).size === sizes[at];
      return listsAll && data.every((x) => x < (sizes[at] ?? 0)) ? [] : [`field ${at} does not list its items`];
    }),
    ...kids(table).flatMap(countFaults),
    ...locationFaults(table),
    ...lineFaults(table, "row", items),
    ...lineFaults(table, "col", items),
  ];
}

/** The place has a row and a column for each line, beside those of the labels. */
function locationFaults(table: Element): string[] {
  const location = kid(table, "location");
  const area = parseAddress(text(location, "ref"))?.area;
  const [rows, columns] = ["rowItems", "colItems"].map((name) => kids(kid(table, name)).length);
  if (!area) return ["no place"];
  if (rows === 0) return [];
  const high = number(location, "firstDataRow") + (rows ?? 0) === area.rows;
  const wide = number(location, "firstDataCol") + (columns ?? 0) === area.columns;
  return high && wide ? [] : [`${text(location, "ref")} is not as large as its lines`];
}

/** Each line's items are among their fields'; lines of data fields are, too. */
function lineFaults(table: Element, axis: "row" | "col", items: readonly Element[][]): string[] {
  const fields = kids(kid(table, `${axis}Fields`)).map((field) => number(field, "x"));
  const data = kids(kid(table, "dataFields")).length;
  const size = (level: number) => (fields[level] === -2 ? data : (items[fields[level] ?? -1]?.length ?? 1));
  return kids(kid(table, `${axis}Items`)).flatMap((line, at) => {
    const known = number(line, "r");
    const levels = kids(line, "x").map((x, place) => number(x, "v") < size(known + place));
    const fits = levels.every(Boolean) && number(line, "i") < Math.max(1, data);
    return fits ? [] : [`${axis} ${at} names what is not there`];
  });
}
