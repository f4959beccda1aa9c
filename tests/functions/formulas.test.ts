import { existsSync } from "node:fs";
import { join } from "node:path";
import { openHeadless, type HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import type { Area, CellValue } from "../../workbench/grid/grid";
import { allFunctions, isMatrix, type WorksheetFunction } from "./all-functions";
import { answers, type Answer } from "./answers";
import { blockOf, matching, readCall, readFormulas, WITHOUT_CARDS, type Formula } from "./formula-file";

const formulas = readFormulas();
const titled = formulas.map((row) => [row.formula, row.why, row] as const);
const manifest = join(__dirname, "../../dist/manifest.xml");

describe("the file", () => {
  it("has formulas of every function, each once, with a reason in a sentence", async () => {
    expect(formulas.length).toBeGreaterThanOrEqual(150);
    expect(new Set(formulas.map(({ formula }) => formula)).size).toBe(formulas.length);
    const used = formulas.flatMap(({ formula }) =>
      [...formula.toUpperCase().matchAll(/HTZONE\.([A-Z]+)\(/g)].map(([, id]) => id!),
    );
    expect([...new Set(used)].sort()).toEqual((await allFunctions()).map(({ id }) => id).sort());
    expect(formulas.filter(({ why }) => !/^[A-Z0-9].*[.?]$/.test(why))).toEqual([]);
  });
});

/** Far enough apart for every spill of the file. */
const STEP = 15;
const PER_COLUMN = 60;
const placeOf = (index: number): Area => ({
  row: STEP * (index % PER_COLUMN),
  column: STEP * Math.floor(index / PER_COLUMN),
  rows: 1,
  columns: 1,
});

describe("in the workbook, over the built add-in", () => {
  let book: HeadlessWorkbook;
  beforeAll(async () => {
    if (!existsSync(manifest)) throw new Error("npm run build makes dist/manifest.xml, which is missing");
    book = await openHeadless({ manifest, sets: WITHOUT_CARDS });
    const sheet = book.grid.activeSheet();
    formulas.forEach(({ formula }, index) => sheet.write(placeOf(index), [[formula]]));
    await book.grid.settled();
  }, 120_000);
  afterAll(() => book.dispose());

  function shown(index: number): Answer[][] {
    const sheet = book.grid.activeSheet();
    const place = placeOf(index);
    const area = sheet.spillArea(place.row, place.column) ?? place;
    const messages = sheet.errorMessages(area);
    return sheet.values(area).map((row, r) => row.map((value, c) => answerShown(value, messages[r]![c]!)));
  }

  it.each(titled)("%s: %s", (_formula, _why, row) => {
    expect(shown(formulas.indexOf(row))).toEqual(matching(blockOf(row)));
  });
});

const ERROR = /^#(?:VALUE!|N\/A|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;
const answerShown = (value: CellValue, message: string): Answer =>
  typeof value === "string" && ERROR.test(value) ? { error: value, message } : value;

describe("by the functions themselves", () => {
  let functions = new Map<string, WorksheetFunction>();
  beforeAll(async () => {
    functions = new Map((await allFunctions()).map((one) => [one.id, one]));
  });

  const direct = titled.filter(([formula]) => readCall(formula) !== undefined);

  it("covers most of the file", () => {
    expect(direct.length).toBeGreaterThan(formulas.length * 0.7);
  });

  it.each(direct)("%s: %s", (formula, _why, row: Formula) => {
    const { id, args } = readCall(formula)!;
    const { parameters, call } = functions.get(id)!;
    const given = parameters.map((parameter, at) =>
      isMatrix(parameter) ? (args[at] ?? null) : (args[at]?.[0]?.[0] ?? null),
    );
    expect(args.length).toBeLessThanOrEqual(parameters.length);
    expect(answers(call(...given) as unknown[][])).toEqual(matching(blockOf(row)));
  });
});
