import { distance } from "fastest-levenshtein";
import type { Meaning } from "./meant-arguments";

/** From this length on, two letters of a word may be wrong. */
const LONG = 8;
/** Shorter words differ from others by a letter: one wrong may be another word. */
const SHORTEST = { letters: 4, characters: 3 };
const CHINESE = /\p{Script=Han}/u;
/** What Excel would make a formula, a number or a logical value of. */
const NO_WORD = /^(?:[^\p{L}]|true$|false$)/iu;

/**
 * What a word in a reader's cell is to be, the likeliest spelling first: of the one thing that it may mean, as its own
 * script and letter case have it. None where several are meant, or where it is too unlike to be a slip of the keyboard.
 */
export function mendWord(word: unknown, meant: readonly Meaning[]): string[] {
  const [only, ...others] = meant;
  if (!only || others.length > 0 || typeof word !== "string") return [];
  const typed = word.trim();
  if (NO_WORD.test(typed)) return [];
  return only.spellings
    .filter((spelling) => !NO_WORD.test(spelling) && isSlip(typed.toLowerCase(), spelling.toLowerCase()))
    .map((spelling) => ({ spelling, cost: distance(typed, spelling) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ spelling }) => spelling);
}

/** Whether a word is another one with a letter or two wrong, missing, too many or in each other's place. */
function isSlip(typed: string, meant: string): boolean {
  const isChinese = CHINESE.test(meant);
  if (meant.length < (isChinese ? SHORTEST.characters : SHORTEST.letters)) return false;
  const most = !isChinese && meant.length >= LONG ? 2 : 1;
  return distance(typed, meant) <= most || isSwapped(typed, meant);
}

/** Two neighbours in each other's place. */
function isSwapped(typed: string, meant: string): boolean {
  const at = Array.from(meant, (_, index) => index).find((index) => typed[index] !== meant[index]) ?? 0;
  return typed === meant.slice(0, at) + (meant[at + 1] ?? "") + (meant[at] ?? "") + meant.slice(at + 2);
}
