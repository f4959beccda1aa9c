import type { Shift } from "../../workbench/grid/shift";

interface Sizes {
  heights: Map<number, number>;
  widths: Map<number, number>;
}

/** Those sizes that are others after rows or columns came or went: they go with their lines. */
export function movedSizes({ heights, widths }: Sizes, { axis, at, count, across }: Shift): Partial<Sizes> {
  if (across) return {};
  const moved = (sizes: Map<number, number>) =>
    new Map(
      [...sizes]
        .filter(([line]) => line < at || line >= at - count)
        .map(([line, size]) => [line < at ? line : line + count, size]),
    );
  return axis === "row" ? { heights: moved(heights) } : { widths: moved(widths) };
}
