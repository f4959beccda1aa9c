import { TextFolder } from "./text-folder";

/** Longest name that is looked at. Capped before NFKC, which can grow text eighteenfold. */
export const MAX_NAME_LENGTH = 100;

const names = new TextFolder(/[\p{Cf}\p{Z}\s\-_'’.·•]/gu);

/**
 * The form in which names are compared: NFKC, lower case, without spaces, hyphens, apostrophes, dots and invisible
 * characters. Look-alikes of other scripts stay different. "" when nothing is left, undefined when the text, or what it
 * becomes, is longer than a name may be.
 */
export function normalizeName(text: string, longest = MAX_NAME_LENGTH): string | undefined {
  return text.length > MAX_NAME_LENGTH ? undefined : names.fold(text, longest);
}

/** Characters of a text that a message looks at. */
export const MAX_QUOTED = 80;

/** For messages: no line breaks, no invisible characters, at most 40 characters. */
export function quoteName(text: string): string {
  const shown = text
    .slice(0, MAX_QUOTED)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return shown.length > 40 ? `${shown.slice(0, 39).replace(/\p{Cs}$/u, "")}…` : shown;
}
