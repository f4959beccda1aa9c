import { readdirSync, readFileSync } from "node:fs";
import { measureBundles, readBundles, splitData, type BundleSizes } from "../../bench/bundle-sizes";

const DIST = "dist";

/** A little above what the parts weigh; whoever needs more raises a ceiling on purpose. */
const CEILINGS: BundleSizes = { functions: 28_500, pane: 70_000, data: 23_500 };

test.each(Object.entries(CEILINGS))("%s weigh at most %d bytes, gzipped", (part, ceiling) => {
  expect(measureBundles(DIST)[part as keyof BundleSizes]).toBeLessThanOrEqual(ceiling);
});

/** Texts that survive minifying, by what they would betray. */
const FOREIGN: Record<string, RegExp> = {
  "the workbench's grid": /univerjs|@univer/i,
  React: /__SECRET_INTERNALS|react-dom|react\.element/,
  "Microsoft's client": /OSFPerformance|_OfficeRuntimeWeb|OfficeExtension\.ClientRequestContext/,
  "more of d3 than its CSV reader": /d3-(?!dsv)|scaleLinear|interpolateRgb/,
  "Node's modules or their stand-ins":
    /require\("(?:node:)?(?:buffer|crypto|fs|path|stream|util)"\)|_isBuffer|processImmediate/,
  "the data package's description": /tabular-data|"constraints"|frictionless/i,
  "a source map": /sourceMappingURL/,
  "a machine's path": /\/(?:home|root|Users|tmp|work)\//,
};

const bundles = [...readBundles(DIST)];

test("the list of bundles is not empty", () => {
  expect(bundles.map(([name]) => name.replace(/\.[0-9a-f]{8}\./, ".*.")).sort()).toEqual([
    "dialog.*.css",
    "dialog.*.js",
    "functions.js",
    "taskpane.*.css",
    "taskpane.*.js",
  ]);
});

describe.each(bundles)("%s", (_name, text) => {
  test.each(Object.entries(FOREIGN))("holds nothing of %s", (_what, mark) => {
    expect(mark.exec(text)?.[0]).toBeUndefined();
  });

  test("is plain ASCII, which no host decodes wrongly", () => {
    expect(/[^\t\n\r -~]/.exec(text)?.[0]).toBeUndefined();
  });
});

test("the data stands once in each script", () => {
  for (const [, text] of bundles.filter(([name]) => name.endsWith(".js") && !name.startsWith("dialog."))) {
    const header = readFileSync("data/observations.csv", "utf8").split("\n", 1)[0]!;
    expect(splitData(text).code).not.toContain(header);
  }
});

test("no source map lies beside the bundles", () => {
  expect(readdirSync(DIST).filter((name) => name.endsWith(".map"))).toEqual([]);
});
