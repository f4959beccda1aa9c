import type { Area, CellStyle } from "./grid";

/** Which side of a cell a conditional format draws a line at. */
export type ConditionalEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** How cells look for which a rule holds; what is left out stays as it is. */
export interface ConditionalLook {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: "None" | "Single" | "Double";
  /** "#RRGGBB" */
  fontColor?: string;
  fill?: string;
  numberFormat?: string;
  borders?: Partial<Record<ConditionalEdge, { color: string; style: string }>>;
}

/** Where a scale, a bar or an icon begins. */
export interface Bound {
  type: "Automatic" | "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile";
  /** A formula, or a number as text; "" where the type says it all. */
  formula: string;
}

export interface ScalePoint extends Bound {
  color: string;
}

export interface IconCriterion extends Bound {
  operator: "GreaterThan" | "GreaterThanOrEqual";
  /** Another icon than the set's. */
  customIcon?: { set: string; index: number };
}

/** What a rule asks of each cell, in Office.js's words. Relative references are those of the areas' first cell. */
export type ConditionalTest =
  | { kind: "CellValue"; operator: string; formula1: string; formula2: string }
  | { kind: "ContainsText"; operator: string; text: string }
  | { kind: "Custom"; formula: string }
  | { kind: "PresetCriteria"; criterion: string }
  | { kind: "TopBottom"; type: string; rank: number };

export type HighlightRule = ConditionalTest & { look: ConditionalLook };

export interface ColorScaleRule {
  kind: "ColorScale";
  minimum: ScalePoint;
  midpoint?: ScalePoint;
  maximum: ScalePoint;
}

export interface DataBarRule {
  kind: "DataBar";
  lower: Bound;
  upper: Bound;
  /** "" is no border. */
  positive: { fillColor: string; borderColor: string; gradientFill: boolean };
  negative: {
    fillColor: string;
    borderColor: string;
    matchPositiveFillColor: boolean;
    matchPositiveBorderColor: boolean;
  };
  axisColor: string;
  axisFormat: string;
  barDirection: string;
  showDataBarOnly: boolean;
}

export interface IconSetRule {
  kind: "IconSet";
  /** Excel.IconSet */
  style: string;
  /** From the lowest icon up. */
  criteria: IconCriterion[];
  reverseIconOrder: boolean;
  showIconOnly: boolean;
}

export type ConditionalRule = HighlightRule | ColorScaleRule | DataBarRule | IconSetRule;

export interface ConditionalFormatEntry {
  id: string;
  areas: Area[];
  rule: ConditionalRule;
  stopIfTrue: boolean;
}

/** What conditional formats make of a cell. */
export interface ConditionalDrawing {
  style: CellStyle;
  /** Percent of the cell's width, negative to the left. */
  bar?: { color: string; percent: number };
  /** The set's name and the icon's place in it, the lowest first. */
  icon?: { set: string; index: number };
}

/** The conditional formats of one sheet. */
export interface GridConditionalFormats {
  /** The one that wins first. */
  list(): ConditionalFormatEntry[];
  /** Comes before all others. Gives its id. */
  add(areas: readonly Area[], rule: ConditionalRule): string;
  change(id: string, change: Partial<Omit<ConditionalFormatEntry, "id">>): void;
  /** Puts one at a place in the list. */
  move(id: string, place: number): void;
  remove(id: string): void;
  /** For every cell of an area, as last calculated; undefined where nothing applies. */
  drawn(area: Area): (ConditionalDrawing | undefined)[][];
}
