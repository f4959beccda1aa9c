import fc from "fast-check";
import { dataset } from "../../data/index";
import { anything, cellValues, ranges } from "../functions/hostile";
import { CellError, loadBuilt, type BuiltFunction } from "./built-functions";
import { RUNS, TIMEOUT } from "./runs";

const english = loadBuilt("en-US");
const chinese = loadBuilt("zh-CN");
const pairs = english.map((one, at) => [one.id, one, chinese[at]!] as const);

const spellings = ({
  code,
  name,
  aliases,
}: {
  code: string;
  name: { en: string; "zh-CN": string };
  aliases: string[];
}) => [...[code, name.en, name["zh-CN"], ...aliases]];
const names = [...dataset.zones, ...dataset.indicators].flatMap(spellings);
const cell = cellValues(names);
const isMatrix = ({ dimensionality }: BuiltFunction["parameters"][number]): boolean => dimensionality === "matrix";
const argumentsOf = ({ parameters }: BuiltFunction): fc.Arbitrary<unknown[]> =>
  fc.tuple(...parameters.map((parameter) => (isMatrix(parameter) ? ranges(cell) : cell)));

/** What is wrong with a cell, "" if nothing. */
function faultOf(value: unknown): string {
  if (value instanceof CellError) {
    if (value.code !== "#VALUE!" && value.code !== "#N/A") return `error ${value.code}`;
    return value.message === "" || value.message.length > 1000 ? `message ${JSON.stringify(value.message)}` : "";
  }
  if (typeof value === "number") return Number.isFinite(value) ? "" : String(value);
  if (typeof value === "string") return value.length <= 32767 ? "" : "text too long";
  return typeof value === "boolean" ? "" : JSON.stringify(value);
}

function expectBlock(block: unknown[][]): void {
  expect(block.length).toBeGreaterThan(0);
  expect(new Set(block.map((row) => row.length)).size).toBe(1);
  expect(block.flat().map(faultOf).filter(Boolean)).toEqual([]);
}

/** What both languages share: numbers, and the codes of errors. */
const skeleton = (block: unknown[][]): unknown[][] =>
  block.map((row) =>
    row.map((value) => (value instanceof CellError ? value.code : typeof value === "string" ? "text" : value)),
  );

it.each(pairs)(
  "%s gives values or errors for anything, the same ones in both languages",
  (_id, en, zh) => {
    const any = fc.oneof(argumentsOf(en), fc.array(anything(), { maxLength: en.parameters.length + 1 }));
    const property = fc.property(any, (args) => {
      const [first, second] = [en.call(...args), zh.call(...args)];
      expectBlock(first);
      expectBlock(second);
      // What a text may mean, and how a table is called, is a matter of language.
      if (en.id !== "SUGGEST" && en.id !== "REPORT") expect(skeleton(second)).toEqual(skeleton(first));
      expect(en.call(...args)).toEqual(first);
    });
    fc.assert(property, { numRuns: en.parameters.length === 0 ? 1 : RUNS });
  },
  TIMEOUT,
);

const POINTS = english.filter(({ id, parameters }) => isMatrix(parameters[0] ?? { name: "" }) && id !== "PANEL");

it.each(POINTS.map((one) => [one.id, one] as const))(
  "%s of a range is what it gives of each element",
  (_id, one) => {
    const property = fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), argumentsOf(one), (column, rest) => {
      const others = one.parameters.slice(1).map((parameter, at) => {
        const value = rest[at + 1];
        return isMatrix(parameter) ? [[(value as unknown[][])[0]![0]]] : value;
      });
      const block = one.call(
        column.map((value) => [value]),
        ...others,
      );
      column.forEach((value, row) => {
        const alone = one.call(value, ...others)[0]![0];
        expect(one.call([[value]], ...others)[0]![0]).toEqual(alone);
        // A blank cell among several stays blank; alone it is a missing argument.
        if (value === null || value === "" || value === 0) expect(block[row]).toEqual([""]);
        else expect(block[row]).toEqual([alone]);
      });
    });
    fc.assert(property, { numRuns: RUNS });
  },
  TIMEOUT,
);

/** One of the ways to write the same thing. */
const either = (...texts: unknown[]): fc.Arbitrary<unknown> => fc.constantFrom(...texts);
const UNITS = [
  ["bn", "BN", "billion", "ｂｎ", " bn "],
  ["亿", "yi", "亿 ", "YI"],
].map((texts) => texts.filter((text) => unitExponent(text) !== undefined));

function unitExponent(text: string): number | undefined {
  return dataset.unitIndex.find(text)?.exponent;
}

const written = fc
  .record({
    zone: fc.constantFrom(...dataset.zones),
    indicator: fc.constantFrom(...dataset.indicators),
    period: fc.constantFrom<unknown[][]>(
      [2011, "2011", "２０１１", "2011年"],
      ["2012-S1", "2012H1", "H1 2012", "2012上半年"],
      [null, "", 0, "latest", "最新"],
      ["undated", "UNDATED", "未注明"],
    ),
    unit: fc.constantFrom([null, "", 0], ...UNITS),
  })
  .chain(({ zone, indicator, period, unit }) => {
    const one = fc.tuple(
      either(...spellings(zone)),
      either(...spellings(indicator)),
      either(...period),
      either(...unit),
    );
    return fc.tuple(one, one);
  });

it(
  "names, periods and units give one answer however they are written",
  () => {
    const asked = english.filter(({ id }) =>
      ["GET", "INTERVAL", "YOY", "BOUND", "PHRASE", "SOURCE", "CAVEAT"].includes(id),
    );
    const property = fc.property(written, ([first, second]) => {
      for (const { id, call } of asked) {
        const withUnit = id === "GET" || id === "INTERVAL" ? 4 : 3;
        const [a, b] = [call(...first.slice(0, withUnit)), call(...second.slice(0, withUnit))];
        expect(skeleton(b)).toEqual(skeleton(a));
        if (!(a[0]![0] instanceof CellError)) expect(b).toEqual(a);
      }
    });
    fc.assert(property, { numRuns: RUNS });
  },
  TIMEOUT,
);
