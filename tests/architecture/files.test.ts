import { readSources, withoutComments } from "./sources";

const CODE = [".ts", ".tsx", ".js", ".mjs", ".cjs"];
const sources = readSources(["src", "data", "workbench", "tests", "bench", "tools", "docs"], CODE);
const texts = [...sources, ...readSources(["data", "docs", "assets"], [".csv", ".json", ".md", ".html", ".css"])];

const breaking = (rule: (file: { path: string; text: string }) => boolean, files = sources): string[] =>
  files.filter(rule).map(({ path }) => path);

test("there are files to look at", () => {
  expect(sources.length).toBeGreaterThan(200);
});

test("names are kebab-case", () => {
  expect(
    breaking(
      ({ path }) =>
        !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:d|test|property\.test|config|mutation\.config))?\.[cm]?[jt]sx?$/.test(
          path,
        ),
    ),
  ).toEqual([]);
});

test("a name says what a file is about", () => {
  expect(breaking(({ path }) => /(?:^|[/-])(?:utils?|helpers?|common|misc|managers?)(?:[/.-]|$)/.test(path))).toEqual(
    [],
  );
});

test("no file is longer than 300 lines", () => {
  expect(breaking(({ text }) => text.trimEnd().split("\n").length > 300)).toEqual([]);
});

/** Written in two halves, so that this file does not find itself. */
const word = (...halves: string[]): string => halves.join("");
const UNFINISHED = new RegExp(
  `\\b(?:${word("TO", "DO")}|${word("FIX", "ME")}|${word("X", "XX")}|${word("HA", "CK")})\\b`,
);
const SILENCED = new RegExp(
  `@ts-(?:${word("ig", "nore")}|${word("no", "check")}|${word("expect-", "error")})|${word("eslint-", "disable")}|\\b(?:it|test|describe)\\.(?:${word("sk", "ip")}|${word("on", "ly")})\\b`,
);
const MACHINE = new RegExp(
  `(?:^|[\\s"'(\`])/(?:${word("ho", "me")}|${word("ro", "ot")}|${word("wo", "rk")}|${word("Us", "ers")})/(?!someone\\b)[a-z]`,
);
/** How the work is organised is nobody's business who reads the code. */
const WORKSHOP = new RegExp(
  `\\b(?:${word("/sha", "red/")}|${word("sub-?", "agents?")}|${word("age", "nts?")} session|${word("pro", "bes?")}/|${word("mile", "stone")} \\d|later ${word("iss", "ue")})\\b`,
  "i",
);

test.each([
  ["unfinished", UNFINISHED],
  ["silenced", SILENCED],
  ["tied to one machine", MACHINE],
  ["about how the work is organised", WORKSHOP],
])("nothing is %s", (_what, mark) => {
  expect(breaking(({ text }) => mark.test(text), texts)).toEqual([]);
});

test("the marks find what they look for", () => {
  expect(UNFINISHED.test(word("// TO", "DO: later"))).toBe(true);
  expect(SILENCED.test(word("it.sk", 'ip("works")'))).toBe(true);
  expect(MACHINE.test(word('"/ho', 'me/ann/data.csv"'))).toBe(true);
  expect(WORKSHOP.test(word("see pro", "bes/grid"))).toBe(true);
});

const GLOBALS =
  /(?<![.\w"'-])(?:document|window|Office|Excel|fetch|localStorage|navigator|XMLHttpRequest|CustomFunctions|console|process)(?=[.(?[])/;

test("core runs anywhere: it touches no page, no Office, no network and no clock", () => {
  const core = sources.filter(({ path }) => path.startsWith("src/core/"));
  expect(core.length).toBeGreaterThan(30);
  expect(breaking(({ text }) => GLOBALS.test(withoutComments(text)), core)).toEqual([]);
  expect(breaking(({ text }) => /\bDate\b|Math\.random/.test(withoutComments(text)), core)).toEqual([]);
  expect(GLOBALS.test("return window.name;")).toBe(true);
  expect(GLOBALS.test('await fetch("data.csv")')).toBe(true);
});
