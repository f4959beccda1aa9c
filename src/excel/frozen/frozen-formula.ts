import type { FamilyLinks } from "./family-links";
import { needsFormulas, readLinks, renameSheets } from "./formula-links";
import { mentionsFamily } from "../../core/formula/family-calls";

/** What becomes of a formula in a copy that is to stand without the family. */
export type Fate =
  /** "family": it calls HTZONE or a name that does. "linked": it would change or break in the copy. */
  { kind: "value"; why: "family" | "linked" } | { kind: "formula"; formula: string } | { kind: "kept" };

export interface Copying {
  family: FamilyLinks;
  /** Names of the copies by those of their originals, in lower case. */
  copies: ReadonlyMap<string, string>;
}

/** A formula that reads copied sheets reads their copies; one that reads what stays behind and needs HTZone becomes its value. */
export function decideFate(formula: string, { family, copies }: Copying): Fate {
  if (mentionsFamily(formula)) return { kind: "value", why: "family" };
  const { sheets, spansSheets, words } = readLinks(formula);
  const isLinked =
    spansSheets ||
    needsFormulas(formula) ||
    words.some((word) => family.names.has(word)) ||
    sheets.some((sheet) => family.sheets.has(sheet) && !copies.has(sheet));
  if (isLinked) return { kind: "value", why: "linked" };
  const renamed = renameSheets(formula, copies);
  return renamed === formula ? { kind: "kept" } : { kind: "formula", formula: renamed };
}
