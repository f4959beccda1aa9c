import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { associationsOf, DIST } from "./run-bundle";

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

const ids = metadata("functions.json")
  .functions.map(({ id }) => id)
  .sort();
const pane = readdirSync(DIST).find((name) => /^taskpane\..*js$/.test(name))!;

it("describes 34 functions", () => {
  expect(ids).toHaveLength(34);
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
