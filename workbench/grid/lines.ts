/** Style and weight of a line in one word, as files name them. */
export type BorderKind =
  | "hair"
  | "thin"
  | "medium"
  | "thick"
  | "dotted"
  | "dashed"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot"
  | "double";

export interface BorderLine {
  kind: BorderKind;
  /** "#RRGGBB" */
  color: string;
}

export type Underline = "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
