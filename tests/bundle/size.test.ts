import { readdirSync, readFileSync } from "node:fs";
import {
  chunkOf,
  chunksAhead,
  gzipped,
  measureBundles,
  readBundles,
  splitData,
  type BundleSizes,
  WHEN_ASKED,
} from "../../bench/bundle-sizes";
import { JOBS } from "../../src/taskpane/jobs";

const DIST = "dist";
const PAGE = "build/workbench";

/** A little above what the parts weigh; whoever needs more raises a ceiling on purpose. */
const CEILINGS: BundleSizes = { functions: 28_550, pane: 31_000, later: 100_000, data: 23_500 };

test.each(Object.entries(CEILINGS))("%s weigh at most %d bytes, gzipped", (part, ceiling) => {
  expect(measureBundles(DIST)[part as keyof BundleSizes]).toBeLessThanOrEqual(ceiling);
});

test("what only few ask for weighs at most 40 kB, gzipped", () => {
  const asked = [...readBundles(DIST)].filter(([file]) => WHEN_ASKED.includes(chunkOf(file)));
  expect(asked).toHaveLength(WHEN_ASKED.length);
  for (const [, text] of asked) expect(gzipped(text)).toBeLessThanOrEqual(40_000);
});

test("what the workbench's page fetches of its own before its grid stands weighs at most 2.25 MB, gzipped", () => {
  const html = readFileSync(`${PAGE}/index.html`, "utf8");
  const scripts = [...html.matchAll(/src="([\w.]+\.js)"/g)].map(([, name]) => readFileSync(`${PAGE}/${name}`, "utf8"));
  expect(scripts).toHaveLength(2);
  expect(scripts.reduce((sum, text) => sum + gzipped(text), 0)).toBeLessThanOrEqual(2_250_000);
});

test("functions of the page's modules stand in brackets, which V8 compiles while they come in", () => {
  const [name] = readdirSync(PAGE).filter((file) => /^page\.\w+\.js$/.test(file));
  const begin = readFileSync(`${PAGE}/${name}`, "utf8").slice(0, 100);
  expect(begin).toMatch(/^\(\(\)=>\{(?:"use strict";)?var \w+=\{\d+:\(/);
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
  const [late, others] = [chunksAhead(readBundles(DIST)), bundles.map(([name]) => name)];
  const entries = others.filter((name) => !late.has(name));
  const expected = ["dialog.*.css", "dialog.*.js", "functions.js", "taskpane.*.css", "taskpane.*.js"];
  expect(entries.map((name) => name.replace(/\.[0-9a-f]{8}\./, ".*.")).sort()).toEqual(
    [...expected, ...WHEN_ASKED.map((chunk) => `${chunk}.*.js`)].sort(),
  );
  for (const name of late.keys()) expect(name).toMatch(/^[a-z-]+\.[0-9a-f]{8}\.js$/);
});

test("every job but the first comes in a chunk of its own", () => {
  const chunks = [...chunksAhead(readBundles(DIST)).keys()].map(chunkOf);
  const [, ...others] = JOBS.map(({ id }) => id);
  expect(chunks).toEqual(expect.arrayContaining(others));
});

/** What belongs into a chunk, by what would betray it. */
const LATE: Record<string, RegExp> = {
  "carrying out in a workbook": /\bExcel\.run\b/,
  "advice for Office's errors": /InvalidOperationInCellEditMode/,
  "the looks of inserted tables": /TableStyleMedium/,
  pivots: /pivotTables|rowHierarchies/,
};

test.each(Object.entries(LATE))("what the pane opens with holds nothing of %s", (_what, mark) => {
  const pane = bundles.filter(([name]) => name.startsWith("taskpane."));
  const chunks = [...chunksAhead(readBundles(DIST)).values()];
  expect(pane.map(([, text]) => mark.exec(text)?.[0])).toEqual([undefined, undefined]);
  expect(chunks.some((text) => mark.test(text))).toBe(true);
});

describe.each(bundles)("%s", (_name, text) => {
  test.each(Object.entries(FOREIGN))("holds nothing of %s", (_what, mark) => {
    expect(mark.exec(text)?.[0]).toBeUndefined();
  });

  test("is plain ASCII, which no host decodes wrongly", () => {
    expect(/[^\t\n\r -~]/.exec(text)?.[0]).toBeUndefined();
  });
});

test("the data stands once in functions and pane, and in nothing else", () => {
  const header = readFileSync("data/observations.csv", "utf8").split("\n", 1)[0]!;
  const holders = bundles.filter(([, text]) => text.includes(header));
  expect(holders.map(([name]) => chunkOf(name)).sort()).toEqual(["functions", "taskpane"]);
  for (const [, text] of holders) expect(splitData(text).code).not.toContain(header);
});

test("no source map lies beside the bundles", () => {
  expect(readdirSync(DIST).filter((name) => name.endsWith(".map"))).toEqual([]);
});
