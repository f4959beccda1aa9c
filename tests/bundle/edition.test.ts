import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { editionHash } from "../../data";
import { associationsOf } from "./run-bundle";

/** The order in which the fingerprint takes the files; another order would be another fingerprint of the same figures. */
const ORDER = [
  ...["observations", "tiers", "zones", "indicators", "units", "scales", "sources", "wholes"],
  ...["events", "targets", "industries", "pilot_measures", "checks"],
];

test("EDITION's fingerprint is the SHA-256 of the data files, in what ships and in tests alike", () => {
  const texts = ORDER.map((name) => readFileSync(path.join("data", `${name}.csv`), "utf8"));
  const hash = createHash("sha256").update(texts.join("")).digest("hex");
  expect(editionHash()).toBe(hash);
  expect(associationsOf("functions.js").get("EDITION")!()).toEqual([[expect.any(String), hash]]);
});
