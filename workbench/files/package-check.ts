import { unzipSync } from "fflate";
import { FileProblem } from "./file-problem";

const MB = 1024 * 1024;
const MOST_PACKED = 20 * MB;
const MOST_UNPACKED = 200 * MB;
const MOST_CELLS = 500_000;

/** How files begin that hold a folder of streams: Excel's old format, and encrypted files of the new one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** What a package says of itself is read before anything is unpacked, and cells are counted before any is read. @throws FileProblem */
export function checkPackage(bytes: Uint8Array): void {
  if (bytes.length > MOST_PACKED) throw new FileProblem("tooLarge", megabytes(bytes.length));
  if (COMPOUND.every((byte, at) => bytes[at] === byte))
    throw new FileProblem(holds(bytes, ENCRYPTED_STREAM) ? "encrypted" : "oldFormat");
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) throw new FileProblem("notXlsx");
  const parts = partsOf(bytes);
  const unpacked = parts.reduce((sum, part) => sum + part.originalSize, 0);
  if (unpacked > MOST_UNPACKED) throw new FileProblem("unpacksTooLarge", megabytes(unpacked));
  // A part without a declared size would be unpacked without a bound.
  const unsized = parts.find((part) => part.originalSize === 0 && part.size > 2);
  if (unsized) throw new FileProblem("damaged", unsized.name);
  if (!parts.some(({ name }) => name === "[Content_Types].xml")) throw new FileProblem("notXlsx");
  const cells = countCells(bytes);
  if (cells > MOST_CELLS) throw new FileProblem("tooManyCells", cells.toLocaleString("en-US"));
}

interface Part {
  name: string;
  size: number;
  originalSize: number;
}

function partsOf(bytes: Uint8Array): Part[] {
  const parts: Part[] = [];
  try {
    unzipSync(bytes, {
      filter: (part) => {
        parts.push(part);
        return false;
      },
    });
  } catch {
    throw new FileProblem("damaged", "its list of parts cannot be read");
  }
  return parts;
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** Cells of all sheets by their tags, which takes a hundredth of the time of reading them. */
function countCells(bytes: Uint8Array): number {
  let count = 0;
  try {
    for (const part of Object.values(unzipSync(bytes, { filter: ({ name }) => SHEET.test(name) })))
      for (let at = part.indexOf(0x63); at !== -1; at = part.indexOf(0x63, at + 1))
        if (part[at + 1] === 0x20 && (part[at - 1] === 0x3c || part[at - 1] === 0x3a)) count += 1;
  } catch {
    throw new FileProblem("damaged", "a sheet cannot be unpacked");
  }
  return count;
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / MB));
}
