import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readPackage } from "../../../workbench/files/read-package";

const ROOT = path.join(__dirname, "../../..");
const MANIFEST = path.join(__dirname, "../fixtures/addin/manifest.xml");

interface Outcome {
  code: number;
  out: string;
  err: string;
}

const script = (...args: string[]): Promise<Outcome> => run(...args, "--manifest", MANIFEST);

/** With the add-in as it is built, unless a manifest is named. */
function run(...args: string[]): Promise<Outcome> {
  const { INIT_CWD: _, ...env } = process.env;
  return new Promise((resolve) => {
    const command = ["workbench/compiled.cjs", "workbench/headless/script.ts", ...args];
    execFile(process.execPath, command, { cwd: ROOT, env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "script-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

test("the example: a range becomes a table, is loaded back; a missing sheet in both ways", async () => {
  expect(await run("docs/examples/table.ts", "--sheets")).toEqual({
    code: 0,
    out: [
      "Sheet1!A2:D4: Zone, Year, Bound, Revenue in bn yuan",
      "Zhongguancun 2013: over 3000",
      "Zhangjiang 2012: over 420",
      "East Lake 2011: exact 381",
      '"Nowhere" is there: false',
      "ItemNotFound at WorksheetCollection.getItem",
      "# Sheet1!A1:D4",
      "Zone\tYear\tBound\tRevenue in bn yuan",
      "Zhongguancun\t2013\tover\t3000",
      "Zhangjiang\t2012\tover\t420",
      "East Lake\t2011\texact\t381",
      "",
    ].join("\n"),
    err: "",
  });
});

test("plain JavaScript, imports, functions, several sheets, and a run that nobody awaits", async () => {
  file("rows.js", "export const rows = [['a\\tb', true], ['=FIXTURE.DOUBLE(4)', '']];");
  const main = file(
    "main.js",
    `import { rows } from "./rows.js";
     Excel.run(async (context) => {
       context.workbook.worksheets.add("Empty");
       await context.sync();
       context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3").formulas = rows;
       await context.sync();
     });`,
  );
  const saved = path.join(folder, "saved.xlsx");
  expect(await script(main, "--sheets", "--save", saved)).toEqual({
    code: 0,
    out: "# Sheet1!B2:C3\na b\tTRUE\n8\t\n# Empty (empty)\n",
    err: "",
  });
  expect((await readPackage(readFileSync(saved))).sheets.map(({ name }) => name)).toEqual(["Sheet1", "Empty"]);
});

test("an Office error ends with its code, message, place and statement", async () => {
  const main = file(
    "fails.ts",
    `console.log("before");\nawait Excel.run(async (context) => {\n  context.workbook.worksheets.getItem("Nope").activate();\n});\nexport {};\n`,
  );
  expect(await script(main)).toEqual({
    code: 1,
    out: "before\n",
    err: "ItemNotFound: The requested resource doesn't exist. (WorksheetCollection.getItem)\n  var worksheet = worksheets.getItem(...);\n",
  });
});

test("another error ends with its message and line", async () => {
  const { code, err } = await script(
    file("breaks.ts", `const nothing: unknown = undefined;\n\n(nothing as { x: number }).x;\n`),
  );
  expect([code, err.split("\n").length]).toEqual([1, 3]);
  expect(err).toMatch(/^TypeError: Cannot read properties of undefined.*\n {4}at .*breaks\.ts:3:/);
});

test.each([
  ["a missing file", ["nowhere.ts"], "There is no file nowhere.ts.\n"],
  ["no file", [], "One script is needed. See --help.\n"],
  ["an unknown option", ["x.ts", "--sheet"], "Unknown option '--sheet'"],
])("%s is told in a sentence", async (_, args, message) => {
  const { code, out, err } = await script(...args);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(message);
});
