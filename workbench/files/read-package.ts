import { readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { checkSheetName } from "../model/names";
import { FileProblem } from "./file-problem";
import { checkPackage } from "./package-check";

/** Words of the library's that say more to a person than "damaged". */
const BEYOND_SHEET = /^Cell reference "([^"]*)" is outside/;
const TOO_WIDE = /\((\d+) cells\), over the \d+ limit/;

/** Reads an .xlsx, and refuses what could not be opened whole. @throws FileProblem */
export async function readPackage(bytes: Uint8Array): Promise<Workbook> {
  checkPackage(bytes);
  const book = await readXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    throw problemOf(error);
  });
  checkSheets(book.sheets);
  return book;
}

function problemOf(error: unknown): FileProblem {
  const message = error instanceof Error ? error.message : String(error);
  const reference = BEYOND_SHEET.exec(message);
  if (reference) return new FileProblem("badReference", reference[1]);
  const cells = TOO_WIDE.exec(message);
  if (cells) return new FileProblem("tooManyCells", Number(cells[1]).toLocaleString("en-US"));
  return new FileProblem("damaged", message.replace(/\.$/, ""));
}

function checkSheets(sheets: readonly Sheet[]): void {
  if (sheets.length === 0) throw new FileProblem("damaged", "it has no worksheet");
  const taken = new Set<string>();
  for (const { name } of sheets) {
    if (!isSheetName(name)) throw new FileProblem("sheetName", name);
    if (taken.has(name.toUpperCase())) throw new FileProblem("damaged", `two sheets are called "${name}"`);
    taken.add(name.toUpperCase());
  }
}

function isSheetName(name: string): boolean {
  try {
    return checkSheetName(name) === name;
  } catch {
    return false;
  }
}
