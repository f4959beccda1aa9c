import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { EXCEL } from "../../workbench/office-api/excel";

/** Runs the tests that work through Microsoft's client, and keeps which declared members they reached. */
const folder = mkdtempSync(path.join(tmpdir(), "reached-"));
const file = path.join(folder, "members");
writeFileSync(file, "");
const { status } = spawnSync("npx", ["jest", "tests/workbench", "tests/excel"], {
  stdio: "inherit",
  env: { ...process.env, REACHED_MEMBERS: file },
});
const lines = new Set(readFileSync(file, "utf8").split("\n"));
rmSync(folder, { recursive: true });
const reached = Object.entries(EXCEL.classes).map(([type, { members }]): [string, string[]] => [
  type,
  Object.keys(members).filter((name) => lines.has(`${type}.${name}`)),
]);
writeFileSync(
  path.join(__dirname, "reached.json"),
  `${JSON.stringify(Object.fromEntries(reached.filter(([, names]) => names.length > 0)), undefined, 1)}\n`,
);
process.exitCode = status ?? 1;
