import type { PivotRecords } from "../../model/pivot/source";
import type { PivotValue } from "../../model/pivot/definition";
import { fromXString } from "../xml-element";
import type { XmlNode } from "../xml-tree";
import { valueFromFile } from "./cache-values";

/** A field of a file's cache. */
export interface CacheField {
  readonly name: string;
  readonly items: readonly PivotValue[];
  /** Whether each record has a value of it. */
  readonly isColumn: boolean;
  /** Calculated from others, or its items are groups of items. */
  readonly isMade: boolean;
  readonly format: string;
}

/** The cache that a PivotTable of a file stands on. */
export interface PivotCache {
  readonly fields: readonly CacheField[];
  /** undefined where the file does not keep any. */
  readonly records: PivotRecords | undefined;
  /** A table's or a range's name, or an address on a sheet. */
  readonly place: { readonly name?: string; readonly ref?: string; readonly sheet?: string };
  readonly refreshOnLoad: boolean;
}

/** undefined where the records come from elsewhere than this workbook's cells, or some of its items are calculated. */
export function readCache(
  definition: XmlNode,
  records: XmlNode,
  formatOf: (id: number | undefined) => string,
): PivotCache | undefined {
  const source = definition.child("cacheSource").child("worksheetSource");
  const [name, ref, sheet] = ["name", "ref", "sheet"].map((attribute) => source.text(attribute));
  const isElsewhere = source.text("r:id") !== undefined || (name === undefined && ref === undefined);
  if (isElsewhere || definition.has("calculatedItems") || definition.has("cacheHierarchies")) return undefined;
  const fields = definition.list("cacheFields", "cacheField").map((node) => readField(node, formatOf));
  const text = (value: string | undefined) => (value === undefined ? undefined : fromXString(value));
  return {
    fields,
    records: readRecords(fields, records),
    place: { name: text(name), ref: text(ref), sheet: text(sheet) } as PivotCache["place"],
    refreshOnLoad: definition.flag("refreshOnLoad"),
  };
}

function readField(node: XmlNode, formatOf: (id: number | undefined) => string): CacheField {
  const shared = node.child("sharedItems");
  return {
    name: fromXString(node.text("name") ?? ""),
    items: shared.children.map(valueFromFile),
    isColumn: node.flag("databaseField", true),
    isMade: node.has("fieldGroup") || !node.flag("databaseField", true),
    format: shared.flag("containsDate") ? dateFormat(formatOf(node.number("numFmtId"))) : "General",
  };
}

/** A date shows as one, also where the file names no format. */
function dateFormat(format: string): string {
  return format === "General" ? "m/d/yyyy" : format;
}

/** A record has a value for each column of the source: itself, or the number of an item. */
function readRecords(fields: readonly CacheField[], root: XmlNode): PivotRecords | undefined {
  const nodes = root.children.filter(({ name }) => name === "r");
  if (nodes.length === 0) return undefined;
  const columns = fields.filter(({ isColumn }) => isColumn);
  const valueOf = (node: XmlNode | undefined, field: CacheField): PivotValue => {
    if (!node) return "";
    return node.name === "x" ? (field.items[node.number("v") ?? -1] ?? "") : valueFromFile(node);
  };
  return {
    names: columns.map(({ name }) => name),
    formats: columns.map(({ format }) => format),
    rows: nodes.map(({ children }) => columns.map((field, column) => valueOf(children[column], field))),
  };
}
