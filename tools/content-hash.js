const { createHash } = require("node:crypto");
const { readdirSync, readFileSync, statSync } = require("node:fs");
const path = require("node:path");

/**
 * A digest of files and folders (by paths from the root) and of some words: it changes with their names and bytes,
 * never with their dates. What isn't there counts as such.
 */
function contentHash(root, parts, words = []) {
  const hash = createHash("sha1").update(JSON.stringify(words));
  for (const file of parts.flatMap((part) => filesOf(root, part)).sort()) {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

function filesOf(root, part) {
  const found = statSync(path.join(root, part), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [part];
  return readdirSync(path.join(root, part)).flatMap((name) => filesOf(root, `${part}/${name}`));
}

module.exports = { contentHash };
