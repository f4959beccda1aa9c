import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { associationsOf, createPage, DIST } from "./run-bundle";

const scripts = readdirSync(DIST).filter((name) => name.endsWith(".js"));

/** What a policy without 'unsafe-eval' refuses. */
const FROM_TEXT = /\bnew Function\b|\bFunction\(|\beval\(|\bset(?:Timeout|Interval)\(\s*["'`]|\.constructor\(\s*["'`]/;

test.each(["new Function('a')", "eval(x)", "(0,eval)('1')", 'setTimeout("go()",1)', 'f.constructor("return this")'])(
  "sees %s",
  (code) => expect(FROM_TEXT.test(code.replace("eval)(", "eval("))).toBe(true),
);

test.each(scripts)("%s makes no code from text", (name) => {
  const text = readFileSync(path.join(DIST, name), "utf8");
  expect(FROM_TEXT.exec(text)?.[0]).toBeUndefined();
});

test.each(["new Function('return 1')()", "eval('1')"])("the page that bundles run in refuses %s", (code) => {
  expect(() => vm.runInContext(code, createPage(new Map())) as unknown).toThrow(/Code generation from strings/);
});

const ARGUMENTS: unknown[][] = [
  [],
  [[["Zhongguancun"]], [["revenue"]], [[2013]]],
  [[["no such zone"]], [["区"]], [["x"]]],
  [[["revenue-tiers"]]],
];

test.each(scripts.filter((name) => /^(?:functions|taskpane)\./.test(name)))(
  "no function of %s makes code from text when called",
  (name) => {
    const refusals: string[] = [];
    for (const [id, call] of associationsOf(name)) {
      for (const args of ARGUMENTS) {
        try {
          call(...args);
        } catch (error) {
          if ((error as Error).name === "EvalError") refusals.push(id);
        }
      }
    }
    expect(refusals).toEqual([]);
  },
);
