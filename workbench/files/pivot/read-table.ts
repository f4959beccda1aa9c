import { VALUES, type DataField, type FieldSettings, type PivotDefinition } from "../../model/pivot/definition";
import { NEW_OPTIONS, type PivotOptions } from "../../model/pivot-table/pivot-record";
import { AGAINST, ALONG } from "../../model/pivot-table/show-as-rule";
import { fromXString } from "../xml-element";
import type { XmlNode } from "../xml-tree";
import { EXTENSIONS, FUNCTIONS, keyOf, SHOWN_AS, SHOWN_AS_2010, VALUES_FIELD } from "./file-names";
import type { PivotCache } from "./read-cache";
import { readFields, readSettings, type FileField } from "./read-fields";
import { readFilter } from "./read-filters";
import { readLayout } from "./read-layout";

export interface FileTable {
  readonly name: string;
  readonly definition: PivotDefinition;
  readonly options: PivotOptions;
  /** An address: the table without its filters. */
  readonly location: string;
}

/** A PivotTable of a file; undefined where it uses what there is no likeness of: groups, calculated fields, OLAP. */
export function readTable(
  table: XmlNode,
  cache: PivotCache,
  formatOf: (id: number | undefined) => string,
): FileTable | undefined {
  const fields = readFields(table, cache.fields);
  if (table.has("pivotHierarchies") || fields.length !== cache.fields.length) return undefined;
  const data = table.list("dataFields", "dataField").map((node, place) => readData(node, place, fields, formatOf));
  const axes = {
    rows: axisOf(table, "rowFields", fields),
    columns: valuesLast(axisOf(table, "colFields", fields)),
    filters: table.list("pageFields", "pageField").map((node) => nameAt(fields, node.number("fld"))),
  };
  const used = [...axes.rows, ...axes.columns, ...axes.filters, ...data.map((measured) => measured?.field)];
  const columns = new Set(fields.filter(({ cache: { isMade } }) => !isMade).map(({ cache: { name } }) => name));
  if (!used.every((name) => name === VALUES || (name !== undefined && columns.has(name)))) return undefined;
  const measures = data as DataField[];
  const settings = fieldSettings(table, fields, measures);
  const definition = { ...(axes as Pick<PivotDefinition, "rows" | "columns" | "filters">), data: measures };
  return {
    name: fromXString(table.text("name") ?? ""),
    location: table.child("location").text("ref") ?? "",
    definition: { ...definition, ...slicedOf(definition, settings), ...readLayout(table, fields, settings) },
    options: readOptions(table, cache),
  };
}

function nameAt(fields: readonly FileField[], place: number | undefined): string | undefined {
  return place === VALUES_FIELD ? VALUES : fields[place ?? -1]?.cache.name;
}

function axisOf(table: XmlNode, list: string, fields: readonly FileField[]): (string | undefined)[] {
  return table.list(list, "field").map((node) => nameAt(fields, node.number("x")));
}

/** Across, the names of the data fields always stand innermost. */
function valuesLast(axis: readonly (string | undefined)[]): (string | undefined)[] {
  const others = axis.filter((name) => name !== VALUES);
  return others.length < axis.length ? [...others, VALUES] : others;
}

function readData(
  node: XmlNode,
  place: number,
  fields: readonly FileField[],
  formatOf: (id: number | undefined) => string,
): DataField | undefined {
  const field = nameAt(fields, node.number("fld"));
  const aggregation = keyOf(FUNCTIONS, node.text("subtotal") ?? "sum");
  if (field === undefined || !aggregation) return undefined;
  const extended = node.extension(EXTENSIONS.dataField).child("dataField").text("pivotShowAs") ?? "";
  const calculation = keyOf(SHOWN_AS_2010, extended) ?? keyOf(SHOWN_AS, node.text("showDataAs") ?? "") ?? "None";
  const base = fields[node.number("baseField") ?? -1];
  const item = base?.keys[node.number("baseItem") ?? -1];
  const format = formatOf(node.number("numFmtId"));
  const brought = calculation.startsWith("Percent") && format === "0.00%";
  return {
    id: `${field} ${place + 1}`,
    field,
    name: fromXString(node.text("name") ?? field),
    aggregation,
    showAs: {
      calculation,
      ...(base && [...ALONG, ...AGAINST].includes(calculation) && { baseField: base.cache.name }),
      ...(item && AGAINST.includes(calculation) && { baseItem: item }),
    },
    numberFormat: brought ? "General" : format,
  };
}

function fieldSettings(table: XmlNode, fields: readonly FileField[], data: readonly DataField[]): FieldSettings[] {
  const idOf = (place: number) => data[place]?.id;
  const pages = table.list("pageFields", "pageField");
  const filters = table.list("filters", "filter");
  return fields.map((field, place) => {
    const chosen = pages.find((page) => page.number("fld") === place)?.number("item");
    const settings = readSettings(field, fields, idOf, chosen);
    const more = filters.filter((node) => node.number("fld") === place).map((node) => readFilter(node, idOf));
    const all = Object.assign({}, settings.filters, ...more) as NonNullable<FieldSettings["filters"]>;
    return { ...settings, ...(Object.keys(all).length > 0 && { filters: all }) };
  });
}

/** Fields that filter the report and are on no axis: by a slicer. */
function slicedOf(
  { rows, columns, filters }: Pick<PivotDefinition, "rows" | "columns" | "filters">,
  settings: readonly FieldSettings[],
): Pick<PivotDefinition, "sliced"> {
  const placed = [...rows, ...columns, ...filters];
  const sliced = settings.filter((field) => field.filters?.manual && !placed.includes(field.name));
  return sliced.length > 0 ? { sliced: sliced.map(({ name }) => name) } : {};
}

function readOptions(table: XmlNode, cache: PivotCache): PivotOptions {
  const alt = table.extension(EXTENSIONS.pivotTable).child("pivotTableDefinition");
  return {
    ...NEW_OPTIONS,
    allowMultipleFiltersPerField: table.flag("multipleFieldFilters", true),
    enableDataValueEditing: table.flag("editData"),
    refreshOnOpen: cache.refreshOnLoad,
    autoFormat: table.flag("useAutoFormatting"),
    preserveFormatting: table.flag("preserveFormatting", true),
    enableFieldList: !table.flag("disableFieldList"),
    altTextTitle: fromXString(alt.text("altText") ?? ""),
    altTextDescription: fromXString(alt.text("altTextSummary") ?? ""),
  };
}
