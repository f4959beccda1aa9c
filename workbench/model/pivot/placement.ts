import { VALUES, type DataField, type PivotDefinition } from "./definition";

export type AxisName = "rows" | "columns" | "filters";

/** A field as the last one of an axis. It can be on one axis only, and leaves the one where it was. */
export function placeField(definition: PivotDefinition, axis: AxisName, field: string): PivotDefinition {
  const without = takeField(definition, field);
  return normalized({ ...without, [axis]: [...without[axis], field] });
}

/** The field on no axis; as data it stays. */
export function takeField(definition: PivotDefinition, field: string): PivotDefinition {
  const without = (axis: readonly string[]) => axis.filter((name) => name !== field);
  return {
    ...definition,
    rows: without(definition.rows),
    columns: without(definition.columns),
    filters: without(definition.filters),
  };
}

/** A list with one of its members at another place, counted from 0; an index beyond the end is the end. */
export function moved<T>(list: readonly T[], member: T, position: number): T[] {
  const others = list.filter((other) => other !== member);
  return [...others.slice(0, position), member, ...others.slice(position)];
}

export function addData(definition: PivotDefinition, data: DataField): PivotDefinition {
  return normalized({ ...definition, data: [...definition.data, data] });
}

export function removeData(definition: PivotDefinition, id: string): PivotDefinition {
  return normalized({ ...definition, data: definition.data.filter((data) => data.id !== id) });
}

export function changeData(definition: PivotDefinition, id: string, change: Partial<DataField>): PivotDefinition {
  return { ...definition, data: definition.data.map((data) => (data.id === id ? { ...data, ...change } : data)) };
}

/** Several data fields need a place for their names: innermost of the columns unless they have one. */
function normalized(definition: PivotDefinition): PivotDefinition {
  const placed = [...definition.rows, ...definition.columns].includes(VALUES);
  if (definition.data.length < 2) return takeField(definition, VALUES);
  if (!placed) return { ...definition, columns: [...definition.columns, VALUES] };
  const columns = definition.columns.filter((name) => name !== VALUES);
  return definition.columns.includes(VALUES) ? { ...definition, columns: [...columns, VALUES] } : definition;
}

/** Without the fields that the source no longer has. */
export function withoutMissing(definition: PivotDefinition, names: readonly string[]): PivotDefinition {
  const there = (axis: readonly string[]) => axis.filter((name) => name === VALUES || names.includes(name));
  return normalized({
    ...definition,
    rows: there(definition.rows),
    columns: there(definition.columns),
    filters: there(definition.filters),
    data: definition.data.filter(({ field }) => names.includes(field)),
    fields: definition.fields.filter(({ name }) => names.includes(name)),
  });
}
