import type { Area } from "../../grid/grid";
import type { PivotDefinition } from "../pivot/definition";
import type { PivotRecords } from "../pivot/source";

/** Where a pivot's records come from. */
export type PivotSourcePlace =
  | { readonly kind: "table"; readonly id: string }
  | { readonly kind: "range"; readonly sheet: string; readonly area: Area };

/** What a client may set and read, and what changes nothing in the cells. */
export interface PivotOptions {
  readonly allowMultipleFiltersPerField: boolean;
  readonly enableDataValueEditing: boolean;
  readonly refreshOnOpen: boolean;
  readonly autoFormat: boolean;
  readonly preserveFormatting: boolean;
  readonly enableFieldList: boolean;
  readonly altTextTitle: string;
  readonly altTextDescription: string;
}

/** All that is known of one PivotTable: a plain value, replaced as a whole whenever anything of it changes. */
export interface PivotRecord {
  readonly id: string;
  readonly name: string;
  /** The sheet's id. */
  readonly sheet: string;
  /** Where the report begins; filters above move it down where they would leave the sheet. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly source: PivotSourcePlace;
  /** The records as they were at the last refresh. */
  readonly records: PivotRecords;
  readonly definition: PivotDefinition;
  readonly options: PivotOptions;
  readonly dataMade: number;
}

export const NEW_OPTIONS: PivotOptions = {
  allowMultipleFiltersPerField: false,
  enableDataValueEditing: false,
  refreshOnOpen: false,
  autoFormat: true,
  preserveFormatting: true,
  enableFieldList: true,
  altTextTitle: "",
  altTextDescription: "",
};
