import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Package } from "datapackage";
import { folder } from "./package";

/** What an independent validator has against a copy of the package: descriptor, types, constraints, keys. */
async function faults(directory: string): Promise<string[]> {
  const found = await Package.load(path.join(directory, "datapackage.json"));
  const messages = found.errors.map((error) => error.message);
  for (const table of found.resources) {
    try {
      await table.read({ relations: true });
    } catch (error) {
      messages.push(`${table.name}: ${(error as Error).message}`);
    }
  }
  return messages;
}

let copy: string;
beforeEach(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), "htzone-data-"));
  fs.cpSync(folder, copy, { recursive: true });
});
afterEach(() => fs.rmSync(copy, { recursive: true }));

function edit(name: string, from: string, to: string): void {
  const file = path.join(copy, name);
  const before = fs.readFileSync(file, "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${name} does not hold ${from}`);
  fs.writeFileSync(file, after);
}

test("the package as it stands has no fault", async () => {
  expect(await faults(copy)).toEqual([]);
});

test.each([
  ["a value that is no number", "observations.csv", "2013,20.3,", "2013,twenty,"],
  ["a bound that is none", "observations.csv", "over,A,std", "beyond,A,std"],
  ["a period that is none", "observations.csv", "2012-S1,223.6", "2012-H1,223.6"],
  ["a missing required cell", "events.csv", "E04,1988-05,month", "E04,,month"],
  ["the same key twice", "tiers.csv", "O007,", "O006,"],
  ["an unknown zone", "observations.csv", "O093,wuhan,", "O093,wuchang,"],
  ["an unknown indicator", "tiers.csv", "china,revenue,", "china,revenues,"],
  ["an unknown source", "targets.csv", ",overview\n", ",review\n"],
  ["an unknown base unit", "units.csv", "CNY,CNY,0", "CNY,XYZ,0"],
  ["a lost column", "scales.csv", ",symbol_zh", ""],
  ["a descriptor without resources", "datapackage.json", '"resources"', '"tables"'],
])("%s is found", async (_what, file, from, to) => {
  edit(file, from, to);
  const where = path.parse(file).ext === ".csv" ? `${path.parse(file).name}: ` : "Descriptor";
  expect(await faults(copy)).toContainEqual(expect.stringContaining(where));
});
