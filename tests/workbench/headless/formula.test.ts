import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const ROOT = path.join(__dirname, "../../..");
const FIXTURE = path.join(ROOT, "dist/manifest.xml");

interface Run {
  code: number;
  lines: string[];
  errors: string;
}

function runFormula(...args: string[]): Promise<Run> {
  const command = ["workbench/compiled.cjs", "workbench/headless/formula.ts", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, lines: stdout.trimEnd().split("\n"), errors: stderr });
    });
  });
}

// The first run bundles the program, which takes its time; every later one finds it made.
beforeAll(async () => {
  await runFormula("=1");
}, 240_000);

it("prints a line a formula, a spill as tab-separated lines, and exits 0", async () => {
  const run = await runFormula(
    ...['=HTZONE.REVENUE("Zhongguancun",2013)', '=SUM(HTZONE.REVENUE({"China";"中关村"},2013))'],
    ...['=HTZONE.HISTORY("East Lake","revenue",,,0)', "=1=1", "--manifest", FIXTURE],
  );
  expect(run).toMatchObject({ code: 0, errors: "" });
  expect(run.lines).toEqual([
    ...["3000000000000", "23300000000000"],
    ...["2011\t381000000000\texact", "2012-S1\t223600000000\texact"],
    "TRUE",
  ]);
});

it("prints an error's code, its sentence apart, and exits 1", async () => {
  const run = await runFormula('=HTZONE.REVENUE("Zhongguancum",2013)', "--manifest", FIXTURE);
  expect(run).toMatchObject({ code: 1, lines: ["#VALUE!"] });
  expect(run.errors).toContain('No zone is called "Zhongguancum". Did you mean Zhongguancun?');
});

it.each([
  ['=HTZONE.REVENU("ZGC",2013)', "There is no function HTZONE.REVENU. Did you mean HTZONE.REVENUE?"],
  ['=SUM(revenue("a(b",2013))', "There is no function REVENUE. Did you mean HTZONE.REVENUE?"],
  ["=NOTHING.LIKEIT(1)", ""],
])("names the function that a misspelt one was meant for: %s", async (formula, message) => {
  const { lines } = await runFormula("--json", formula, "--manifest", FIXTURE);
  expect(JSON.parse(lines[0]!)).toEqual({ error: "#NAME?", message });
});

it("as JSON gives values, blocks and errors with their messages", async () => {
  const formulas = ['=HTZONE.REVENUE({"ZGC";"x"},2013)', '=HTZONE.GET("Zhangjiang","exports",2013)', '="a"'];
  const run = await runFormula("--json", ...formulas, "--manifest", FIXTURE);
  expect(run.code).toBe(1);
  expect(run.lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { value: [[3_000_000_000_000], [{ error: "#VALUE!", message: expect.stringContaining('"x"') as string }]] },
    { error: "#N/A", message: expect.stringContaining("Held for it: revenue 2012, taxes 2012") as string },
    { value: "a" },
  ]);
});

it("answers in Chinese when asked", async () => {
  const run = await runFormula("--language", "zh-CN", '=HTZONE.REVENUE("张江",2013)', "--manifest", FIXTURE);
  expect(run.errors).toContain("没有张江 2013 年的营业收入。已收录：");
});

it.each([
  [["HTZONE.ZONES()"], /must begin with "="/],
  [[], /A formula is needed/],
  [["--jsn", "=1"], /--jsn.*See --help/],
  [["=1", "--manifest", "nowhere.xml"], /nowhere\.xml/],
  [["=1", "--language", "fr"], /The language is en-US or zh-CN, not "fr"/],
  [["=SUM(1,2", "--manifest", FIXTURE], /"=SUM\(1,2" lacks a closing "\)"/],
  [['=LEN("a)', "--manifest", FIXTURE], /lacks a closing quotation mark/],
  [["=SUM(1))", "--manifest", FIXTURE], /has a "\)" too many/],
  [["=SUM({1;2)", "--manifest", FIXTURE], /has a "\)" too many/],
])("says what is wrong with %j", async (args, message) => {
  const run = await runFormula(...args);
  expect(run.code).toBe(1);
  expect(run.errors).toMatch(message);
  expect(run.errors).not.toMatch(/\n\s+at /);
});

const half = (kept: Buffer) => kept.subarray(0, kept.length / 2);
const foreign = () => Buffer.from('{"state":');
it.each<[string[], (kept: Buffer) => Buffer]>([
  [["formula.js"], half],
  [["formula.json", "formula.v8", "manifest.json"], foreign],
])("answers though what is kept is broken: %j", async (files, spoil) => {
  for (const file of files) {
    const kept = path.join(ROOT, "build/compiled", file);
    await writeFile(kept, spoil(await readFile(kept)));
  }
  const run = await runFormula('=HTZONE.REVENUE("Zhongguancun",2013)', "--manifest", FIXTURE);
  expect(run).toMatchObject({ code: 0, errors: "", lines: ["3000000000000"] });
});
