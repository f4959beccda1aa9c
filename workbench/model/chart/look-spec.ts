import type { ChartRecord } from "./chart-record";

export interface FontSpec {
  /** In points. */
  size: number;
  bold: boolean;
  italic: boolean;
  /** None where nobody chose one: the page's theme has its own. */
  color?: string;
  name?: string;
}

export interface LineSpec {
  visible: boolean;
  color?: string;
  /** In points. */
  width?: number;
  /** Lengths of dashes and gaps, in widths of the line. */
  dash: number[];
}

const DASHES: Readonly<Record<string, number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [4, 3, 1, 3, 1, 3],
  Dot: [1, 2],
  RoundDot: [1, 2],
};

/** The looks of a text: its own, else those of the whole chart's texts. */
export function fontSpec({ parts }: ChartRecord, path: string, size: number): FontSpec {
  const font = { ...parts["chart/format/font"], ...parts[path] };
  return {
    size: typeof font.size === "number" ? font.size : size,
    bold: font.bold === true,
    italic: font.italic === true,
    ...(typeof font.color === "string" && { color: font.color }),
    ...(typeof font.name === "string" && { name: font.name }),
  };
}

export function lineSpec({ parts }: ChartRecord, path: string): LineSpec {
  const { color, weight, lineStyle } = parts[path] ?? {};
  return {
    visible: lineStyle !== "None",
    ...(typeof color === "string" && { color }),
    ...(typeof weight === "number" && { width: weight }),
    dash: DASHES[String(lineStyle)] ?? [],
  };
}
