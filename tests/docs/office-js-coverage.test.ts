import { distance } from "fastest-levenshtein";
import { readFileSync } from "node:fs";
import { formatCoverage } from "../../tools/office-js-coverage/coverage";
import { EXCEL } from "../../workbench/office-api/excel";
import { readBuiltMembers } from "../../tools/office-js-coverage/built-members";
import { readSources } from "../architecture/sources";
import { makeCoveragePage } from "../../tools/office-js-coverage/write-coverage";

const built = readBuiltMembers(["workbench/model", "workbench/protocol"]);

test("the page says what the classes have (npm run coverage:office-js writes it)", () => {
  expect(readFileSync("docs/office-js-coverage.md", "utf8")).toBe(makeCoveragePage());
});

test("members come from fields, accessors, methods, constructors, bases, lists and events, and not from what is private", () => {
  const worksheet = built.get("Worksheet");
  for (const name of ["charts", "name", "getCell", "workbook"])
    expect([name, worksheet?.has(name)]).toEqual([name, true]);
  expect(worksheet?.has("gone")).toBe(false);
  expect(built.get("Range")?.has("getOffsetRange")).toBe(true);
  expect(built.get("HeaderFooter")?.has("leftHeader")).toBe(true);
  for (const name of ["insideTop", "position"]) expect(built.get("ChartPlotArea")?.has(name)).toBe(true);
  for (const name of ["lineStyle", "clear"]) expect(built.get("ChartBorder")?.has(name)).toBe(true);
  for (const name of ["getItemAt", "onChanged", "onAdded"]) expect(built.get("TableCollection")?.has(name)).toBe(true);
});

test("a method that can find nothing brings its sister; what a class lacks is named", () => {
  const declarations = {
    source: "none",
    enums: {},
    classes: {
      Shelf: {
        members: Object.fromEntries(
          ["getBox", "getBoxOrNullObject", "width"].map((name) => [name, { set: "Api 1.1", kind: "method" as const }]),
        ),
      },
      Room: { members: { size: { set: "Api 1.2", kind: "value" as const } } },
    },
  };
  const page = formatCoverage(
    declarations,
    new Map([["Shelf", new Set(["getBoxOrNullObject"])]]),
    new Map([["Shelf", new Set(["getBox", "width"])]]),
  );
  expect(page).toContain("Of 4 members of 2 classes (none) **2 are built, 1 of them tested**.");
  expect(page).toContain("| Shelf | 3 | 2 | 1 | `width` |");
  expect(page).toContain("| Api 1.2 | 1 | 0 | 0 |");
  expect(page).toContain("Room (1).");
});

test("what the tests reached exists", () => {
  const reached = JSON.parse(readFileSync("tools/office-js-coverage/reached.json", "utf8")) as Record<string, string[]>;
  const unknown = Object.entries(reached).flatMap(([type, names]) =>
    names.filter((name) => !EXCEL.classes[type]?.members[name]).map((name) => `${type}.${name}`),
  );
  expect(Object.keys(reached).length).toBeGreaterThan(20);
  expect(unknown).toEqual([]);
});

/** Those of a class's own members that are all but one that Office.js declares and the class does not have. */
function misspelt(type: string, members: ReadonlySet<string>): string[] {
  const declared = Object.keys(EXCEL.classes[type]?.members ?? {});
  const missing = declared.filter((name) => !members.has(name) && !members.has(`${name}OrNullObject`));
  const own = [...members].filter((name) => !declared.includes(name));
  const isSlip = (name: string, meant: string) => meant.length > 5 && distance(name, meant) <= meant.length / 6;
  return own.flatMap((name) =>
    missing.filter((meant) => isSlip(name, meant)).map((meant) => `${type}.${name} for ${meant}`),
  );
}

test("no class has a member that is one of Office.js's misspelt", () => {
  expect([...built].flatMap(([type, members]) => misspelt(type, members))).toEqual([]);
  expect(misspelt("Range", new Set(["getUsedRangeOrNulObject", "getCel", "adress", "worksheet", "cells"]))).toEqual([
    "Range.getUsedRangeOrNulObject for getUsedRangeOrNullObject",
    "Range.getCel for getCell",
    "Range.adress for address",
  ]);
});

test("each class that plays one of Office.js's is held against its declaration by the compiler", () => {
  const types = readSources(["workbench"], [".ts"]).flatMap(({ text }) =>
    [
      ...text.matchAll(
        /^export (?:abstract )?class \w+([^{]*)\{\n {2}static override readonly type(?:: string)? = "(\w+)"/gm,
      ),
    ].map(([, head = "", type = ""]) => ({ type, held: head.includes(`Host<"${type}">`) })),
  );
  const played = types.filter(({ type }) => EXCEL.classes[type]);
  const all = [...built.keys()].filter((type) => EXCEL.classes[type]);
  expect(played.map(({ type }) => type).sort()).toEqual(all.sort());
  expect(played.filter(({ held }) => !held)).toEqual([]);
});
