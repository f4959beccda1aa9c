import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

const DIST = path.join(__dirname, "../../dist");

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: { description: string }[];
  }[];
}

const metadata = (file: string): Metadata => JSON.parse(readFileSync(path.join(DIST, file), "utf8")) as Metadata;

/** Runs a bundle with the least that it needs to load, and keeps what it associates. */
function associationsOf(file: string): Map<string, (...args: unknown[]) => unknown> {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  const nothing = () => undefined;
  const element = { dataset: {}, style: {}, setAttribute: nothing, replaceChildren: nothing, appendChild: nothing };
  const document = {
    ...{ documentElement: element, getElementById: () => null, createElement: () => element },
    ...{ addEventListener: nothing, querySelector: () => null },
  };
  const window = { addEventListener: nothing, matchMedia: () => ({ matches: false, addEventListener: nothing }) };
  const CustomFunctions = {
    associate: (id: string, fn: never) => associated.set(id, fn),
    Error: class extends Error {},
  };
  const context = vm.createContext({ CustomFunctions, document, window, ...window, console, setTimeout, URL });
  try {
    vm.runInContext(readFileSync(path.join(DIST, file), "utf8"), context, { filename: file });
  } catch (error) {
    // The pane itself needs a page; the functions are associated before it starts.
    if (!String(error).includes("taskpane.html has no #root")) throw error;
  }
  return associated;
}

const ids = metadata("functions.json")
  .functions.map(({ id }) => id)
  .sort();
const pane = readdirSync(DIST).find((name) => /^taskpane\..*js$/.test(name))!;

it("describes 33 functions", () => {
  expect(ids).toHaveLength(33);
});

it.each(["functions.js", pane])("%s associates just the functions that functions.json describes", (file) => {
  expect([...associationsOf(file).keys()].sort()).toEqual(ids);
});

it("the bundle that ships answers like the source", () => {
  const { REVENUE } = Object.fromEntries(associationsOf("functions.js")) as Record<
    string,
    (...args: unknown[]) => unknown
  >;
  expect(REVENUE!([["Zhongguancun"]], [[2013]], null)).toEqual([[3_000_000_000_000]]);
});

it("the Chinese metadata has the same ids and names in the same order, every text in Chinese", () => {
  const [english, chinese] = [metadata("functions.json"), metadata("functions-zh-CN.json")];
  expect(chinese.functions.map(({ id, name }) => [id, name])).toEqual(
    english.functions.map(({ id, name }) => [id, name]),
  );
  chinese.functions.forEach(({ description, parameters }, i) => {
    expect(parameters).toHaveLength(english.functions[i]!.parameters.length);
    for (const text of [description, ...parameters.map((parameter) => parameter.description)])
      expect(text).toMatch(/\p{Script=Han}/u);
  });
});
