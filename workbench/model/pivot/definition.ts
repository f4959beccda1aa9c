import type { Aggregation } from "./aggregation";
import type { FieldFilters } from "./filters";

/** A cell's value; "" is a blank, an error is its text ("#N/A"). */
export type PivotValue = string | number | boolean;

/** Stands among the fields of an axis for the place of the data fields' names, where there are several. */
export const VALUES = "\u0000values";

/** What a pivot shows, as one plain record that is replaced as a whole. Fields go by their name in the source. */
export interface PivotDefinition {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly filters: readonly string[];
  readonly data: readonly DataField[];
  /** Fields that filter the report wherever they are, because they have a slicer. */
  readonly sliced?: readonly string[];
  /** Of the fields that have settings of their own. */
  readonly fields: readonly FieldSettings[];
  readonly layout: PivotLayoutSettings;
}

export interface DataField {
  readonly id: string;
  readonly field: string;
  /** As the report says it: "Sum of Sales". */
  readonly name: string;
  readonly aggregation: Aggregation;
  readonly showAs: ShowAs;
  /** "General" where none was chosen. */
  readonly numberFormat: string;
}

export const SHOW_AS = [
  "None",
  "PercentOfGrandTotal",
  "PercentOfRowTotal",
  "PercentOfColumnTotal",
  "PercentOfParentRowTotal",
  "PercentOfParentColumnTotal",
  "PercentOfParentTotal",
  "PercentOf",
  "RunningTotal",
  "PercentRunningTotal",
  "DifferenceFrom",
  "PercentDifferenceFrom",
  "RankAscending",
  "RankDecending",
  "Index",
] as const;

export type ShowAsCalculation = (typeof SHOW_AS)[number];

export interface ShowAs {
  readonly calculation: ShowAsCalculation;
  readonly baseField?: string;
  /** Key of an item of the base field. */
  readonly baseItem?: string;
}

export type SortDirection = "Ascending" | "Descending";

/** How a field's items follow each other; with `data`, by that data field's values among the items of `scope`. */
export interface FieldSort {
  readonly direction: SortDirection;
  readonly data?: string;
  /** Keys of items of the other axis, outermost first. */
  readonly scope?: readonly string[];
}

export interface FieldSettings {
  readonly name: string;
  readonly caption?: string;
  /** "Automatic": as each data field aggregates. */
  readonly subtotals?: "Automatic" | readonly Aggregation[];
  readonly sort?: FieldSort;
  readonly filters?: FieldFilters;
  /** Keys of items whose children are hidden. */
  readonly collapsed?: readonly string[];
  /** Items without any record are shown, too. */
  readonly showAllItems?: boolean;
  readonly itemNames?: readonly { readonly key: string; readonly name: string }[];
  /** For a filter: several items can be chosen. */
  readonly multipleItems?: boolean;
}

export interface PivotLayoutSettings {
  readonly type: "Compact" | "Outline" | "Tabular";
  readonly subtotals: "AtTop" | "AtBottom" | "Off";
  /** The column at the right that has each row's total. */
  readonly rowGrandTotals: boolean;
  /** The row at the bottom that has each column's total. */
  readonly columnGrandTotals: boolean;
  readonly fieldHeaders: boolean;
  readonly repeatLabels: boolean;
  readonly blankLines: boolean;
  readonly fillEmptyCells: boolean;
  readonly emptyCellText: string;
  /** Months and weekdays follow the calendar instead of the alphabet. */
  readonly customLists: boolean;
}

export const EMPTY_DEFINITION: PivotDefinition = {
  rows: [],
  columns: [],
  filters: [],
  data: [],
  fields: [],
  layout: {
    type: "Compact",
    subtotals: "AtTop",
    rowGrandTotals: true,
    columnGrandTotals: true,
    fieldHeaders: true,
    repeatLabels: false,
    blankLines: false,
    fillEmptyCells: false,
    emptyCellText: "",
    customLists: true,
  },
};

export function settingsOf(definition: PivotDefinition, field: string): FieldSettings {
  return definition.fields.find(({ name }) => name === field) ?? { name: field };
}

export function captionOf(definition: PivotDefinition, field: string): string {
  return settingsOf(definition, field).caption ?? field;
}

/** The definition with other settings of one field. */
export function withSettings(
  definition: PivotDefinition,
  field: string,
  change: Partial<FieldSettings>,
): PivotDefinition {
  const others = definition.fields.filter(({ name }) => name !== field);
  return { ...definition, fields: [...others, { ...settingsOf(definition, field), ...change }] };
}
