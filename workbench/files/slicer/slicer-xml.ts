import type { SlicerChoice } from "../../model/slicer/slicer-records";
import { counted, document, element, MAIN, X14, xString, type XmlAttributes } from "../xml-element";
import { MARKUP } from "./slicer-anchor";
import { TABLE_CACHE, X15 } from "./slicer-names";

/** Of a button, in English Metric Units: what Excel gives a new slicer's. */
const ROW_HEIGHT = 241_300;

const ROOT: XmlAttributes = { xmlns: X14, "xmlns:mc": MARKUP, "mc:Ignorable": "x", "xmlns:x": MAIN };

export interface SlicerToFile {
  readonly name: string;
  readonly cache: string;
  readonly caption: string;
  readonly style: string;
}

/** The slicers of one sheet that filter PivotTables, or those that filter tables. */
export function slicersXml(slicers: readonly SlicerToFile[]): string {
  const list = slicers.map(({ name, cache, caption, style }) =>
    element("slicer", { name: xString(name), cache, caption: xString(caption), style, rowHeight: ROW_HEIGHT }),
  );
  return document(element("slicers", ROOT, ...list));
}

/** What a slicer's buttons stand for, of a PivotTable: items by their numbers among the cache's. */
export function pivotSlicerCache(cache: {
  readonly name: string;
  readonly field: string;
  readonly pivot: { readonly tabId: number; readonly name: string };
  readonly pivotCacheId: number;
  readonly descending: boolean;
  readonly items: readonly (Pick<SlicerChoice, "selected" | "hasData"> & { readonly number: number })[];
}): string {
  const { name, field, pivot, pivotCacheId, descending } = cache;
  const items = cache.items.map(({ number, selected, hasData }) =>
    element("i", { x: number, ...(selected && { s: true }), ...(!hasData && { nd: true }) }),
  );
  return document(
    element(
      "slicerCacheDefinition",
      { ...ROOT, name, sourceName: xString(field) },
      element("pivotTables", {}, element("pivotTable", { tabId: pivot.tabId, name: xString(pivot.name) })),
      element("data", {}, element("tabular", { pivotCacheId, ...sortOrder(descending) }, counted("items", items))),
    ),
  );
}

/** Of a table: its column. What is selected is the column's filter. */
export function tableSlicerCache(cache: {
  readonly name: string;
  readonly field: string;
  readonly table: number;
  readonly column: number;
  readonly descending: boolean;
}): string {
  const { name, field, table, column, descending } = cache;
  const source = element("x15:tableSlicerCache", { tableId: table, column, ...sortOrder(descending) });
  const extension = element("x:ext", { uri: TABLE_CACHE, "xmlns:x15": X15 }, source);
  return document(
    element("slicerCacheDefinition", { ...ROOT, name, sourceName: xString(field) }, element("extLst", {}, extension)),
  );
}

function sortOrder(descending: boolean): XmlAttributes {
  return descending ? { sortOrder: "descending" } : {};
}
