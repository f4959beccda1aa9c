import type { FontSpec, LineSpec } from "../../model/chart/look-spec";
import type { Theme } from "../preferences";

/** Colours of what nobody has coloured. */
export interface ChartColors {
  surface: string;
  text: string;
  grid: string;
  axis: string;
  border: string;
}

export const COLORS: Readonly<Record<Theme, ChartColors>> = {
  light: { surface: "#ffffff", text: "#595959", grid: "#e1e1e1", axis: "#bfbfbf", border: "#d9d9d9" },
  dark: { surface: "#292929", text: "#d6d6d6", grid: "#454545", axis: "#6b6b6b", border: "#525252" },
};

const FAMILY = '"Segoe UI", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif';
const PIXELS_PER_POINT = 96 / 72;

export interface ChartFont {
  family: string;
  size: number;
  weight: "bold" | "normal";
  style: "italic" | "normal";
}

export function fontOf({ size, bold, italic, name }: FontSpec): ChartFont {
  return {
    // A font of the person's machine, if it is there; the page's own has Chinese.
    family: name ? `"${name.replaceAll('"', "")}", ${FAMILY}` : FAMILY,
    size: toPixels(size),
    weight: bold ? "bold" : "normal",
    style: italic ? "italic" : "normal",
  };
}

export function toPixels(points: number): number {
  return points * PIXELS_PER_POINT;
}

export function dashOf({ dash, width = 1 }: LineSpec): number[] {
  return dash.map((length) => length * toPixels(width));
}
