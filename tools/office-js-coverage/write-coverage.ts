import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readBuiltMembers } from "./built-members";
import { formatCoverage } from "./coverage";
import { Workbook } from "../../workbench/model/workbook";
import { Worksheet } from "../../workbench/model/worksheet";
import { WorksheetCollection } from "../../workbench/model/worksheet-collection";
import { WorksheetFunctions } from "../../workbench/model/worksheet-functions";
import { EXCEL } from "../../workbench/office-api/excel";

const ROOT = path.join(__dirname, "../..");

/** The page as it should be now, from the classes as they are and what the tests reached when they were last asked. */
export function makeCoveragePage(): string {
  const built = readBuiltMembers(["model", "protocol"].map((folder) => path.join(ROOT, "workbench", folder)));
  // Made from a list, which no reader of sources sees.
  built.set("Functions", new Set(Object.getOwnPropertyNames(WorksheetFunctions.prototype)));
  // Their events are one list for both.
  for (const { type, events } of [Workbook, Worksheet, WorksheetCollection])
    built.set(type, new Set([...(built.get(type) ?? []), ...events.map((event) => `on${event.replace(/^Data/, "")}`)]));
  const reached = JSON.parse(readFileSync(path.join(__dirname, "reached.json"), "utf8")) as Record<string, string[]>;
  return formatCoverage(EXCEL, built, new Map(Object.entries(reached).map(([type, names]) => [type, new Set(names)])));
}

if (require.main === module) {
  writeFileSync(path.join(ROOT, "docs/office-js-coverage.md"), makeCoveragePage());
  process.stdout.write("docs/office-js-coverage.md\n");
}
