import type { Document, Element } from "@xmldom/xmldom";

const text = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? "";

/** What of a package's slicers does not fit together, as one line for each breach. */
export function slicerFaults(parts: ReadonlyMap<string, Document>): string[] {
  const elements = (folder: string, tag: string) =>
    [...parts].flatMap(([name, document]) =>
      name.startsWith(folder) && name.endsWith(".xml") ? [...document.getElementsByTagName(tag)] : [],
    );
  const slicers = elements("xl/slicers/", "slicer");
  const caches = elements("xl/slicerCaches/", "slicerCacheDefinition");
  const drawn = elements("xl/drawings/", "sle:slicer").map((element) => text(element, "name"));
  const names = elements("xl/workbook", "definedName").map((element) => text(element, "name"));
  const listed = elements("xl/worksheets/", "x14:slicer").length;
  const known = elements("xl/workbook", "x14:slicerCache").length;
  const numbers = elements("xl/pivotCache/", "x14:pivotCacheDefinition").map((own) => text(own, "pivotCacheId"));
  const tables = elements("xl/tables/", "table").map((table) => text(table, "id"));
  const parted = [...parts.keys()].filter((name) => name.startsWith("xl/slicers/")).length;
  return [
    ...(new Set(drawn).size === drawn.length ? [] : ["two slicers have one name"]),
    ...(listed === parted ? [] : [`the sheets list ${listed} of ${parted} parts of slicers`]),
    ...(known === caches.length ? [] : [`the workbook knows ${known} of ${caches.length} caches`]),
    ...slicers.filter((slicer) => !drawn.includes(text(slicer, "name"))).map(() => "a slicer lies nowhere"),
    ...slicers
      .filter((slicer) => !caches.some((cache) => text(cache, "name") === text(slicer, "cache")))
      .map((slicer) => `there is no cache ${text(slicer, "cache")}`),
    ...caches.filter((cache) => !names.includes(text(cache, "name"))).map(() => "a cache is not among the names"),
    ...caches.flatMap((cache) => sourceFaults(cache, numbers, tables)),
  ];
}

function sourceFaults(cache: Element, numbers: readonly string[], tables: readonly string[]): string[] {
  const [tabular] = [...cache.getElementsByTagName("tabular")];
  const [table] = [...cache.getElementsByTagName("x15:tableSlicerCache")];
  const items = [...cache.getElementsByTagName("i")].map((item) => text(item, "x"));
  if (table) return tables.includes(text(table, "tableId")) ? [] : ["a slicer of no table"];
  return [
    ...(numbers.includes(text(tabular, "pivotCacheId")) ? [] : ["a slicer of no PivotTable's cache"]),
    ...(items.length > 0 && new Set(items).size === items.length ? [] : ["a slicer without items, or one twice"]),
  ];
}
