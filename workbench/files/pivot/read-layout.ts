import { EMPTY_DEFINITION, type FieldSettings, type PivotDefinition } from "../../model/pivot/definition";
import { fromXString } from "../xml-element";
import type { XmlNode } from "../xml-tree";
import { EXTENSIONS } from "./file-names";
import type { FileField } from "./read-fields";

type Layout = PivotDefinition["layout"];

/** How the report is laid out, taken from the fields on its axes: here it is one choice for all of them. */
export function readLayout(
  table: XmlNode,
  fields: readonly FileField[],
  settings: readonly FieldSettings[],
): Pick<PivotDefinition, "layout" | "fields"> {
  const placed = fields.map(({ node }) => node).filter((node) => /^axis(?:Row|Col)$/.test(node.text("axis") ?? ""));
  const rows = placed.filter((node) => node.text("axis") === "axisRow");
  const missing = table.text("missingCaption");
  const outer = rows.length > 0 ? rows : placed;
  const withoutSubtotals = placed.length > 0 && placed.every((node) => !hasSubtotals(node));
  const atTop = outer[0]?.flag("subtotalTop", true) ?? true;
  const layout: Layout = {
    ...EMPTY_DEFINITION.layout,
    type: layoutType(table, outer[0]),
    subtotals: withoutSubtotals ? "Off" : atTop ? "AtTop" : "AtBottom",
    rowGrandTotals: table.flag("rowGrandTotals", true),
    columnGrandTotals: table.flag("colGrandTotals", true),
    fieldHeaders: table.flag("showHeaders", true),
    repeatLabels: placed.some(repeatsLabels),
    blankLines: placed.some((node) => node.flag("insertBlankRow")),
    ...(missing !== undefined && { fillEmptyCells: true, emptyCellText: fromXString(missing) }),
    customLists: table.flag("customListSort", true),
  };
  const fieldsOf = withoutSubtotals ? settings.map(({ subtotals: _, ...field }) => field) : settings;
  return { layout, fields: fieldsOf.filter((field) => Object.keys(field).length > 1) };
}

function layoutType(table: XmlNode, field: XmlNode | undefined): Layout["type"] {
  const outline = field ? field.flag("outline", true) : table.flag("outline");
  const compact = field ? field.flag("compact", true) : table.flag("compact", true);
  if (!outline) return "Tabular";
  return compact ? "Compact" : "Outline";
}

function hasSubtotals(node: XmlNode): boolean {
  return node.flag("defaultSubtotal", true) || node.list("items", "item").some((item) => item.text("t") !== undefined);
}

export function repeatsLabels(node: XmlNode): boolean {
  return node.extension(EXTENSIONS.pivotField).child("pivotField").flag("fillDownLabels");
}
