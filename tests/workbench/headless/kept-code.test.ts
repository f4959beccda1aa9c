import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "kept-code-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const MODULE = path.join(__dirname, "../../../workbench/headless/kept-code");
/** Prints what a script gives, and whether V8 took the kept code. */
const program = (text: string, more = "") => `
  const { compileKept } = require(${JSON.stringify(MODULE)});
  const script = compileKept("sum", ${JSON.stringify(text)}, { folder: ${JSON.stringify(folder)} });
  console.log(script.runInThisContext(), script.cachedDataRejected === false);
  ${more}`;
const run = (text: string, more = "", ...options: string[]) => {
  const { stdout, stderr } = spawnSync(process.execPath, [...options, "-e", program(text, more)], { encoding: "utf8" });
  return stdout.trim() + stderr;
};
const kept = () => path.join(folder, "sum.v8");

test("code is kept for the next run, and anew where the text, of whatever length, or V8's options change", () => {
  expect(run("(() => 1 + 1)()")).toBe("2 false");
  expect(run("(() => 1 + 1)()")).toBe("2 true");
  expect(run("(() => 1 + 2)()")).toBe("3 false");
  expect(run("(() => 1 + 2)()", "", "--no-opt")).toBe("3 false");
});

test("a run that fails leaves nothing behind", () => {
  run("1", "process.exitCode = 1;");
  expect(readdirSync(folder)).toEqual([]);
});

test("a kept file that is cut off or foreign is no hindrance", () => {
  run("(() => 1 + 1)()");
  const whole = readFileSync(kept());
  for (const broken of [whole.subarray(0, whole.length / 2), Buffer.from("x")]) {
    writeFileSync(kept(), broken);
    expect(run("(() => 1 + 1)()")).toBe("2 false");
  }
  expect(run("(() => 1 + 1)()")).toBe("2 true");
});

test("programs that start at once leave one whole file", async () => {
  const text = "(() => 6 * 7)()";
  const ends = Array.from({ length: 4 }, () => {
    const child = spawn(process.execPath, ["-e", program(text)]);
    return new Promise((resolve) => child.once("close", resolve));
  });
  expect(await Promise.all(ends)).toEqual([0, 0, 0, 0]);
  expect(readdirSync(folder)).toEqual(["sum.v8"]);
  expect(run(text)).toBe("42 true");
});

test("a folder that can't be written to costs nothing but time", () => {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, "");
  expect(run("1 + 1")).toBe("2 false");
});
