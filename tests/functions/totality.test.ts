import fc from "fast-check";
import { dataset } from "../../data/index";
import { MAX_CELLS } from "../../src/functions/block";
import { MOST_SUGGESTED } from "../../src/functions/errors";
import { TABLE_KEYS } from "../../src/core/tables/keys";
import { allFunctions, isMatrix, type WorksheetFunction } from "./all-functions";
import { answers, only } from "./answers";
import { anything, cellValues, HOSTILE, PROTOTYPE_NAMES, ranges } from "./hostile";
import { faultOf } from "./total";

/** Random calls of each function in each of the two properties; HTZONE_RUNS=10000 makes 20,000 a function. */
const RUNS = Number(process.env["HTZONE_RUNS"] ?? 1000);

const names = [...dataset.zones, ...dataset.indicators].flatMap(({ code, name, aliases }) => [
  code,
  name.en,
  name["zh-CN"],
  ...aliases,
]);
const words = [...names, ...dataset.wholes.map(({ code }) => code), ...TABLE_KEYS];

let functions: WorksheetFunction[] = [];
beforeAll(async () => {
  functions = await allFunctions();
});

/** Calls a function; a throw is the worst fault of all. */
function faultOfCall({ call }: WorksheetFunction, args: readonly unknown[], shaped: boolean): string {
  let answer: unknown;
  try {
    answer = call(...args);
  } catch (error) {
    return `throws ${String(error)}`;
  }
  return faultOf(answer, args, shaped);
}

function expectTotal(random: (one: WorksheetFunction) => fc.Arbitrary<unknown[]>, shaped: boolean): void {
  for (const one of functions) {
    const property = fc.property(random(one), (args) => {
      const fault = faultOfCall(one, args, shaped);
      if (fault !== "") throw new Error(`${one.id}: ${fault}`);
    });
    fc.assert(property, { numRuns: one.parameters.length === 0 ? 1 : RUNS });
  }
}

/** Valid arguments of each function, for one of them to be replaced. */
const USUAL: Readonly<Record<string, unknown>> = {
  zone: "Zhongguancun",
  indicator: "revenue",
  zones: "Zhongguancun",
  indicators: "revenue",
  period: 2013,
  threshold: 500,
  text: "Zhongguancun",
  name: "national-totals",
};

const usual = (one: WorksheetFunction): unknown[] =>
  one.parameters.map((parameter) =>
    isMatrix(parameter) ? [[USUAL[parameter.name] ?? null]] : (USUAL[parameter.name] ?? null),
  );

function withArgument(one: WorksheetFunction, at: number, value: unknown): unknown[] {
  const args = usual(one);
  args[at] = value;
  return args;
}

/** What is wrong when every argument is each value, as it is, as a range of one cell and as one of several. */
function faultsWith(values: readonly unknown[]): string[] {
  const faults: string[] = [];
  for (const one of functions) {
    one.parameters.forEach((parameter, at) => {
      for (const value of values) {
        for (const given of [value, [[value]], [["Zhongguancun"], [value]]]) {
          const fault = faultOfCall(one, withArgument(one, at, given), false);
          if (fault !== "") faults.push(`${one.id}(${parameter.name}): ${fault}`);
        }
      }
    });
  }
  return faults;
}

it("finds every function", () => {
  expect(functions).toHaveLength(34);
  expect(functions.every(({ call }) => typeof call === "function")).toBe(true);
});

it("gives values or errors for whatever Excel can send", () => {
  const cell = cellValues(words);
  expectTotal(
    ({ parameters }) => fc.tuple(...parameters.map((parameter) => (isMatrix(parameter) ? ranges(cell) : cell))),
    true,
  );
}, 300_000);

it("gives values or errors for whatever JSON can say", () => {
  expectTotal(({ parameters }) => fc.array(anything(), { maxLength: parameters.length + 1 }), false);
}, 300_000);

it("gives values or errors for hostile values in every argument", () => {
  expect(faultsWith(HOSTILE)).toEqual([]);
});

it("finds nothing behind the names that every object has", () => {
  expect(faultsWith(PROTOTYPE_NAMES)).toEqual([]);
  const answered: string[] = [];
  for (const one of functions) {
    one.parameters.forEach((parameter, at) => {
      // A text to look for may well resemble a name of ours.
      if (parameter.optional || parameter.name === "text") return;
      for (const name of PROTOTYPE_NAMES) {
        const answer = one.call(...withArgument(one, at, isMatrix(parameter) ? [[name]] : name)) as unknown[][];
        if (!answer.flat().some((cell) => cell instanceof CustomFunctions.Error)) answered.push(`${one.id}(${name})`);
      }
    });
  }
  expect(answered).toEqual([]);
});

it("answers to the longest texts of a cell at once", () => {
  const longest = ["a", "ﷺ", " ", "2", "上", "1,", "\u0301", "İ", "-"].map((unit) =>
    unit.repeat(32767).slice(0, 32767),
  );
  const start = performance.now();
  expect(faultsWith(longest)).toEqual([]);
  const calls = functions.reduce((sum, { parameters }) => sum + parameters.length * longest.length * 3, 0);
  // A guard against hanging, not a measurement: a quadratic step over such a text takes a second by itself.
  expect((performance.now() - start) / calls).toBeLessThan(100);
});

it("compares names for the first strangers of a range only, and tells the others where the names are", () => {
  const compared = jest.spyOn(dataset.zoneNames, "suggest");
  const revenue = functions.find(({ id }) => id === "REVENUE")!;
  const strangers = Array.from({ length: 5000 }, (_, row) => [`Zhongguancum ${row} Ltd`]);
  const messages = answers(revenue.call(strangers, [[2013]]) as unknown[][]).map(
    ([cell]) => (cell as { message: string }).message,
  );
  expect(compared).toHaveBeenCalledTimes(MOST_SUGGESTED);
  expect(messages[0]).toContain("Did you mean Zhongguancun?");
  expect(
    messages.slice(MOST_SUGGESTED, 1000).every((message) => message.endsWith("HTZONE.ZONES() lists the zones.")),
  ).toBe(true);
  compared.mockRestore();
});

describe("CARD, where Excel shows cards", () => {
  const { Office } = globalThis as { Office?: unknown };
  beforeAll(() => Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } }));
  afterAll(() => void Object.assign(globalThis, { Office }));

  it("gives a card or an error for whatever Excel can send", () => {
    const card = functions.find(({ id }) => id === "CARD")!;
    const property = fc.property(fc.oneof(cellValues(words), fc.constantFrom(...HOSTILE)), (zone) => {
      const block = card.call(zone) as unknown[][];
      expect(block).toHaveLength(1);
      const [cell] = block[0] as [{ type?: string; text?: string; properties?: object }];
      if (cell instanceof CustomFunctions.Error) return expect(faultOf(block, [zone], false)).toBe("");
      expect(cell).toMatchObject({ type: "Entity", text: expect.stringMatching(/./) as string });
      for (const line of Object.values(cell.properties!))
        expect(line).toEqual({ type: "String", basicValue: expect.stringMatching(/\(.+\)$/) as string });
    });
    fc.assert(property, { numRuns: RUNS });
  });
});

describe("FIGURE", () => {
  const figure = () => functions.find(({ id }) => id === "FIGURE")!;
  const { Office } = globalThis as { Office?: unknown };
  afterEach(() => void Object.assign(globalThis, { Office }));

  it("is a number with properties where Excel takes them, the plain number elsewhere", () => {
    expect(only(figure().call("ZGC", "revenue", 2013, "bn") as unknown[][])).toBe(3000);
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } });
    expect(figure().call("ZGC", "revenue", 2013, "bn")).toEqual([
      [expect.objectContaining({ type: "Double", basicValue: 3000 })],
    ]);
    expect(only(figure().call("ZGC", "nothing", 2013) as unknown[][])).toMatchObject({ error: "#VALUE!" });
  });
});

describe("ranges of a million rows", () => {
  const column = Array.from({ length: 1_000_000 }, () => ["Zhongguancun"]);

  it("are refused at once, naming the limit", () => {
    for (const one of functions) {
      one.parameters.forEach((parameter, at) => {
        if (!isMatrix(parameter) || one.id === "PANEL") return;
        expect(only(one.call(...withArgument(one, at, column)) as unknown[][])).toEqual({
          error: "#VALUE!",
          message: expect.stringContaining(MAX_CELLS.toLocaleString("en-US")) as string,
        });
      });
    }
  });

  it("are refused by PANEL for zones and for indicators", () => {
    const panel = functions.find(({ id }) => id === "PANEL")!;
    for (const args of [
      [column, [["revenue"]]],
      [[["Zhongguancun"]], column],
    ]) {
      expect(only(panel.call(...args) as unknown[][])).toMatchObject({
        error: "#VALUE!",
        message: expect.stringContaining("100,000") as string,
      });
    }
  });
});
