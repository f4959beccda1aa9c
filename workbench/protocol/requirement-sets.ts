/** What a host claims to have, as name → version: `{ ExcelApi: "1.15" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Whether the sets include one, given as Office.js names it: "ExcelApi 1.9". */
export function includesSet(sets: RequirementSets, wanted: string): boolean {
  const [name = "", version = ""] = wanted.split(" ");
  const claimed = Object.hasOwn(sets, name) ? sets[name] : undefined;
  return claimed !== undefined && compareVersions(claimed, version) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (let index = 0; index < 2; index++) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
