import { AGGREGATIONS, type Aggregation } from "../../model/pivot/aggregation";
import type { FieldSort } from "../../model/pivot/definition";
import { counted, element, X14, xString, type XmlAttributes } from "../xml-element";
import { EXTENSIONS, SUBTOTALS, VALUES_REFERENCE } from "./file-names";
import type { NumberedPivot } from "./numbered-pivot";

const AXES = { rows: "axisRow", columns: "axisCol", filters: "axisPage" } as const;

/** A field of the source as the PivotTable has it: its axis, its items, their order and subtotals. */
export function pivotField(numbered: NumberedPivot, field: string): string {
  const { definition } = numbered;
  const { layout, data } = definition;
  const axis = (Object.keys(AXES) as (keyof typeof AXES)[]).find((name) => definition[name].includes(field));
  const settings = numbered.settings(field);
  const caption = numbered.caption(field);
  const { sort } = settings;
  const subtotals = axis ? subtotalsOf(numbered, field) : ["Automatic" as const];
  return element(
    "pivotField",
    {
      ...(caption !== field && { name: xString(caption) }),
      ...(axis && { axis: AXES[axis] }),
      ...(data.some((measured) => measured.field === field) && { dataField: true }),
      ...(layout.type !== "Compact" && { compact: false }),
      ...(layout.type === "Tabular" && { outline: false }),
      ...(layout.subtotals === "AtBottom" && { subtotalTop: false }),
      ...(settings.multipleItems && { multipleItemSelectionAllowed: true }),
      showAll: settings.showAllItems ?? false,
      ...(layout.blankLines && axis !== "filters" && { insertBlankRow: true }),
      ...(settings.filters?.value && { measureFilter: true }),
      ...(sort && { sortType: sort.direction.toLowerCase() }),
      ...subtotalFlags(subtotals),
    },
    numbered.listed.has(field) ? items(numbered, field, axis ? subtotals : []) : "",
    sort?.data === undefined ? "" : sortScope(numbered, field, sort),
    layout.repeatLabels && axis ? repeatedLabels() : "",
  );
}

type Subtotal = "Automatic" | Aggregation;

function subtotalsOf(numbered: NumberedPivot, field: string): readonly Subtotal[] {
  if (numbered.definition.layout.subtotals === "Off") return [];
  const { subtotals = "Automatic" } = numbered.settings(field);
  return subtotals === "Automatic" ? ["Automatic"] : subtotals;
}

function subtotalFlags(subtotals: readonly Subtotal[]): XmlAttributes {
  const chosen = AGGREGATIONS.filter((aggregation) => subtotals.includes(aggregation));
  return {
    ...(!subtotals.includes("Automatic") && { defaultSubtotal: false }),
    ...Object.fromEntries(chosen.map((aggregation) => [`${SUBTOTALS[aggregation]}Subtotal`, true])),
  };
}

/** Items as they follow each other, and the lines of their subtotals. A filter that has one item chosen says so elsewhere. */
function items(numbered: NumberedPivot, field: string, subtotals: readonly Subtotal[]): string {
  const { collapsed = [], itemNames = [], filters } = numbered.settings(field);
  const hidden =
    onlyChosen(numbered, field) === undefined && isFiltering(numbered, field) ? filters?.manual : undefined;
  const source = numbered.source.get(field);
  const data = numbered.items(field).map((place) => {
    const key = source.items[place]?.key ?? "";
    const name = itemNames.find((item) => item.key === key)?.name;
    return element("item", {
      ...(name !== undefined && { n: xString(name) }),
      ...(hidden && !hidden.includes(key) && { h: true }),
      ...(collapsed.includes(key) && { sd: false }),
      x: place,
    });
  });
  const lines = subtotals.map((subtotal) =>
    element("item", { t: subtotal === "Automatic" ? "default" : SUBTOTALS[subtotal] }),
  );
  return counted("items", [...data, ...lines]);
}

/** Whether a field's own choice of items counts: on an axis, or by a slicer. */
function isFiltering({ definition: { rows, columns, filters, sliced = [] } }: NumberedPivot, field: string): boolean {
  return [...rows, ...columns, ...filters, ...sliced].includes(field);
}

/** The number of the only item that a filter above the report lets pass; undefined where there are several, or all. */
export function onlyChosen(numbered: NumberedPivot, field: string): number | undefined {
  if (!numbered.definition.filters.includes(field)) return undefined;
  const { filters, multipleItems } = numbered.settings(field);
  const [only, ...others] = filters?.manual ?? [];
  if (only === undefined || others.length > 0 || multipleItems) return undefined;
  const number = numbered.item(field, only);
  return number < 0 ? undefined : number;
}

/** Items in the order of a data field's values, among the items of `scope`. */
function sortScope(numbered: NumberedPivot, field: string, { data, scope = [] }: FieldSort): string {
  const { definition } = numbered;
  const place = definition.data.findIndex(({ id }) => id === data);
  if (place < 0) return "";
  const other = definition.rows.includes(field) ? definition.columns : definition.rows;
  const scoped = numbered.axis(other).flatMap((name) => {
    const number =
      numbered.field(name) < 0 ? -1 : scope.map((key) => numbered.item(name, key)).find((item) => item >= 0);
    return number === undefined || number < 0 ? [] : [reference(numbered.field(name), number)];
  });
  const references = counted("references", [reference(VALUES_REFERENCE, place), ...scoped]);
  return element(
    "autoSortScope",
    {},
    element("pivotArea", { dataOnly: false, outline: false, fieldPosition: 0 }, references),
  );
}

function reference(field: number, item: number): string {
  return counted("reference", [element("x", { v: item })], { field, selected: false });
}

function repeatedLabels(): string {
  return extension(EXTENSIONS.pivotField, element("x14:pivotField", { fillDownLabels: true }));
}

export function extension(uri: string, content: string): string {
  return element("extLst", {}, element("ext", { uri, "xmlns:x14": X14 }, content));
}
