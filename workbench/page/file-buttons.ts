import type { Workbook } from "../model/workbook";
import { element } from "./element";
import { passOn } from "./opened-file";
import type { Language } from "./preferences";
import { showFailure, showNotice, showProgress, showRefusal } from "./status";
import type { Wording } from "./wording";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets a person choose a file, and opens it in a page afresh; the workbook that is open stays if it can't be. */
export async function chooseFile(
  language: Language,
  wording: Wording,
  mayLeave: () => Promise<boolean>,
): Promise<void> {
  const file = await pickFile();
  if (!file) return;
  showProgress(wording.readingFile);
  const { readPackage } = await import("../files/read-package");
  const { FileProblem, formatFileProblem } = await import("../files/file-problem");
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await readPackage(bytes);
    showProgress("");
    if (!(await mayLeave())) return;
    await passOn({ name: file.name.replace(/\.xlsx$/i, ""), bytes });
    location.reload();
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const what = wording.notOpened.replace("{file}", file.name);
    showRefusal(what, formatFileProblem(error, language), wording.close);
  }
}

function pickFile(): Promise<File | undefined> {
  const input = element("input", { type: "file", accept: `.xlsx,${TYPE}` });
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}

/** Gives the person the workbook as a file; the browser says where it went. */
export async function saveCopy(workbook: Workbook, name: string, language: Language, wording: Wording): Promise<void> {
  showProgress(wording.savingFile);
  try {
    const { saveWorkbook } = await import("../files/save-workbook");
    const { formatNotSaved } = await import("../files/left-out");
    const { bytes, leftOut } = await saveWorkbook(workbook);
    const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
    element("a", { href: url, download: `${name}.xlsx` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    const missing = formatNotSaved(leftOut, language);
    if (missing === "") showProgress("");
    else showNotice(missing, wording.close);
  } catch (error) {
    showFailure(wording.notSaved, error);
  }
}
