// Says to those who pick tests by what they import that this one runs the functions.
import "../../src/functions/functions";
import { allFunctions, isMatrix, type WorksheetFunction } from "./all-functions";
import { answerOf, answers, type Answer } from "./answers";
import { blockOf, matching, readCall, readFormulas, type Call, type Formula } from "./formula-file";

const isOne = (cells: unknown[][] | undefined): boolean => cells?.length === 1 && cells[0]!.length === 1;

let functions = new Map<string, WorksheetFunction>();
beforeAll(async () => {
  functions = new Map((await allFunctions()).map((one) => [one.id, one]));
});

const calls = readFormulas().flatMap((row): [string, Call, Formula][] => {
  const call = readCall(row.formula);
  return call ? [[row.formula, call, row]] : [];
});

/** What a function answers; like Excel, one call for each cell of an array that stands where one value is expected. */
function answersOf({ id, args }: Call): Answer[][] {
  const { parameters, call } = functions.get(id)!;
  const spread = parameters.findIndex((parameter, at) => !isMatrix(parameter) && args[at] && !isOne(args[at]));
  if (spread >= 0)
    return args[spread]!.map((row) =>
      row.map((cell) => answersOf({ id, args: args.map((one, at) => (at === spread ? [[cell]] : one)) })[0]![0]!),
    );
  const given = parameters.map((parameter, at) => (isMatrix(parameter) ? args[at] : args[at]?.[0]![0]) ?? null);
  try {
    return answers(call(...given) as unknown[][]);
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return [[answerOf(error)]];
    throw error;
  }
}

test("most formulas are one call with constants", () => {
  expect(calls.length).toBeGreaterThan(200);
});

/** The same that the built add-in is held to, without building it: quick enough to be asked of every small change. */
test.each(calls)("%s", (_formula, call, row) => {
  expect(answersOf(call)).toEqual(matching(blockOf(row)));
});
