import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import { quoteSheetName } from "../model/address";
import type { NamedItem } from "../model/named-item";
import type { Workbook } from "../model/workbook";
import { formulaToFile } from "./file-formula";
import { printNames } from "./file-page-setup";
import { finishPackage } from "./finish-package";
import { sheetToFile } from "./save-sheet";

/** Font of cells that name none, as the file's readers have it. */
const USUAL_FONT = { name: "Calibri", size: 11 };

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/** The workbook as an .xlsx, its formulas calculated. */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  await workbook.grid.settled();
  const sheets = workbook.worksheets.items();
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetToFile),
    namedRanges: namesToFile(workbook),
    defaultFont: USUAL_FONT,
    activeSheet: sheets.indexOf(workbook.worksheets.getActiveWorksheet()),
  });
  return finishPackage(bytes);
}

function namesToFile(workbook: Workbook): NamedRange[] {
  const sheets = workbook.worksheets.items();
  return [
    ...workbook.names.items().map((item) => nameToFile(item)),
    ...sheets.flatMap((sheet) => sheet.names.items().map((item) => nameToFile(item, sheet.name))),
    ...sheets.flatMap((sheet) =>
      printNames(sheet).map(({ name, area }) => ({
        name,
        range: `${quoteSheetName(sheet.name)}!${area}`,
        scope: sheet.name,
      })),
    ),
  ];
}

function nameToFile({ name, formula, comment }: NamedItem, scope?: string): NamedRange {
  return { name, range: formulaToFile(formula), ...(comment && { comment }), ...(scope !== undefined && { scope }) };
}
