import { GridError, type Result, type Scalar } from "../../../workbench/grid/grid";
import { wordMessage } from "../../../workbench/grid/remark";
import { RichValue } from "../../../workbench/grid/rich-value";
import { functionsOf, type CustomFunctionOptions } from "../../../workbench/model/custom-functions";
import type { FunctionMetadata } from "../../../workbench/model/functions-metadata";

type Implementation = (...args: never[]) => unknown;

/** Calls a function as the grid does; scalars stand for 1×1 matrices. */
function call(
  described: Partial<FunctionMetadata>,
  implementation: Implementation,
  args: unknown[],
  options: CustomFunctionOptions = {},
) {
  const metadata = { functions: [{ id: "F", name: "F", ...described }] };
  const [made] = functionsOf(
    metadata,
    "TEST",
    new Map([["F", implementation as (...given: unknown[]) => unknown]]),
    options,
  );
  const matrices = args.map(
    (arg) => (arg === undefined || Array.isArray(arg) ? arg : [[arg]]) as Scalar[][] | undefined,
  );
  return made?.call(matrices, { sheet: "sheet-1", row: 4, column: 2 });
}

/** What arrives in the function for one argument. */
function arriving(
  parameter: object,
  arg: unknown,
  rest: Partial<FunctionMetadata> = {},
  options: CustomFunctionOptions = {},
): unknown {
  let arrived: unknown = "never called";
  const result = call(
    { parameters: [{ name: "p", ...parameter }], ...rest },
    (value: never) => ((arrived = value), 1),
    [arg],
    options,
  );
  return arrived === "never called" ? result?.[0]?.[0] : arrived;
}

const NA = new GridError("#N/A", "why");
const VALUE = new GridError("#VALUE!");

test("metadata become functions of the grid", () => {
  const parameters = [
    { name: "zone", description: "Which." },
    { name: "more", optional: true, repeating: true },
  ];
  const [made] = functionsOf(
    { functions: [{ id: "F", name: "F", description: "Does.", helpUrl: "https://example.com", parameters }] },
    "NS",
    new Map(),
    { examples: { F: "=NS.F(1)", OTHER: "=NS.OTHER()" } },
  );
  expect(made).toMatchObject({
    example: "=NS.F(1)",
    name: "NS.F",
    description: "Does.",
    helpUrl: "https://example.com",
    parameters: [
      { name: "zone", description: "Which.", optional: false, repeating: false },
      { name: "more", description: "", optional: true, repeating: true },
    ],
  });
});

test("a function that was never associated is #NAME?", () => {
  const [made] = functionsOf({ functions: [{ id: "F", name: "F" }] }, "NS", new Map());
  expect(made?.call([], { sheet: "s", row: 0, column: 0 })).toEqual([[new GridError("#NAME?")]]);
});

test.each<[string, unknown, unknown]>([
  ["string", 2013, "2013"],
  ["string", true, "TRUE"],
  ["string", null, ""],
  ["number", "2013", 2013],
  ["number", " 12% ", 0.12],
  ["number", true, 1],
  ["number", null, 0],
  ["number", "x", VALUE],
  ["boolean", 0, false],
  ["boolean", "true", true],
  ["boolean", "x", VALUE],
  ["any", "2013", "2013"],
  ["any", false, false],
  ["any", null, 0],
  ["any", NA, NA],
  ["string", NA, NA],
])("a parameter of type %s given %j gets %j", (type, arg, expected) => {
  expect(arriving({ type }, arg)).toEqual(expected);
});

test("an empty cell is null where the host is told so, in matrices too", () => {
  expect(arriving({ type: "any" }, null, {}, { emptyCell: null })).toBeNull();
  expect(arriving({ dimensionality: "matrix" }, [[null, 1]], {}, { emptyCell: null })).toEqual([[null, 1]]);
  expect(arriving({ dimensionality: "matrix" }, [[null, 1]])).toEqual([[0, 1]]);
  expect(arriving({ dimensionality: "matrix", type: "string" }, [[null, 1]], {}, { emptyCell: null })).toEqual([
    ["", "1"],
  ]);
});

test("what is left out is null if it may be, else an empty cell", () => {
  expect(arriving({ type: "number", optional: true }, undefined)).toBeNull();
  expect(arriving({ type: "number" }, undefined)).toBe(0);
});

test("a matrix parameter gets rows, also of a single value", () => {
  expect(arriving({ dimensionality: "matrix" }, "x")).toEqual([["x"]]);
  expect(
    arriving({ dimensionality: "matrix", type: "number" }, [
      [1, "2"],
      [true, null],
    ]),
  ).toEqual([
    [1, 2],
    [1, 0],
  ]);
  expect(arriving({ dimensionality: "matrix" }, [[1, NA]])).toEqual(NA);
});

test("with allowErrorForDataTypeAny an error arrives as an object, except where another type is wanted", () => {
  const options = { options: { allowErrorForDataTypeAny: true } };
  const object = { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" };
  expect(arriving({}, NA, options)).toEqual(object);
  expect(arriving({ dimensionality: "matrix" }, [[1, NA]], options)).toEqual([[1, object]]);
  expect(arriving({ type: "number" }, NA, options)).toEqual(NA);
});

test("a repeating parameter arrives as one array, before the invocation", () => {
  const parameters = [{ name: "a" }, { name: "rest", type: "number", repeating: true }];
  const seen: unknown[] = [];
  call({ parameters }, (...args: never[]) => seen.push(...args), ["x", 1, "2", undefined]);
  expect(seen).toEqual(["x", [1, 2, null], { functionName: "F" }]);
  seen.length = 0;
  call({ parameters }, (...args: never[]) => seen.push(...args), ["x"]);
  expect(seen).toEqual(["x", [], { functionName: "F" }]);
});

test("the address is told to functions that ask for it", () => {
  const options = { options: { requiresAddress: true } };
  const result = call(options, (invocation: never) => (invocation as CustomFunctions.Invocation).address, [], {
    sheetName: () => "My sheet",
  });
  expect(result).toEqual([["'My sheet'!C5"]]);
});

test("ranges given for single values call the function for each cell", () => {
  const parameters = [
    { name: "a", type: "number" },
    { name: "b", type: "number" },
    { name: "m", dimensionality: "matrix" },
  ];
  const add = ((a: number, b: number, m: number[][]) => a + b + m.length) as Implementation;
  expect(call({ parameters }, add, [[[1], [2]], [[10, 20, 30]], [[0, 0]]])).toEqual([
    [12, 22, 32],
    [13, 23, 33],
  ]);
  expect(call({ parameters }, add, [[[1], [2]], [[10], [20], [30]], 0])).toEqual([[12], [23], [new GridError("#N/A")]]);
});

test.each<[unknown, Result[][]]>([
  [3, [[3]]],
  ["x", [["x"]]],
  [false, [[false]]],
  [undefined, [[0]]],
  [null, [[0]]],
  [NaN, [[VALUE]]],
  [-Infinity, [[new GridError("#NUM!")]]],
  [
    [
      [1, null],
      ["a", undefined],
    ],
    [
      [1, 0],
      ["a", 0],
    ],
  ],
  [[[NaN, Infinity]], [[0, 0]]],
  [[1, 2], [[VALUE]]],
  [{}, [[VALUE]]],
  [() => 1, [[VALUE]]],
  ["x".repeat(32_768), [[VALUE]]],
  [{ type: "Error", basicValue: "#REF!" }, [[new GridError("#REF!")]]],
  [[[{ type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" }]], [[new GridError("#N/A")]]],
  [{ type: "FormattedNumber", basicValue: 3, numberFormat: "0.0" }, [[new RichValue(3, "0.0")]]],
  [{ type: "Entity", text: "Zone", properties: {} }, [["Zone"]]],
  [{ toJSON: () => ({ type: "FormattedNumber", basicValue: 4 }) }, [[4]]],
])("the result %j shows as %j", (result, cells) => {
  expect(call({}, () => result, [])).toEqual(cells);
});

const { Error: CustomError, ErrorCode } = CustomFunctions;

test.each<[CustomFunctions.ErrorCode, GridError]>([
  [ErrorCode.notAvailable, NA],
  [ErrorCode.invalidValue, new GridError("#VALUE!", "why")],
  [ErrorCode.divisionByZero, new GridError("#DIV/0!")],
  [ErrorCode.invalidNumber, new GridError("#NUM!")],
  [ErrorCode.nullReference, new GridError("#NULL!")],
  [ErrorCode.invalidName, new GridError("#VALUE!", "why")],
  [ErrorCode.invalidReference, new GridError("#VALUE!", "why")],
])("CustomFunctions.Error %s, thrown, returned or inside an array", (code, error) => {
  const made = new CustomError(code, "why");
  const raise = () => {
    throw made;
  };
  expect(call({}, raise, [])).toEqual([[error]]);
  expect(call({}, () => made, [])).toEqual([[error]]);
  expect(call({}, () => [[1, made]], [])).toEqual([[1, error]]);
});

test("an exception is #VALUE! and keeps its words to itself", () => {
  const raise = () => {
    throw new TypeError("/home/someone/secret.ts");
  };
  expect(call({}, raise, [])).toEqual([[VALUE]]);
});

test("promises and streams are #BUSY!, with the reason", async () => {
  const said = (result: unknown) => {
    const { code, message } = result as GridError;
    return [code, wordMessage(message, "en"), wordMessage(message, "zh-CN")];
  };
  expect(said(call({}, () => Promise.resolve(1), [])?.[0]?.[0])).toEqual([
    "#BUSY!",
    expect.stringContaining("promise"),
    expect.stringContaining("无法等待"),
  ]);
  expect(call({}, () => Promise.reject(new Error("unheard")), [])?.[0]?.[0]).toMatchObject({ code: "#BUSY!" });
  expect(said(call({ options: { stream: true } }, () => 1, [])?.[0]?.[0])[2]).toMatch("流式函数");
  await new Promise((resolve) => setImmediate(resolve));
});
