import { formatNumber, loadFunctions, type ResultCell } from "../../tools/help/built-functions";
import { groupFunctions } from "../../tools/help/catalogue";
import { parseFormula } from "../../tools/help/literal-formula";
import { LANGUAGES } from "../../tools/help/metadata";
import errorRules from "../../tools/help/errors.json";
import { readBuiltAddIn } from "./built-add-in";

const { code, metadata } = readBuiltAddIn();
const evaluate = {
  en: loadFunctions(code, metadata.en, "en"),
  "zh-CN": loadFunctions(code, metadata["zh-CN"], "zh-CN"),
};
const entries = groupFunctions(metadata).flatMap(({ functions }) => functions);
const examples = entries.flatMap((entry) => entry.examples.map((example) => ({ entry, example })));

const errorCodes = (cells: ResultCell[][]): string[] => [
  ...new Set(cells.flat().flatMap((cell) => (cell.kind === "error" ? [cell.code] : []))),
];

test("every function has examples, one is enough where there is nothing to choose", () => {
  expect(entries.map(({ id }) => id).sort()).toEqual(metadata.en.functions.map(({ id }) => id).sort());
  for (const { id, examples: own, metadata: described } of entries) {
    const least = described.en.parameters.length > 0 ? 2 : 1;
    expect({ id, enough: own.length >= least && own.length <= 4 }).toEqual({ id, enough: true });
  }
});

describe.each(LANGUAGES)("examples in %s", (language) => {
  test.each(examples.map((each) => [each.example[language].formula, each] as const))(
    "%s",
    (formula, { entry, example }) => {
      expect(parseFormula(formula).id).toBe(entry.id);
      expect(errorCodes(evaluate[language](formula))).toEqual(example.error ? [example.error] : []);
      expect(example[language].purpose).not.toBe("");
    },
  );
});

test("a function that asks for a missing example says so", () => {
  const { en } = metadata;
  const more = { functions: [...en.functions, { ...en.functions[0]!, id: "NEW" }] };
  expect(() => groupFunctions({ en: more, "zh-CN": more })).toThrow("examples.json has no function NEW");
});

describe("what the pages say of errors", () => {
  const trials = errorRules.filter(({ trial }) => trial !== "");

  test.each(trials.map((rule) => [rule.trial, rule.code]))("%s gives %s", (trial, expected) => {
    for (const language of LANGUAGES) expect(errorCodes(evaluate[language](trial!))).toContain(expected);
  });

  test("every rule concerns a function, every function has a rule of its own", () => {
    for (const rule of errorRules) expect(entries.some(({ errors }) => errors.includes(rule))).toBe(true);
    const names = entries.map(({ id }) => id);
    for (const { functions = [] } of errorRules) expect(names).toEqual(expect.arrayContaining(functions));
  });
});

test.each([
  ['=HTZONE.GET("a ""b""",-1.5,TRUE)', ['a "b"', -1.5, true]],
  ['=HTZONE.DATASET(,"x",)', [null, "x", null]],
  ['=HTZONE.GET({"a";"b"},{1,2})', [[["a"], ["b"]], [[1, 2]]]],
  ["=HTZONE.EDITION()", []],
])("%s is read", (formula, values) => {
  expect(parseFormula(formula).values).toEqual(values);
});

test.each(["GET(1)", "=SUM(1)", "=HTZONE.GET(1", "=HTZONE.GET(A1)", "=HTZONE.GET({1)", "=HTZONE.GET(1 2)"])(
  "%s is refused",
  (formula) => {
    expect(() => parseFormula(formula)).toThrow(SyntaxError);
  },
);

test.each([
  [2013, "2013"],
  [10365, "10,365"],
  [293076923076.9231, "293,076,923,076.92"],
  [0.1477832512315271, "0.147783251"],
  [0, "0"],
])("%p is shown as %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});
