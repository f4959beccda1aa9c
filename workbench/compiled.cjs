/*
 * Runs one of our TypeScript programs in Node: `node workbench/compiled.cjs workbench/headless/formula.ts ARGUMENTS`.
 * What it needs is bundled once and kept in build/compiled with V8's code for it, until a source or a package changes:
 * reading hundreds of modules anew costs more than most programs do.
 * For programs that import nothing by a name found while they run but through a .cjs file, which stays out of the bundle:
 * V8 keeps no code for what does.
 */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { KEPT, compileKept, keep, readKept } = require("./headless/kept-code");

const ROOT = path.join(__dirname, "..");

/** What makes and runs programs. */
const OWN = ["workbench/bundle.cjs", "workbench/compiled.cjs", "workbench/headless/kept-code.js"];

/** A digest of everything that the bundle was made from, and of its place, which it names; undefined when a source is gone. */
function digest(inputs) {
  const hash = createHash("sha1").update(process.version).update(ROOT);
  try {
    for (const file of ["package-lock.json", ...OWN, ...inputs])
      hash.update(file).update(readFileSync(path.join(ROOT, file)));
  } catch {
    return undefined;
  }
  return hash.digest("hex");
}

/** The program's code, which begins with a line that names its digest; the kept one while it is still true. */
async function load(entry, name) {
  const inputs = JSON.parse(readKept(`${name}.json`, "utf8") ?? "[]");
  const current = inputs.length > 0 && digest(inputs);
  // esbuild writes ASCII, which is read fastest as Latin-1.
  const kept = current && readKept(`${name}.js`, "latin1");
  if (kept && kept.startsWith(`//${current}\n`)) return { code: kept, key: current };
  const made = await require("./bundle.cjs").bundle(ROOT, entry);
  const key = digest(made.inputs);
  const code = `//${key}\n${made.code}`;
  keep(`${name}.json`, JSON.stringify(made.inputs));
  keep(`${name}.js`, code);
  return { code, key };
}

async function run(entry) {
  const name = path.basename(entry, ".ts");
  const { code, key } = await load(entry, name);
  const script = compileKept(name, `(function (require, module, exports) {${code}\n})`, {
    filename: path.join(KEPT, `${name}.js`),
    key,
  });
  const module = { exports: {} };
  script.runInThisContext()(require, module, module.exports);
}

// A reader that has had enough, as head has, is no failure.
process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 1));

const [, , entry, ...given] = process.argv;
process.argv = [process.argv[0], path.join(ROOT, entry), ...given];
run(entry).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
