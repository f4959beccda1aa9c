const { readdirSync, readFileSync, statSync } = require("node:fs");
const path = require("node:path");

/**
 * A digest of files and folders (by paths from the root) and of some words: it changes with their names and bytes,
 * never with their dates. What isn't there counts as such.
 */
function contentHash(root, parts, words = []) {
  // Only here, for it takes longer to load than a look at all dates.
  const hash = require("node:crypto").createHash("sha1").update(JSON.stringify(words));
  for (const file of parts.flatMap((part) => filesOf(root, part)).sort()) {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** Longer than a tick of any file system's clock. */
const TICK = 2000;

/**
 * Names, sizes and dates of the same files, as a text: while it stays the same, so does their digest. Another one says
 * nothing, for dates change with every checkout. The date that no program sets (ctime) tells what the other hides.
 * Undefined while a file has just changed: one that changes again in the same tick would look as before.
 */
function fileState(root, parts, words = []) {
  const files = parts.flatMap((part) => filesOf(root, part));
  const stats = files.map((file) => statSync(path.join(root, file), { throwIfNoEntry: false }));
  const latest = Date.now() - TICK;
  if (stats.some((stat) => stat === undefined || stat.ctimeMs > latest)) return undefined;
  const states = files.map((file, i) => `${file} ${stats[i].size} ${stats[i].mtimeMs} ${stats[i].ctimeMs}`);
  return JSON.stringify([...words, ...states]);
}

function filesOf(root, part) {
  const found = statSync(path.join(root, part), { throwIfNoEntry: false });
  if (!found) return [];
  return found.isDirectory() ? filesIn(root, part) : [part];
}

function filesIn(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    return entry.isFile() ? [file] : filesOf(root, file);
  });
}

module.exports = { contentHash, fileState };
