import { parseChoice, parseHeaders, parseMeasure } from "../../src/core/option";
import { problemOf } from "./answers";

it.each([null, undefined, "", 0])("%p is no choice", (value) => {
  expect(parseChoice("kind", ["a", "b"], value)).toBeUndefined();
});

it("reads a word however it is written", () => {
  expect([" A ", "ａ", "a"].map((value) => parseChoice("kind", ["a", "b"], value))).toEqual(["a", "a", "a"]);
  expect([parseMeasure(""), parseMeasure("Growth")]).toEqual(["level", "growth"]);
});

it.each(["c", "__proto__", "a".repeat(41), 1, true])("%p is refused with the words that there are", (value) => {
  expect(problemOf(() => parseChoice("kind", ["a", "b"], value))).toMatchObject({
    kind: "unknown-option",
    argument: "kind",
    choices: ["a", "b"],
  });
});

it("headers are shown unless they are refused", () => {
  expect([null, undefined, "", 1, true].map(parseHeaders)).toEqual([true, true, true, true, true]);
  expect([0, false].map(parseHeaders)).toEqual([false, false]);
  expect(problemOf(() => parseHeaders("no"))).toEqual({
    kind: "unknown-option",
    argument: "headers",
    text: "no",
    choices: ["0", "1"],
  });
});

it("reads forty characters and no more, and names the argument", () => {
  expect(parseChoice("kind", ["a"], `${" ".repeat(39)}a`)).toBe("a");
  expect(problemOf(() => parseChoice("kind", ["a"], `${" ".repeat(40)}a`))).toMatchObject({ argument: "kind" });
  expect(problemOf(() => parseMeasure("volume"))).toMatchObject({ argument: "measure", text: "volume" });
});
