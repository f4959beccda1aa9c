import { AxisTree, type Group } from "./axis-tree";
import { CrossTable } from "./cross-table";
import { passesDate } from "./date-filter";
import { settingsOf, VALUES, type PivotDefinition } from "./definition";
import type { FieldFilters } from "./filters";
import { passesLabel } from "./label-filter";
import type { PivotItem, PivotSource, SourceField } from "./source";
import { passingItems, type ValueFilter } from "./value-filter";

/** What an item is called, and which day is today as Excel counts days. */
export interface FilterContext {
  readonly nameOf: (field: SourceField, item: PivotItem) => string;
  readonly today: number;
}

/** For each item of a field whether its own filters let it pass; those by value are not among them. */
export function passingItemsOf(field: SourceField, filters: FieldFilters, context: FilterContext): boolean[] {
  const manual = filters.manual && new Set(filters.manual);
  return field.items.map((item) => {
    if (manual && !manual.has(item.key)) return false;
    if (filters.label && !passesLabel(context.nameOf(field, item), filters.label)) return false;
    const { date } = filters;
    return !date || (typeof item.value === "number" && passesDate(item.value, date, context.today));
  });
}

/** The records that all filters let pass, by their places. */
export function visibleRecords(source: PivotSource, definition: PivotDefinition, context: FilterContext): number[] {
  const axes = [definition.rows, definition.columns].map((axis) => axis.filter((name) => name !== VALUES));
  let records = Array.from({ length: source.size }, (_, record) => record);
  const sliced = (definition.sliced ?? []).filter((name) => source.has(name));
  for (const name of new Set([...axes.flat(), ...definition.filters, ...sliced])) {
    const { filters } = settingsOf(definition, name);
    if (!filters?.manual && !filters?.label && !filters?.date) continue;
    const field = source.get(name);
    const passes = passingItemsOf(field, filters, context);
    const { itemOf } = field;
    records = records.filter((record) => passes[itemOf[record] ?? 0]);
  }
  return axes.reduce((left, axis) => filterByValue(source, definition, axis, left), records);
}

/** Outer fields first; an inner field's items compete within their outer item. */
function filterByValue(
  source: PivotSource,
  definition: PivotDefinition,
  axis: readonly string[],
  records: readonly number[],
): number[] {
  let left = [...records];
  for (const [level, name] of axis.entries()) {
    const filter = settingsOf(definition, name).filters?.value;
    const data = definition.data.findIndex(({ id }) => id === filter?.data);
    if (!filter || data < 0) continue;
    const fields = axis.slice(0, level + 1).map((field) => source.get(field));
    const tree = new AxisTree(fields, left, source.size);
    const all = new AxisTree([], left, source.size);
    const table = new CrossTable(source, tree, all, definition.data);
    const kept = keptGroups(tree, level, filter, (group) => table.get(group, all.root, data));
    left = left.filter((record) => kept.has(tree.leafOf[record]));
  }
  return left;
}

function keptGroups(
  tree: AxisTree,
  level: number,
  filter: ValueFilter,
  valueOf: (group: Group) => unknown,
): ReadonlySet<Group | undefined> {
  let parents: readonly Group[] = [tree.root];
  for (let depth = 0; depth < level; depth++) parents = parents.flatMap(({ children }) => children);
  return new Set(
    parents.flatMap(({ children }) => {
      const values = children.map(valueOf).map((value) => (typeof value === "number" ? value : undefined));
      const passes = passingItems(values, filter);
      return children.filter((_, place) => passes[place]);
    }),
  );
}
