import { measureBundles, type BundleSizes } from "./bundle-sizes";
import { kilobytes, printRows, type Row } from "./row";

const GOALS: [part: keyof BundleSizes, what: string, goal: number][] = [
  ["functions", "functions without data, gzip", 25_000],
  ["pane", "pane when it opens, without functions and data, gzip", 45_000],
  ["later", "what the pane fetches ahead, gzip", 100_000],
  ["data", "data, gzip", 15_000],
];

const sizes = measureBundles("dist");

printRows(
  GOALS.map(([part, what, goal]): Row => {
    const wanted = `≤ ${goal / 1000} kB`;
    return {
      goal: "P6",
      what,
      measured: kilobytes(sizes[part]),
      baseline: "",
      ratio: "",
      wanted,
      met: sizes[part] <= goal,
    };
  }),
);
