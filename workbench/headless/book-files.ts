import { readFile, writeFile } from "node:fs/promises";
import { FileProblem } from "../files/file-problem";
import { formatLeftOut, formatNotSaved } from "../files/left-out";
import type { Workbook } from "../model/workbook";
import { Complaint } from "../server/complaint";

/** Fills an empty workbook from a file, and says what was left in there. @throws Complaint that names the file as `given` */
export async function openFile(file: string, given: string, workbook: Workbook): Promise<void> {
  const { openWorkbook } = await import("../files/open-workbook");
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Complaint(
      error.code === "ENOENT" ? `There is no file ${given}.` : `${given} cannot be read: ${error.message}.`,
    );
  });
  const leftOut = await openWorkbook(bytes, workbook).catch((error: unknown) => {
    throw error instanceof FileProblem ? new Complaint(`${given} was not opened. ${error.message}`) : error;
  });
  await workbook.grid.settled();
  const sentence = formatLeftOut(leftOut, "en");
  if (sentence !== "") console.error(`${given}: ${sentence}`);
}

/** Writes the workbook to a file. @throws Complaint that names the file as `given` */
export async function saveFile(file: string, given: string, workbook: Workbook): Promise<void> {
  const { saveWorkbook } = await import("../files/save-workbook");
  const { bytes, leftOut } = await saveWorkbook(workbook);
  await writeFile(file, bytes).catch((error: Error) => {
    throw new Complaint(`${given} cannot be written: ${error.message}.`);
  });
  const sentence = formatNotSaved(leftOut, "en");
  if (sentence !== "") console.error(`${given}: ${sentence}`);
}
