import { AGGREGATIONS } from "../../model/pivot/aggregation";
import type { FieldSettings, FieldSort } from "../../model/pivot/definition";
import { itemKey } from "../../model/pivot/source";
import { fromXString } from "../xml-element";
import type { XmlNode } from "../xml-tree";
import { SUBTOTALS, VALUES_REFERENCE } from "./file-names";
import type { CacheField } from "./read-cache";

/** A field as a PivotTable of a file has it. */
export interface FileField {
  readonly cache: CacheField;
  readonly node: XmlNode;
  /** Keys of its items, in their order; "" for lines of subtotals. */
  readonly keys: readonly string[];
}

export function readFields(table: XmlNode, fields: readonly CacheField[]): FileField[] {
  const nodes = table.list("pivotFields", "pivotField");
  return fields.flatMap((cache, place) => {
    const node = nodes[place];
    if (!node) return [];
    const keys = itemsOf(node).map((item) => {
      const value = cache.items[item.number("x") ?? -1];
      return value === undefined ? "" : itemKey(value);
    });
    return [{ cache, node, keys }];
  });
}

export function itemsOf(node: XmlNode): XmlNode[] {
  return node.list("items", "item");
}

/** What the file says of a field, but its filters by label, value and date. `data` gives a data field's id by its place. */
export function readSettings(
  { cache, node, keys }: FileField,
  fields: readonly FileField[],
  data: (place: number) => string | undefined,
  chosen: number | undefined,
): FieldSettings {
  const items = itemsOf(node);
  const keysOf = (wanted: (item: XmlNode) => boolean) =>
    keys.filter((key, place) => key !== "" && items[place] && wanted(items[place]));
  const shown = keysOf((item) => !item.flag("h"));
  const only = chosen === undefined ? undefined : keys[chosen];
  const isPartial = items.some((item) => item.flag("h")) && shown.length > 0;
  const collapsed = keysOf((item) => !item.flag("sd", true));
  const names = keys.flatMap((key, place) => {
    const name = items[place]?.text("n");
    return key === "" || name === undefined ? [] : [{ key, name: fromXString(name) }];
  });
  const caption = node.text("name");
  const sort = readSort(node, fields, data);
  return {
    name: cache.name,
    ...(caption !== undefined && fromXString(caption) !== cache.name && { caption: fromXString(caption) }),
    ...readSubtotals(node),
    ...(sort && { sort }),
    ...(only !== undefined && only !== ""
      ? { filters: { manual: [only] } }
      : isPartial && { filters: { manual: shown } }),
    ...(collapsed.length > 0 && { collapsed }),
    ...(node.flag("showAll", true) && { showAllItems: true }),
    ...(names.length > 0 && { itemNames: names }),
    ...(node.flag("multipleItemSelectionAllowed") && { multipleItems: true }),
  };
}

function readSubtotals(node: XmlNode): Pick<FieldSettings, "subtotals"> {
  const chosen = AGGREGATIONS.filter((aggregation) => node.flag(`${SUBTOTALS[aggregation]}Subtotal`));
  if (chosen.length > 0) return { subtotals: chosen };
  return node.flag("defaultSubtotal", true) ? {} : { subtotals: [] };
}

function readSort(
  node: XmlNode,
  fields: readonly FileField[],
  data: (place: number) => string | undefined,
): FieldSort | undefined {
  const type = node.text("sortType");
  if (type !== "ascending" && type !== "descending") return undefined;
  const direction = type === "ascending" ? "Ascending" : "Descending";
  const references = node.child("autoSortScope").child("pivotArea").list("references", "reference");
  let measure: string | undefined;
  const scope = references.flatMap((reference) => {
    const field = reference.number("field") ?? -1;
    const item = reference.child("x").number("v") ?? 0;
    if (field === VALUES_REFERENCE) measure = data(item);
    return fields[field]?.keys[item] || [];
  });
  if (measure === undefined) return { direction };
  return { direction, data: measure, ...(scope.length > 0 && { scope }) };
}
