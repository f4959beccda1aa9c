import { writeXlsx } from "hucre/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { FileProblem, formatFileProblem } from "../../../workbench/files/file-problem";
import { readPackage } from "../../../workbench/files/read-package";

/** What a person reads of a file that is not opened. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const outcome = await readPackage(bytes).catch((error: unknown) => error);
  if (!(outcome instanceof FileProblem)) throw outcome instanceof Error ? outcome : new Error("it was opened");
  expect(formatFileProblem(outcome, "zh-CN")).toMatch(/^[^a-z]*\p{Script=Han}/u);
  return outcome.message;
}

const book = () => writeXlsx({ sheets: [{ name: "Sheet1", rows: [[1]] }] });

async function changed(change: (parts: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const parts = unzipSync(await book());
  change(parts);
  return zipSync(parts);
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const sheetOf = (data: string) =>
  strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`,
  );

describe("a file that is not opened says why", () => {
  test.each([
    ["nothing", new Uint8Array(), /is not an Excel workbook/],
    ["text", strToU8("Zone,Revenue\nZhongguancun,3000\n"), /is not an Excel workbook/],
    ["another package", zipSync({ "word/document.xml": strToU8("<w/>") }), /is not an Excel workbook/],
    ["Excel's old format", Uint8Array.from([...COMPOUND, ...wide("Workbook")]), /old format \(\.xls\)/],
    ["an encrypted workbook", Uint8Array.from([...COMPOUND, ...wide("EncryptedPackage")]), /protected with a password/],
    ["50 MB", new Uint8Array(50 * 1024 * 1024), /has 50 MB; the workbench opens files of up to 20 MB/],
    ["half a package", strToU8("PK\u0003\u0004 and no more"), /damaged/],
  ])("%s", async (_what, bytes, sentence) => {
    expect(await refusal(bytes)).toMatch(sentence);
  });

  test("a package cut off in the middle", async () => {
    const whole = await book();
    expect(await refusal(whole.slice(0, whole.length / 2))).toMatch(/^The file is damaged: /);
  });

  test("any byte turned over is refused, or is not missed", async () => {
    const whole = await book();
    for (let at = 0; at < whole.length; at += 97) {
      const broken = whole.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      const outcome = await readPackage(broken).catch((error: unknown) => error);
      expect(outcome instanceof FileProblem || (outcome as { sheets?: unknown[] }).sheets?.length === 1).toBe(true);
    }
  });

  test("a package that would fill the memory is not unpacked", async () => {
    const bomb = lie(await book(), "xl/styles.xml", 1e9);
    expect(await refusal(bomb)).toMatch(/would unpack to 954 MB; the workbench unpacks up to 200 MB/);
  });

  test("a package whose list of parts lies about their sizes", async () => {
    const bytes = await changed((parts) => {
      parts["xl/worksheets/sheet1.xml"] = sheetOf(`<row r="1">${" ".repeat(5 * 1024 * 1024)}</row>`);
    });
    expect(await refusal(lie(bytes, "xl/worksheets/sheet1.xml", 1000))).toMatch(/^The file is damaged: /);
    expect(await refusal(lie(bytes, "xl/worksheets/sheet1.xml", 0))).toMatch(/^The file is damaged: /);
  });

  test.each(["a/b", "a".repeat(32), "History", "'quoted'", " "])("a sheet called %j", async (name) => {
    const bytes = await changed((parts) => {
      const workbook = Buffer.from(parts["xl/workbook.xml"] ?? []).toString();
      parts["xl/workbook.xml"] = strToU8(workbook.replace('name="Sheet1"', `name="${name}"`));
    });
    expect(await refusal(bytes)).toContain(`A sheet in the file is called "${name}"`);
  });

  test.each([
    [
      "a cell beyond the last row",
      '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
      /names a cell beyond .*A1048577/,
    ],
    ["a cell beyond the last column", '<row r="1"><c r="XFE1"><v>1</v></c></row>', /names a cell beyond .*XFE1/],
    [
      "cells in opposite corners",
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      /cells/,
    ],
  ])("%s", async (_what, rows, sentence) => {
    const bytes = await changed((parts) => {
      parts["xl/worksheets/sheet1.xml"] = sheetOf(rows);
    });
    expect(await refusal(bytes)).toMatch(sentence);
  });

  test("more cells than the workbench opens", async () => {
    const bytes = await changed((parts) => {
      parts["xl/worksheets/sheet1.xml"] = sheetOf('<row><c t="b"><v>1</v></c></row>'.repeat(1_048_576));
    });
    expect(await refusal(bytes)).toMatch(/has 1,048,576 cells; the workbench opens up to 500,000/);
  });
});

/** The package with another unpacked size for one part in its central directory. */
function lie(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const lying = Buffer.from(bytes);
  const at = lying.lastIndexOf(part) - 46;
  expect(lying.readUInt32LE(at)).toBe(0x02014b50);
  lying.writeUInt32LE(size, at + 24);
  return lying;
}
