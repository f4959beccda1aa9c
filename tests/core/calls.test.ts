import { dataset } from "../../data/index";
import { FUNCTION_CALLS, findCall, formatCall, type CallContext } from "../../src/core/calls";
import { InvalidArgument, NoObservation } from "../../src/core/problem";
import { wordsFor } from "../../src/i18n/language";
import { problemSentence } from "../../src/i18n/problem-sentence";
import { parseCall } from "../../src/core/formula/family-calls";
import { allFunctions } from "../functions/all-functions";
import { answers, type Answer } from "../functions/answers";
import { readCall, readFormulas } from "../functions/formula-file";

const context: CallContext = { dataset, words: wordsFor("en"), wordsIn: wordsFor };

/** Those that the list leaves out, with the reason in calls.ts. */
const LEFT_OUT = ["CARD", "EDITION", "PANEL"];

test("the list holds the functions that Excel knows, with their parameters in order", async () => {
  const known = (await allFunctions()).filter(({ id }) => !LEFT_OUT.includes(id));
  const described = ({ parameters }: (typeof known)[number]) => parameters.map(({ name }) => name);
  expect(Object.fromEntries(FUNCTION_CALLS.map(({ name, parameters }) => [name, parameters]))).toEqual(
    Object.fromEntries(known.map((each) => [each.id, described(each)])),
  );
  const needed = known.map(({ id, parameters }) => [id, parameters.filter(({ optional }) => optional !== true).length]);
  expect(Object.fromEntries(FUNCTION_CALLS.map((call) => [call.name, call.needed]))).toEqual(
    Object.fromEntries(needed),
  );
});

/** What a call gives, or the error and the sentence. */
function answer(name: string, args: readonly unknown[]): unknown {
  try {
    return findCall(name)!.answer(context, args);
  } catch (error) {
    if (!(error instanceof InvalidArgument || error instanceof NoObservation)) throw error;
    const message = problemSentence(wordsFor("en").problem, error.problem);
    return [[{ error: error instanceof NoObservation ? "#N/A" : "#VALUE!", message }]];
  }
}

/** An open side of an interval is an error in its cell. */
const bareInRows = (block: Answer[][]): unknown[][] =>
  block.map((row) => row.map((cell) => (row.length > 1 && typeof cell === "object" ? cell.error : cell)));

test("each gives what the function in a cell gives, value or error with its sentence", async () => {
  const functions = new Map((await allFunctions()).map((each) => [each.id, each]));
  let compared = 0;
  for (const { formula } of readFormulas()) {
    const call = readCall(formula);
    const isSingle = call?.args.every((range) => range === undefined || (range.length === 1 && range[0]!.length === 1));
    if (!call || isSingle !== true || LEFT_OUT.includes(call.id) || !findCall(call.id)) continue;
    const { parameters, call: run } = functions.get(call.id)!;
    const single = call.args.map((range) => range?.[0]?.[0]);
    if (single.some((value) => typeof value === "object")) continue;
    const inCells = run(
      ...parameters.map(({ dimensionality }, at) =>
        dimensionality === "matrix" ? (call.args[at] ?? null) : (single[at] ?? null),
      ),
    );
    expect({ formula, gives: answer(call.id, single) }).toEqual({
      formula,
      gives: bareInRows(answers(inCells as unknown[][])),
    });
    compared += 1;
  }
  expect(compared).toBeGreaterThan(100);
});

test.each([
  ["GET", ["china", "revenue", 2013, undefined], '=HTZONE.GET("china","revenue",2013)'],
  ["GET", ["china", "revenue", undefined, "bn"], '=HTZONE.GET("china","revenue",,"bn")'],
  ["SUGGEST", ['a "quoted" name'], '=HTZONE.SUGGEST("a ""quoted"" name")'],
  ["ZONES", [], "=HTZONE.ZONES()"],
])("%s is written as Excel writes it, and read back", (name, args, formula) => {
  expect(formatCall(name, args)).toBe(formula);
  if (args.length === 0) return;
  const read = parseCall(formula)!.args.map((each) => (each.kind === "constant" ? each.value : "?"));
  expect(read).toEqual(args.slice(0, read.length));
});

test("the separator is the reader's own", () => {
  expect(formatCall("GET", ["china", "revenue", 2013], ";")).toBe('=HTZONE.GET("china";"revenue";2013)');
});
