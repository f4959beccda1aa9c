import path from "node:path";
import { readSources, withoutComments, type SourceFile } from "./sources";

/** Which parts each part may import; itself always. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "src/core": [],
  "src/i18n": ["src/core"],
  "src/functions": ["src/core", "data", "src/i18n"],
  "src/sheet": ["src/core"],
  "src/xlsx": ["src/sheet"],
  "src/excel": ["src/core", "src/sheet", "src/i18n"],
  "src/loading": [],
  // What a job of the pane and a command both do, or by which a command leads to a job: neither knows the other.
  "src/services": ["src/core", "data", "src/sheet", "src/i18n", "src/excel", "src/loading"],
  "src/theme": [],
  "src/taskpane": [
    ...["src/core", "data", "src/sheet", "src/i18n", "src/excel", "src/xlsx", "src/loading"],
    ...["src/services", "src/theme"],
  ],
  "src/commands": ["src/core", "data", "src/sheet", "src/i18n", "src/excel", "src/loading", "src/services"],
  "src/dialog": ["src/core", "src/i18n", "src/commands", "src/theme"],
  "src/add-in.ts": ["src/functions", "src/commands", "src/taskpane"],
  data: ["src/core"],
  "workbench/protocol": [],
  "workbench/grid": [],
  "workbench/server": ["tools/build-stamp"],
  "workbench/office-api": ["workbench/protocol"],
  "workbench/model/pivot": [],
  "workbench/model": ["workbench/protocol", "workbench/office-api", "workbench/grid", "workbench/model/pivot"],
  "workbench/files": ["workbench/model", "workbench/model/pivot", "workbench/grid", "workbench/protocol"],
  "workbench/page": ["workbench/files", "workbench/model", "workbench/grid", "workbench/protocol"],
  "tools/build-stamp": [],
  "tools/content-hash": [],
  "workbench/headless": [
    "workbench/files",
    "workbench/protocol",
    "workbench/model",
    "workbench/grid",
    "workbench/server",
    "tools/content-hash",
  ],
};

const SPECIFIER =
  /(?<!")\bfrom\s*"([^"]+)"|\bimport\s*\(\s*"([^"]+)"|\brequire(?:\.resolve)?\s*\(\s*"([^"]+)"|\bimport\s*"([^"]+)"/g;

/** What a file imports, exports from, loads when needed or requires. */
function importsOf(text: string): string[] {
  const code = withoutComments(text).replaceAll("'", '"');
  return [...code.matchAll(SPECIFIER)].map((match) => match.slice(1).find((specifier) => specifier !== undefined)!);
}

const partOf = (file: string): string =>
  Object.keys(MAY_IMPORT).find((part) => file === part || file.startsWith(`${part}/`)) ?? "none of the parts";

function violationsOf({ path: file, text }: SourceFile): string[] {
  const part = partOf(file);
  return importsOf(text)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => path.posix.join(path.posix.dirname(file), specifier))
    .filter((target) => partOf(target) !== part && !MAY_IMPORT[part]?.includes(partOf(target)))
    .map((target) => `${file} imports ${target}`);
}

const sources = readSources(["src", "data", "workbench"], [".ts", ".tsx"]);

const planted = (file: string, text: string): string[] => violationsOf({ path: file, text });

test.each([
  ["a plain import", 'import { insertTable } from "../excel/insert-table";'],
  ["an import of a type", 'import type { Row } from "../excel/row";'],
  ["an import over several lines", 'import {\n  one,\n  two,\n} from "../excel/row";'],
  ["an import for its effect", 'import "../excel/row";'],
  ["an export from", 'export * from "../excel/row";'],
  ["an import when needed", 'const row = await import("../excel/row");'],
  ["a require", "const row = require('../excel/row');"],
  ["a way round", 'import { row } from "./../core/../excel/row";'],
])("sees %s that is not allowed", (_what, text) => {
  expect(planted("src/core/level.ts", text)).toHaveLength(1);
});

test("sees what leaves the parts, and the workbench and the add-in importing each other", () => {
  expect(planted("src/core/level.ts", 'import { series } from "../../tests/series";')).toHaveLength(1);
  expect(planted("workbench/page/page.ts", 'import { level } from "../../src/core/level";')).toHaveLength(1);
  expect(planted("src/excel/names.ts", 'import { Range } from "../../workbench/model/range";')).toHaveLength(1);
  expect(planted("src/commands/ribbon.ts", 'import { job } from "../taskpane/job";')).toHaveLength(1);
});

test("takes no comment and no neighbour for a violation", () => {
  expect(
    planted("src/core/level.ts", '// from "../excel/row"\n/* import "../excel/row" */\nimport { unit } from "./unit";'),
  ).toEqual([]);
});

test("every file belongs to a part", () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(
    sources
      .map(({ path: file }) => file)
      .filter((file) => partOf(file) === "none of the parts" && !file.endsWith(".d.ts")),
  ).toEqual([]);
});

test("no file imports what its part may not", () => {
  expect(sources.flatMap(violationsOf)).toEqual([]);
});

/** Packages that what ships to Excel may contain; React, Univer and Office.js's package are none of them. */
const SHIPPED_PACKAGES = ["fastest-levenshtein", "hucre", "preact"];

test("what ships imports the few packages that it is meant to", () => {
  const shipped = sources.filter(({ path: file }) => !file.startsWith("workbench/"));
  const packages = shipped.flatMap(({ text }) => importsOf(text)).filter((specifier) => !specifier.startsWith("."));
  const names = packages.map((specifier) =>
    specifier
      .split("/")
      .slice(0, specifier.startsWith("@") ? 2 : 1)
      .join("/"),
  );
  expect([...new Set(names)].sort()).toEqual(SHIPPED_PACKAGES);
});
