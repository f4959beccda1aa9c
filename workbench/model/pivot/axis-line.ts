import type { Aggregation } from "./aggregation";
import type { AxisTree, Group } from "./axis-tree";
import type { FieldSettings, PivotValue } from "./definition";

/** A field of an axis, or the place of the data fields' names. */
export type Level = { readonly kind: "field"; readonly settings: FieldSettings } | { readonly kind: "values" };

/** What an item or a data field is called: a number stays a number, and a date keeps its look. */
export interface Label {
  readonly text: string;
  readonly value: PivotValue;
  readonly numberFormat: string;
}

/** What a level of an axis says in one line: an item, or a data field. */
export interface Entry {
  readonly group: Group;
  readonly label: Label;
  /** Of the data field that the values of everything within belong to; undefined where that is not said yet. */
  readonly data: number | undefined;
}

export interface AxisLine {
  readonly kind: "item" | "group" | "subtotal" | "grandTotal" | "blank";
  /** One for each level down to the line's own; empty for totals of all. */
  readonly entries: readonly Entry[];
  /** The level at which the line's own label stands. */
  readonly level: number;
  readonly label: Label;
  /** The first level whose entry no line before has said. */
  readonly fresh: number;
  readonly group: Group;
  readonly data: number | undefined;
  /** A subtotal's own aggregation. */
  readonly aggregation?: Aggregation;
  /** Whether there are values in the line: not in the heading of a group that has its totals elsewhere. */
  readonly hasValues: boolean;
}

export function textLabel(text: string): Label {
  return { text, value: text, numberFormat: "General" };
}

/** What a line needs to know of its axis. */
export interface Axis {
  readonly tree: AxisTree;
  readonly levels: readonly Level[];
  /** Names of the data fields. */
  readonly dataNames: readonly string[];
  labelOf(group: Group): Label;
  isCollapsed(group: Group): boolean;
  subtotal(label: string, aggregation?: Aggregation): string;
  grandTotal(data: number | undefined): string;
  /** Groups have a line of their own above what is in them: in rows, but in tabular form. */
  readonly groupLines: boolean;
  readonly subtotals: "AtTop" | "AtBottom" | "Off";
  readonly hasGrandTotal: boolean;
  readonly blankLines: boolean;
}
