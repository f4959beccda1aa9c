import type { Area, CellValue } from "./grid";

export type ValidationKind = "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";

export type Comparison =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual";

/** What may be entered into cells. */
export interface Validation {
  kind: ValidationKind;
  /** "between" where the kind has none. */
  operator: Comparison;
  /** A number as text, a formula with its "=", or a list's items ("a,b"). References are those of the area's first cell. */
  formula1: string;
  /** "" where the operator has only one. */
  formula2: string;
  /** A list's button in the cell. */
  dropDown: boolean;
  ignoreBlanks: boolean;
  alert: { shown: boolean; style: "stop" | "warning" | "information"; title: string; message: string };
  prompt: { shown: boolean; title: string; message: string };
}

/** What a rule's formulas give for one cell. */
export interface Operands {
  first: CellValue;
  second: CellValue;
  /** A list's items. */
  items: readonly string[];
}

/** The rules of one sheet about what may be entered. */
export interface GridValidation {
  rules(): { rule: Validation; areas: Area[] }[];
  /** Takes the place of the rules that were there. */
  set(area: Area, rule: Validation): void;
  clear(area: Area): void;
  /** As last calculated; undefined where the cell has no rule. */
  operands(row: number, column: number): Operands | undefined;
}
