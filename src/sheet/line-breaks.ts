const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** A run of narrow characters without spaces, one wide character with the punctuation that may not start a line, or spaces. */
const PIECE = /\s+|[\u2e80-\ua4cf\uff00-\uffef][，。；：、！？）》」』”’]*|[^\s\u2e80-\ua4cf\uff00-\uffef]+/g;

/** Width in characters of the default font; Chinese characters take two. */
export function measureText(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** Width of the longest piece of a text that a line can't be broken in: a word, or one Chinese character. */
export function measureLongestPiece(text: string): number {
  return Math.max(0, ...(text.match(PIECE) ?? []).map((piece) => measureText(piece.trim())));
}

/** Lines that a text takes in a cell of this width, broken as Excel does: between words or Chinese characters. */
export function countLines(text: string, width: number): number {
  const room = Math.max(1, width);
  let lines = 0;
  let used = Infinity;
  for (const piece of text.match(PIECE) ?? []) {
    const size = measureText(piece);
    if (used + measureText(piece.trimEnd()) <= room) {
      used += size;
      continue;
    }
    if (piece.trim() === "") continue;
    // A longer word than the cell is wide goes on in the next line.
    lines += Math.ceil(size / room);
    used = size - (Math.ceil(size / room) - 1) * room;
  }
  return Math.max(1, lines);
}

/** A text that is no wider than so many characters, with "…" where something of it is left out. */
export function cutText(text: string, width: number): string {
  if (measureText(text) <= width) return text;
  let cut = "";
  for (const character of text) {
    if (measureText(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}
