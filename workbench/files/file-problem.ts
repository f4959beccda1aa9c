export type FileLanguage = "en" | "zh-CN";

/** Why a file cannot be opened. */
export type FileFault =
  | "badReference"
  | "damaged"
  | "encrypted"
  | "notXlsx"
  | "oldFormat"
  | "sheetName"
  | "tooLarge"
  | "tooManyCells"
  | "unpacksTooLarge";

type Sentences = Readonly<Record<FileFault, (detail: string) => string>>;

const ENGLISH: Sentences = {
  badReference: (detail) =>
    `The file names a cell beyond a sheet's last row or column: ${detail}. Excel's sheets end at XFD1048576.`,
  damaged: (detail) => `The file is damaged: ${detail}. Open it in Excel, which may repair it, and save it again.`,
  encrypted: () => "The file is protected with a password. Save it without one in Excel, and open that.",
  notXlsx: () => "The file is not an Excel workbook (.xlsx).",
  oldFormat: () => "The file is in Excel's old format (.xls). Save it as .xlsx in Excel, and open that.",
  sheetName: (detail) =>
    `A sheet in the file is called "${detail}", which Excel does not allow. Rename it where the file was made.`,
  tooLarge: (detail) => `The file has ${detail} MB; the workbench opens files of up to 20 MB.`,
  tooManyCells: (detail) => `The file has ${detail} cells; the workbench opens up to 500,000.`,
  unpacksTooLarge: (detail) => `The file would unpack to ${detail} MB; the workbench unpacks up to 200 MB.`,
};

const CHINESE: Sentences = {
  badReference: (detail) =>
    `文件中有单元格超出了工作表的最后一行或最后一列：${detail}。Excel 的工作表到 XFD1048576 为止。`,
  damaged: (detail) => `文件已损坏：${detail}。请在 Excel 中打开（Excel 可能会修复它），然后重新保存。`,
  encrypted: () => "文件受密码保护。请在 Excel 中去掉密码后另存，再打开。",
  notXlsx: () => "该文件不是 Excel 工作簿（.xlsx）。",
  oldFormat: () => "该文件是 Excel 的旧格式（.xls）。请在 Excel 中另存为 .xlsx，再打开。",
  sheetName: (detail) => `文件中有工作表名为“${detail}”，Excel 不允许这样的名称。请在生成该文件的程序中改名。`,
  tooLarge: (detail) => `文件大小为 ${detail} MB，工作台最多打开 20 MB 的文件。`,
  tooManyCells: (detail) => `文件中有 ${detail} 个单元格，工作台最多打开 500,000 个。`,
  unpacksTooLarge: (detail) => `文件解压后为 ${detail} MB，工作台最多解压 200 MB。`,
};

/** A file that is not opened, said in English; nothing has been changed by it. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(
    readonly fault: FileFault,
    readonly detail = "",
  ) {
    super(ENGLISH[fault](detail));
  }
}

/** What is wrong with a file, and what to do next. */
export function formatFileProblem({ fault, detail }: FileProblem, language: FileLanguage): string {
  return (language === "zh-CN" ? CHINESE : ENGLISH)[fault](detail);
}
