import { writeFileSync } from "node:fs";
import path from "node:path";
import { formatDeclarations } from "./format-declarations";
import { readDeclarations } from "./read-declarations";

const declarations = readDeclarations();
writeFileSync(path.join(__dirname, "excel.json"), formatDeclarations(declarations));
process.stdout.write(`workbench/office-api/excel.json is of ${declarations.source}.\n`);
