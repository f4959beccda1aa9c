import { settingsOf, VALUES, type PivotDefinition } from "../../model/pivot/definition";
import { compareItems } from "../../model/pivot/group-order";
import { itemKey, type PivotSource } from "../../model/pivot/source";
import type { XmlNode } from "../xml-tree";
import { USUAL_STYLE } from "./file-names";
import type { PivotCache } from "./read-cache";
import { itemsOf } from "./read-fields";
import { repeatsLabels } from "./read-layout";

/** Captions that a person chose in place of Excel's own words. */
const CAPTIONS = ["grandTotalCaption", "rowHeaderCaption", "colHeaderCaption", "errorCaption"];

/** Parts that a PivotTable has when its looks were chosen cell by cell. */
const LOOKS = ["formats", "conditionalFormats"];

/** Whether a PivotTable of a file has settings that it does not have here: an order by hand, a style, captions. */
export function hasOwnSettings(
  table: XmlNode,
  cache: PivotCache,
  definition: PivotDefinition,
  source: PivotSource,
): boolean {
  const style = table.child("pivotTableStyleInfo");
  const placed = table.list("pivotFields", "pivotField").filter((node) => /Row|Col/.test(node.text("axis") ?? ""));
  const across = table.list("colFields", "field").map((node) => node.number("x"));
  const differ = (of: (node: XmlNode) => unknown) => new Set(placed.map(of)).size > 1;
  return (
    CAPTIONS.some((caption) => table.text(caption) !== undefined) ||
    LOOKS.some((part) => table.has(part)) ||
    table.flag("mergeItem") ||
    table.flag("pageOverThenDown") ||
    (style.text("name") ?? USUAL_STYLE) !== USUAL_STYLE ||
    style.flag("showRowStripes") ||
    style.flag("showColStripes") ||
    across.slice(0, -1).includes(-2) ||
    differ((node) => node.flag("insertBlankRow")) ||
    differ(repeatsLabels) ||
    differ((node) => node.flag("outline", true)) ||
    placed.some((node) => node.text("subtotalCaption") !== undefined) ||
    isOrderedByHand(table, cache, definition, source)
  );
}

/** Items of a field that nobody sorted, in another order than the ascending one. */
function isOrderedByHand(
  table: XmlNode,
  { fields }: PivotCache,
  definition: PivotDefinition,
  source: PivotSource,
): boolean {
  const nodes = table.list("pivotFields", "pivotField");
  return [...definition.rows, ...definition.columns].some((name) => {
    const place = fields.findIndex((field) => field.name === name);
    const [node, cache] = [nodes[place], fields[place]];
    if (name === VALUES || !node || !cache || settingsOf(definition, name).sort || !source.has(name)) return false;
    const field = source.get(name);
    const places = new Map(field.items.map(({ key }, item) => [key, item]));
    const order = itemsOf(node).flatMap((item) => {
      const value = cache.items[item.number("x") ?? -1];
      return value === undefined ? [] : (places.get(itemKey(value)) ?? []);
    });
    const compare = compareItems(field, definition.layout.customLists);
    return order.some((item, at) => at > 0 && compare(order[at - 1] ?? 0, item) > 0);
  });
}
