/** Of a cell, in the marks below: 18 bits, so that one change in 260,000 goes unnoticed. */
export const MARK_LENGTH = 3;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A content without what Excel may spell otherwise: the mark of a text, digits beyond the 15th, spaces and letter case of a formula. */
export function normalizeContent(content: unknown): string {
  if (typeof content === "number") return String(Number(content.toPrecision(15)));
  const text = String(content).replace(/^'/, "");
  return text.startsWith("=") ? text.replace(/\s|_xldudf_/gi, "").toUpperCase() : text;
}

/** A short mark of a cell's content, the same for whatever Excel makes of it. */
export function markContent(content: unknown): string {
  const hash = hashText(normalizeContent(content), 0);
  const folded = (hash ^ (hash >>> 14)) & 0x3ffff;
  return [folded >>> 12, (folded >>> 6) & 63, folded & 63].map((at) => LETTERS[at]).join("");
}

/** Tells texts apart: 64 bits. */
export function digestText(text: string): string {
  return [0, 1].map((seed) => hashText(text, seed).toString(36)).join("-");
}

/** FNV-1a over UTF-16 units, mixed at the end. */
function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
