import { distance } from "fastest-levenshtein";
import { remark, type Message } from "./remark";

/** A name right before a bracket. Text between quotes, and sheets' names between apostrophes, are passed over first. */
const CALL = /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu;
const QUOTED = /"[^"]*"|'[^']*'/g;

/** Of a name's letters, the part that may be wrong for it to be taken as another one misspelt. */
const TOLERANCE = 1 / 3;

/**
 * What to say of a formula that gives #NAME?: the first function it calls that is nearly one of an add-in's, and which.
 * "" when none is, for the engine's own functions and their likes.
 */
export function misspeltFunction(formula: string, names: readonly string[]): Message {
  for (const [written] of formula.replace(QUOTED, "").matchAll(CALL)) {
    const upper = written.toUpperCase();
    if (names.includes(upper)) continue;
    const likely = likelyFunction(upper, names);
    if (likely !== undefined) return remark("misspelt", upper, likely);
  }
  return "";
}

/** The add-in's function that a name was probably meant for, its namespace left out or not; undefined if there is none. */
export function likelyFunction(written: string, names: readonly string[]): string | undefined {
  const upper = written.toUpperCase();
  let likely: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const bare = name.slice(name.lastIndexOf(".") + 1);
    const compared = upper.includes(".") ? name : bare;
    const wrong = distance(upper, compared);
    if (wrong < least && wrong <= bare.length * TOLERANCE) [likely, least] = [name, wrong];
  }
  return likely;
}
