import { chooseSheetName, chooseTableName } from "./names";
import type { Part, WorkbookPlan } from "./plan";

/** Several plans as one workbook: their blocks one after another; sheets and tables have names of their own. */
export function combinePlans(plans: readonly WorkbookPlan[]): WorkbookPlan {
  const combined: WorkbookPlan = { blocks: [], parts: [] };
  const sheetNames: string[] = [];
  const tableNames: string[] = [];
  for (const { blocks, parts } of plans) {
    const before = combined.blocks.length;
    for (const { sheetName } of blocks) sheetNames.push(chooseSheetName(sheetName, sheetNames));
    combined.blocks.push(...sheetNames.slice(before).map((sheetName) => ({ sheetName })));
    const names = new Map<string, string>();
    for (const { name } of parts.filter((part) => part.kind === "table" || part.kind === "pivot")) {
      names.set(name, chooseTableName(name, tableNames));
      tableNames.push(names.get(name)!);
    }
    combined.parts.push(...parts.map((part) => moved(part, before, names)));
  }
  return combined;
}

/** A part on a later block, under the names that its plan's tables and pivots have got. */
function moved(part: Part, by: number, names: ReadonlyMap<string, string>): Part {
  const block = part.block + by;
  const rename = (name: string): string => names.get(name) ?? name;
  if (part.kind === "table") return { ...part, block, name: rename(part.name) };
  if (part.kind !== "pivot") return { ...part, block };
  const instead = part.instead.map((inner) => moved(inner, by, names));
  return { ...part, block, name: rename(part.name), source: rename(part.source), instead };
}
