/*
 * V8's code for scripts that are the same in every run, kept in build/compiled: compiling them anew costs more than most
 * programs do. Works without the kept files, only slower.
 */
const { Buffer } = require("node:buffer");
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const KEPT = path.join(__dirname, "..", "..", "build", "compiled");

/** A kept file; undefined where there is none that can be read. */
function readKept(file, encoding, folder = KEPT) {
  try {
    return readFileSync(path.join(folder, file), encoding);
  } catch {
    return undefined;
  }
}

/** In one step, for several programs may start at once. A folder that can't be written to costs time, not the answer. */
function keep(file, content, folder = KEPT) {
  const draft = path.join(folder, `${file}.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, path.join(folder, file));
  } catch {
    discard(draft);
  }
}

function discard(file) {
  try {
    rmSync(file, { force: true });
  } catch {
    // What lies where the folder should be is none of ours.
  }
}

/** Only where it is called: it takes longer to load than some programs to run. */
function digest(text) {
  return require("node:crypto").createHash("sha1").update(text).digest("hex");
}

/**
 * A script with what V8 made of it in an earlier run. V8 itself compares its version, its options and the length of the text, so
 * the kept code begins with what it was made from: `key`, by default a digest of the text. Where there is none, it is
 * kept when this run ends well: then V8 has compiled the functions that a run calls.
 */
function compileKept(name, text, { filename = name, folder, key = digest(text) } = {}) {
  const kept = readKept(`${name}.v8`, undefined, folder);
  const isOf = kept?.subarray(0, key.length).toString("latin1") === key;
  const cachedData = isOf ? kept.subarray(key.length) : undefined;
  const script = new vm.Script(text, { filename, cachedData });
  if (cachedData === undefined || script.cachedDataRejected)
    process.once("exit", (status) => {
      if (status === 0 && !process.argv.includes("--help"))
        keep(`${name}.v8`, Buffer.concat([Buffer.from(key, "latin1"), script.createCachedData()]), folder);
    });
  return script;
}

module.exports = { KEPT, compileKept, keep, readKept };
