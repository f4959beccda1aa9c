/*
 * Runs one of our TypeScript programs in Node: `node workbench/compiled.cjs workbench/headless/formula.ts ARGUMENTS`.
 * What it needs is bundled once and kept in build/compiled with V8's code for it, until a source or a package changes:
 * reading hundreds of modules anew costs more than most programs do.
 * For programs that import nothing by a name found while they run but through a .cjs file, which stays out of the bundle:
 * V8 keeps no code for what does.
 */
const path = require("node:path");
const { KEPT, compileKept, keep, readKept } = require("./headless/kept-code");
const { contentHash, fileState } = require("../tools/content-hash");

const ROOT = path.join(__dirname, "..");

/** What makes and runs programs. */
const OWN = [
  "workbench/bundle.cjs",
  "workbench/compiled.cjs",
  "workbench/headless/kept-code.js",
  "tools/content-hash.js",
];

/** What is kept beside a bundle: what it was made from, with a digest of that and the dates it had then. */
function readMade(name) {
  try {
    return JSON.parse(readKept(`${name}.json`, "utf8"));
  } catch {
    return undefined;
  }
}

const filesOf = (inputs) => ["package-lock.json", ...OWN, ...inputs];
/** The bundle is for this Node, and names its place. */
const WORDS = [process.version, ROOT];

/** The key of the kept bundle while it is still true: dates tell quickly, contents tell after a checkout. */
function currentKey(name) {
  const made = readMade(name);
  if (!Array.isArray(made?.inputs)) return undefined;
  const state = fileState(ROOT, filesOf(made.inputs), WORDS);
  if (state !== undefined && state === made.state) return made.key;
  if (contentHash(ROOT, filesOf(made.inputs), WORDS) !== made.key) return undefined;
  if (state !== undefined) keep(`${name}.json`, JSON.stringify({ ...made, state }));
  return made.key;
}

/** The program's code between two lines that name its key; the kept one while it is still true and whole. */
async function load(entry, name) {
  const current = currentKey(name);
  // esbuild writes ASCII, which is read fastest as Latin-1.
  const kept = current && readKept(`${name}.js`, "latin1");
  if (kept && kept.startsWith(`//${current}\n`) && kept.endsWith(`\n//${current}`)) return { code: kept, key: current };
  const { code: made, inputs } = await require("./bundle.cjs").bundle(ROOT, entry);
  const key = contentHash(ROOT, filesOf(inputs), WORDS);
  const code = `//${key}\n${made}\n//${key}`;
  keep(`${name}.json`, JSON.stringify({ inputs, key }));
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
