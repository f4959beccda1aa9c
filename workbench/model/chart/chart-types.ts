import type { ChartRecord, SeriesRecord } from "./chart-record";

/** How a chart type is drawn; those without a likeness here are kept and not drawn. */
export type Shape = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "bubble" | "radar";

export interface TypeTraits {
  shape: Shape;
  stacked: "no" | "values" | "shares";
  /** Of points; lines have them only where the type's name says so. */
  markers: boolean;
  lines: boolean;
  smooth: boolean;
}

/** Solid bodies are drawn flat, by what their names end with. */
const SHAPES: readonly (readonly [RegExp, Shape])[] = [
  [/^(?:3D)?Column|Col(?:Clustered|Stacked|Stacked100)?$/, "column"],
  [/^(?:3D)?Bar(?!OfPie)|^(?:Cylinder|Cone|Pyramid)Bar/, "bar"],
  [/^(?:3D)?Line/, "line"],
  [/^(?:3D)?Area/, "area"],
  [/Pie/, "pie"],
  [/^Doughnut/, "doughnut"],
  [/^XYScatter/, "scatter"],
  [/^Bubble/, "bubble"],
  [/^Radar/, "radar"],
];

/** Undefined for types that are not drawn. */
export function traitsOf(type: string): TypeTraits | undefined {
  const shape = SHAPES.find(([pattern]) => pattern.test(type))?.[1];
  if (shape === undefined) return undefined;
  const isScatter = shape === "scatter";
  return {
    shape,
    stacked: /Stacked100$/.test(type) ? "shares" : /Stacked$/.test(type) ? "values" : "no",
    markers: isScatter ? !/NoMarkers$/.test(type) : /Markers/.test(type),
    lines: isScatter ? /Smooth|Lines/.test(type) : shape === "line" || shape === "radar",
    smooth: /Smooth/.test(type),
  };
}

export function typeOf(record: ChartRecord, series?: SeriesRecord): `${Excel.ChartType}` {
  const own = series && record.parts[`series/${series.id}`]?.chartType;
  return String(own ?? record.parts.chart?.chartType) as `${Excel.ChartType}`;
}

/** Whether the points of a series differ by colour, and the legend names them. */
export function isRound(type: string): boolean {
  const shape = traitsOf(type)?.shape;
  return shape === "pie" || shape === "doughnut";
}

/** Whether the first series of a source gives the others' x. */
export function hasNumbersAsX(type: string): boolean {
  const shape = traitsOf(type)?.shape;
  return shape === "scatter" || shape === "bubble";
}
