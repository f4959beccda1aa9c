/*
 * Runs one of our TypeScript programs in Node: `node workbench/compiled.cjs workbench/headless/formula.ts ARGUMENTS`.
 * What it needs is bundled once and kept in build/compiled with V8's code for it, until a source or a package changes:
 * reading hundreds of modules anew costs more than most programs do. Works without the kept files, only slower.
 * For programs that import nothing by a name found while they run: V8 keeps no code for what does.
 */
const { Buffer } = require("node:buffer");
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const ROOT = path.join(__dirname, "..");
const KEPT = path.join(ROOT, "build", "compiled");

/** A digest of everything that the bundle was made from; undefined when a source is gone. */
function digest(inputs) {
  const hash = createHash("sha1").update(process.version);
  try {
    for (const file of ["package-lock.json", "workbench/compiled.cjs", ...inputs])
      hash.update(file).update(readFileSync(path.join(ROOT, file)));
  } catch {
    return undefined;
  }
  return hash.digest("hex");
}

/** Sources find their neighbours, and their packages, where they lie themselves and not where the bundle lies. */
const places = {
  name: "places",
  setup(build) {
    build.onLoad({ filter: /[\\/](?:workbench|tools)[\\/][^.]*\.[jt]s$/ }, ({ path: file }) => {
      if (/[\\/]node_modules[\\/]/.test(file)) return undefined;
      const names = `const __filename = ${JSON.stringify(file)}, __dirname = ${JSON.stringify(path.dirname(file))};`;
      return { contents: `${names}${readFileSync(file, "utf8")}`, loader: path.extname(file).slice(1) };
    });
  },
};

/** The program as one script, and the sources it was made from, without those of packages. */
async function bundle(entry) {
  const { metafile, outputFiles } = await require("esbuild").build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "cjs",
    target: `node${process.versions.node}`,
    external: ["esbuild"],
    // Half the text to read; names stay, for traces.
    minifyWhitespace: true,
    plugins: [places],
    logLevel: "error",
  });
  return {
    code: outputFiles[0].text,
    inputs: Object.keys(metafile.inputs).filter((file) => !/node_modules/.test(file)),
  };
}

function read(file, encoding) {
  try {
    return readFileSync(path.join(KEPT, file), encoding);
  } catch {
    return undefined;
  }
}

/** In one step, for several programs may start at once. A folder that can't be written to costs time, not the answer. */
function keep(file, content) {
  const draft = path.join(KEPT, `${file}.${process.pid}`);
  try {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, path.join(KEPT, file));
  } catch {
    rmSync(draft, { force: true });
  }
}

/** The program's code, which begins with a line that names its digest; the kept one while it is still true. */
async function load(entry, name) {
  const inputs = JSON.parse(read(`${name}.json`, "utf8") ?? "[]");
  const current = inputs.length > 0 && digest(inputs);
  // esbuild writes ASCII, which is read fastest as Latin-1.
  const kept = current && read(`${name}.js`, "latin1");
  if (kept && kept.startsWith(`//${current}\n`)) return { code: kept, key: current };
  const made = await bundle(entry);
  const key = digest(made.inputs);
  const code = `//${key}\n${made.code}`;
  keep(`${name}.json`, JSON.stringify(made.inputs));
  keep(`${name}.js`, code);
  return { code, key };
}

async function run(entry) {
  const name = path.basename(entry, ".ts");
  const { code, key } = await load(entry, name);
  // V8 itself compares nothing but lengths.
  const native = read(`${name}.v8`);
  const cachedData =
    native?.subarray(0, key.length).toString("latin1") === key ? native.subarray(key.length) : undefined;
  const script = new vm.Script(`(function (require, module, exports) {${code}\n})`, {
    filename: path.join(KEPT, `${name}.js`),
    cachedData,
  });
  // At the end, when V8 has compiled the functions that were called.
  if (cachedData === undefined || script.cachedDataRejected)
    process.on("exit", () =>
      keep(`${name}.v8`, Buffer.concat([Buffer.from(key, "latin1"), script.createCachedData()])),
    );
  const module = { exports: {} };
  script.runInThisContext()(require, module, module.exports);
}

const [, , entry, ...given] = process.argv;
process.argv = [process.argv[0], path.join(ROOT, entry), ...given];
run(entry).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
