const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** A run of narrow characters without spaces, one wide character with the punctuation that may not start a line, or spaces. */
const PIECE = /\s+|[\u2e80-\ua4cf\uff00-\uffef][，。；：、！？）》」』”’]*|[^\s\u2e80-\ua4cf\uff00-\uffef]+/g;

/** Width in characters of the default font; Chinese characters take two. */
export function measureText(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** Splits a paragraph into lines no wider than `width`, between words or Chinese characters; a longer word has a line of its own. */
export function breakLines(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of paragraph.match(PIECE) ?? []) {
    if (line !== "" && measureText(line) + measureText(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}
