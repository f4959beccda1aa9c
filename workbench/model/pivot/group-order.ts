import type { AxisTree, Group } from "./axis-tree";
import type { CrossTable } from "./cross-table";
import { settingsOf, type FieldSort, type PivotDefinition } from "./definition";
import { compareValues, customListOf } from "./item-order";
import type { SourceField } from "./source";

type Compare = (a: Group, b: Group) => number;

/** Puts the groups of both axes in order: by their labels, or by the values of a data field. */
export function orderGroups(table: CrossTable, definition: PivotDefinition): void {
  orderAxis(table, table.rows, table.columns, definition);
  orderAxis(table, table.columns, table.rows, definition);
}

function orderAxis(table: CrossTable, tree: AxisTree, other: AxisTree, definition: PivotDefinition): void {
  const compares = tree.fields.map((field) => compareOf(table, field, other, definition));
  tree.sort((a, b) => compares[a.depth - 1]?.(a, b) ?? 0);
}

function compareOf(table: CrossTable, field: SourceField, other: AxisTree, definition: PivotDefinition): Compare {
  const sort = settingsOf(definition, field.name).sort ?? { direction: "Ascending" };
  const byLabel = compareLabels(field, definition.layout.customLists);
  const sign = sort.direction === "Ascending" ? 1 : -1;
  const data = definition.data.findIndex(({ id }) => id === sort.data);
  if (data < 0) return (a, b) => sign * byLabel(a, b);
  const scope = scopeGroup(other, sort);
  const valueOf = (group: Group): unknown =>
    other === table.columns ? table.get(group, scope, data) : table.get(scope, group, data);
  return (a, b) => compareAggregates(valueOf(a), valueOf(b), sign) || byLabel(a, b);
}

/** A group without a number comes last, whichever way the others go. */
function compareAggregates(a: unknown, b: unknown, sign: number): number {
  if (typeof a !== "number" || typeof b !== "number")
    return Number(typeof a !== "number") - Number(typeof b !== "number");
  return sign * (a - b);
}

function compareLabels(field: SourceField, customLists: boolean): Compare {
  const compare = compareItems(field, customLists);
  return (a, b) => compare(a.item, b.item);
}

/** The ascending order of a field's items, by their places. */
export function compareItems(field: SourceField, customLists: boolean): (a: number, b: number) => number {
  const list = customLists ? customListOf(field.items.map(({ value }) => value)) : undefined;
  const value = (item: number) => field.items[item]?.value ?? "";
  if (list) return (a, b) => list(value(a)) - list(value(b));
  return (a, b) => compareValues(value(a), value(b));
}

/** The group of the other axis in which values are compared: all of it where the scope names none. */
function scopeGroup(other: AxisTree, { scope = [] }: FieldSort): Group {
  let group = other.root;
  for (const field of other.fields) {
    const item = field.items.findIndex(({ key }) => scope.includes(key));
    const child = item < 0 ? undefined : other.find(group, item);
    if (!child) break;
    group = child;
  }
  return group;
}
