/** Longest name that is looked at. Capped before NFKC, which can grow text eighteenfold. */
export const MAX_NAME_LENGTH = 200;

const IGNORED = /[\p{Cf}\p{Z}\s\-_'’.·•]/gu;

/**
 * The form in which names are compared: NFKC, lower case, without spaces, hyphens, apostrophes, dots and invisible
 * characters. Look-alikes of other scripts stay different. "" when nothing is left, undefined when the text is too long.
 */
export function normalizeName(text: string): string | undefined {
  if (text.length > MAX_NAME_LENGTH) return undefined;
  return text.normalize("NFKC").toLowerCase().replace(IGNORED, "");
}

/** For messages: no line breaks, no invisible characters, at most 40 characters. */
export function quoteName(text: string): string {
  const shown = text
    .slice(0, 80)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return shown.length > 40 ? `${shown.slice(0, 39).replace(/\p{Cs}$/u, "")}…` : shown;
}
