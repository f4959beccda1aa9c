import { Complaint } from "./complaint";

/** How many bytes may hold an XML declaration. */
const DECLARATION = 200;

/** The first bytes of a text, with a byte order mark or without: XML begins with "<". */
const BEGINNINGS: readonly [readonly number[], string][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0x3c, 0x00], "utf-16le"],
  [[0x00, 0x3c], "utf-16be"],
];

/** A text file's characters, without its byte order mark; throws a Complaint that names the file if they can't be read. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Complaint(`${file} can't be read as ${encoding.toUpperCase()}. Save it as UTF-8.`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const known = BEGINNINGS.find(([beginning]) => beginning.every((byte, index) => bytes[index] === byte));
  if (known) return known[1];
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION));
  const declared = /^<\?xml\b[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1] ?? "utf-8";
  // Whoever can read this declaration letter by letter has no text of two bytes a letter before him.
  return /^utf-?16/i.test(declared) ? "utf-8" : declared;
}
