import { GridError, type GridFunction, type Scalar } from "../../workbench/grid/grid";
import { functionsOf, type Associations, type FunctionsMetadata } from "../../workbench/model/custom-functions";
import type { Answer } from "./answers";
import { blockOf, matching, readCall, readFormulas, type Call, type Formula } from "./formula-file";
import { readBuilt, startMicrosoftRuntime, type MicrosoftRuntime } from "./microsoft-runtime";

const metadata = JSON.parse(readBuilt("functions.json")) as FunctionsMetadata;
const described = new Map(metadata.functions.map((one) => [one.id, one]));

/** Arrays for parameters of one value are spread over several calls by Excel itself, so that the runtime never sees them. */
const reachesRuntime = ({ id, args }: Call): boolean =>
  args.every(
    (cells, at) =>
      described.get(id)!.parameters![at]!.dimensionality === "matrix" ||
      !cells ||
      cells.length * cells[0]!.length === 1,
  );

const calls = readFormulas().flatMap((row): [string, Call, Formula][] => {
  const call = readCall(row.formula);
  return call && reachesRuntime(call) ? [[row.formula, call, row]] : [];
});

const isError = (cell: unknown): boolean => typeof cell === "object" && cell !== null;

/** Arguments as Excel sends them: every parameter, null where left out, errors by their code. */
function onTheWire({ id, args }: Call): unknown[] {
  const send = (cell: unknown): unknown => (isError(cell) ? { type: "CustomFunctionError", code: "#N/A" } : cell);
  return described.get(id)!.parameters!.map(({ dimensionality }, at) => {
    const cells = args[at];
    if (!cells) return null;
    return dimensionality === "matrix" ? cells.map((row) => row.map(send)) : send(cells[0]![0]);
  });
}

describe("the built functions in Microsoft's runtime", () => {
  let runtime: MicrosoftRuntime;
  let workbench = new Map<string, GridFunction>();
  const answersOf = new Map<string, Answer[][]>();

  beforeAll(async () => {
    runtime = await startMicrosoftRuntime();
    const { mappings } = (runtime.window as { CustomFunctions: { _association: { mappings: Record<string, never> } } })
      .CustomFunctions._association;
    const associations: Associations = new Map(Object.entries(mappings));
    workbench = new Map(functionsOf(metadata, "HTZONE", associations).map((one) => [one.name, one]));
    // All at once: the runtime gathers results and reports them every half second.
    await Promise.all(
      calls.map(async ([formula, call]) => void answersOf.set(formula, await runtime.call(call.id, onTheWire(call)))),
    );
  }, 60_000);

  function inWorkbench({ id, args }: Call): Answer[][] {
    const toScalar = (cell: unknown): Scalar => (isError(cell) ? new GridError("#N/A") : (cell as Scalar));
    const given = args.map((cells) => cells?.map((row) => row.map(toScalar)));
    const block = workbench.get(`HTZONE.${id}`)!.call(given, { sheet: "1", row: 0, column: 0 });
    return block.map((row) =>
      row.map((cell) =>
        cell instanceof GridError ? { error: cell.code, message: cell.message as string } : (cell as Answer),
      ),
    );
  }

  it("are all there", () => {
    const { mappings } = (runtime.window as { CustomFunctions: { _association: { mappings: object } } }).CustomFunctions
      ._association;
    expect(Object.keys(mappings).sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    expect(calls.length).toBeGreaterThan(200);
  });

  it.each(calls)("answer %s as written and as in the workbench", (formula, call, row) => {
    const answer = answersOf.get(formula)!;
    expect(answer).toEqual(matching(blockOf(row)));
    expect(inWorkbench(call)).toEqual(answer);
  });

  it.each(["#VALUE!", "#N/A", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"])(
    "say that an argument holds %s, with an error that Excel gives",
    async (code) => {
      const error = { type: "CustomFunctionError", code };
      const message = expect.stringContaining(`holds ${code}`) as string;
      const told = [[{ error: code === "#N/A" ? "#N/A" : "#VALUE!", message }]];
      expect(await runtime.call("REVENUE", [[[error]], [[2013]], null])).toEqual(told);
      expect(await runtime.call("HISTORY", ["East Lake", "revenue", error, null, null])).toEqual(told);
      expect(await runtime.call("REVENUE", [[[error], ["ZGC"]], [[2013]], null])).toEqual([told[0], [3e12]]);
    },
  );

  it("take an empty cell as null and as 0 alike", async () => {
    for (const empty of [null, 0, ""]) {
      expect(await runtime.call("REVENUE", [[["East Lake"]], [[empty]], empty])).toEqual([[381_000_000_000]]);
      expect(await runtime.call("REVENUE", [[["ZGC"], [empty]], [[2013]], null])).toEqual([[3_000_000_000_000], [""]]);
    }
  });
});

test("a runtime that knows properties gets FIGURE and CARD as values of documented kinds, and an error as before", async () => {
  const runtime = await startMicrosoftRuntime({ CustomFunctionsRuntime: "1.4" });
  const [[figure]] = (await runtime.send("FIGURE", ["ZGC", "revenue", 2013, null])) as [[Excel.DoubleCellValue]];
  expect(figure).toMatchObject({
    type: "Double",
    basicValue: 3e12,
    numberFormat: expect.stringContaining("tn") as string,
  });
  expect(figure.properties).toMatchObject({
    Bound: { type: "String", basicValue: "over" },
    Source: { type: "String", basicValue: expect.stringContaining("2014-04-04") as string },
  });
  const [[card]] = (await runtime.send("CARD", ["ZGC"])) as [[Excel.EntityCellValue]];
  expect(card).toMatchObject({ type: "Entity", text: "Zhongguancun" });
  expect(await runtime.call("FIGURE", ["Zhangjiang", "exports", 2013, null])).toEqual([
    [{ error: "#N/A", message: expect.stringContaining("Held for it") as string }],
  ]);
});
