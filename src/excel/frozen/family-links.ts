import { readLinks } from "./formula-links";
import { mentionsFamily } from "../../core/formula/family-calls";

/** What is known of one sheet's formulas. */
export interface SheetLinks {
  callsFamily: boolean;
  sheets: Set<string>;
  words: Set<string>;
}

/** A defined name with its formula, or a table with the sheet that it is on. */
export type NamedThing = { name: string; formula: string } | { name: string; sheet: string };

/** What of a workbook depends on the family, directly or through others; everything in lower case. */
export interface FamilyLinks {
  sheets: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** Adds what a cell links to; nothing for one that holds no formula. */
export function addLinks(links: SheetLinks, formula: unknown): void {
  if (typeof formula === "string" && formula.startsWith("=")) {
    links.callsFamily ||= mentionsFamily(formula);
    const { sheets, words } = readLinks(formula);
    for (const sheet of sheets) links.sheets.add(sheet);
    for (const word of words) links.words.add(word);
  }
}

/**
 * Follows links until nothing more is found. A sheet counts as a whole: where one of its cells depends on the family, so
 * does whoever refers to it.
 */
export function followLinks(sheets: ReadonlyMap<string, SheetLinks>, named: readonly NamedThing[]): FamilyLinks {
  const found = { sheets: new Set<string>(), names: new Set<string>() };
  const isReached = (links: Pick<SheetLinks, "sheets" | "words">) =>
    [...links.sheets].some((sheet) => found.sheets.has(sheet) || sheet.includes(":")) ||
    [...links.words].some((word) => found.names.has(word));
  const namedLinks = named.map((thing) => {
    const name = thing.name.toLowerCase();
    if ("sheet" in thing) {
      return { name, callsFamily: false, sheets: new Set([thing.sheet.toLowerCase()]), words: new Set<string>() };
    }
    const links: SheetLinks = { callsFamily: false, sheets: new Set(), words: new Set() };
    addLinks(links, thing.formula);
    return { name, ...links };
  });
  const step = (): boolean => {
    const before = found.sheets.size + found.names.size;
    for (const [name, links] of sheets) if (links.callsFamily || isReached(links)) found.sheets.add(name);
    for (const links of namedLinks) if (links.callsFamily || isReached(links)) found.names.add(links.name);
    return found.sheets.size + found.names.size > before;
  };
  while (step());
  return found;
}
