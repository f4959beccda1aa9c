import type { Corner } from "../../model/chart/chart-record";
import { cornerOf } from "../chart-parts";
import { elementsOf, linkedParts, partText, type Parts } from "../package-links";
import { fromXString } from "../xml-element";
import { readTree, type XmlNode } from "../xml-tree";
import { TABLE_CACHE } from "./slicer-names";

/** What the buttons of a file's slicer stand for. */
export type FileSlicerSource =
  | { readonly kind: "pivot"; readonly tabId: number; readonly pivot: string; readonly field: string }
  | { readonly kind: "table"; readonly table: number; readonly column: number };

/** A slicer of a sheet; without a source where it has none that is known here. */
export interface FileSlicer {
  readonly name: string;
  readonly caption: string;
  readonly style: string;
  readonly descending: boolean;
  readonly source: FileSlicerSource | undefined;
  /** How many other PivotTables it filters beside its source. */
  readonly others: number;
  readonly place: { readonly from: Corner; readonly to: Corner } | undefined;
}

/** The caches of a workbook's slicers, by their names. */
export function readSlicerCaches(parts: Parts): Map<string, XmlNode> {
  const roots = linkedParts(parts, "xl/workbook.xml", "xl/slicerCaches/").map((name) =>
    readTree(partText(parts, name)),
  );
  return new Map(roots.map((root) => [root.text("name") ?? "", root]));
}

/** The slicers that lie on a sheet. */
export function readSlicers(parts: Parts, sheet: string, caches: ReadonlyMap<string, XmlNode>): FileSlicer[] {
  const places = placesOf(parts, sheet);
  return linkedParts(parts, sheet, "xl/slicers/")
    .flatMap((name) => readTree(partText(parts, name)).children)
    .filter((node) => node.name === "slicer")
    .map((node): FileSlicer => {
      const name = fromXString(node.text("name") ?? "");
      const cache = caches.get(node.text("cache") ?? "");
      const table = cache?.extension(TABLE_CACHE).child("tableSlicerCache");
      const sorted = [cache?.child("data").child("tabular"), table].map((source) => source?.text("sortOrder"));
      return {
        name,
        caption: fromXString(node.text("caption") ?? name),
        style: node.text("style") ?? "SlicerStyleLight1",
        descending: sorted.includes("descending"),
        source: cache && sourceOf(cache),
        others: Math.max(0, (cache?.list("pivotTables", "pivotTable").length ?? 0) - 1),
        place: places.get(name),
      };
    });
}

function sourceOf(cache: XmlNode): FileSlicerSource | undefined {
  const table = cache.extension(TABLE_CACHE).child("tableSlicerCache");
  const [tableId, column] = [table.number("tableId"), table.number("column")];
  if (tableId !== undefined && column !== undefined) return { kind: "table", table: tableId, column };
  const pivot = cache.child("pivotTables").child("pivotTable");
  const tabId = pivot.number("tabId");
  if (tabId === undefined || cache.child("data").has("olap")) return undefined;
  const field = fromXString(cache.text("sourceName") ?? "");
  return { kind: "pivot", tabId, pivot: fromXString(pivot.text("name") ?? ""), field };
}

/** Where the slicers of a sheet lie, by their names. */
function placesOf(parts: Parts, sheet: string): Map<string, { from: Corner; to: Corner }> {
  const drawings = linkedParts(parts, sheet, "xl/drawings/drawing");
  const anchors = drawings.flatMap((drawing) => elementsOf(partText(parts, drawing), "twoCellAnchor"));
  return new Map(
    anchors.flatMap(({ inner }) => {
      const drawn = /<(?:\w+:)?slicer\b[^>]*>/.exec(inner)?.[0];
      const [from, to] = [cornerOf(inner, "from"), cornerOf(inner, "to")];
      if (drawn === undefined || !from || !to) return [];
      return [[readTree(drawn).text("name") ?? "", { from, to }] as const];
    }),
  );
}
