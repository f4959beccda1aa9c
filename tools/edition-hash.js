const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");

const DATA = path.join(__dirname, "../data");

/** The data files, in the order in which the fingerprint takes them. */
const DATA_FILES = [
  ...["observations", "tiers", "zones", "indicators", "units", "scales", "sources", "wholes"],
  ...["events", "targets", "industries", "pilot_measures", "checks"],
].map((name) => path.join(DATA, `${name}.csv`));

/** SHA-256 of the data files as hexadecimal, worked out when the add-in is built: nothing that ships has to. */
function editionHash() {
  const hash = createHash("sha256");
  for (const file of DATA_FILES) hash.update(readFileSync(file));
  return hash.digest("hex");
}

/** What whoever builds `data/index.ts` has to put in the place of its constant, as code. */
const editionConstants = () => ({ EDITION_HASH: JSON.stringify(editionHash()) });

module.exports = { DATA_FILES, editionHash, editionConstants };
