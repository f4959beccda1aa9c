import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import { quoteSheetName } from "../model/address";
import type { NamedItem } from "../model/named-item";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { notesCovered, saveComments } from "./save-comments";
import { saveConditionals, unfinishedConditionals } from "./conditional/save-conditionals";
import { differentialFormats } from "./conditional/differential-format";
import { saveFilters } from "./filter/save-filters";
import { saveCustomXml } from "./file-custom-xml";
import { formulaToFile } from "./file-formula";
import { propertiesToFile } from "./file-properties";
import { structureToFile } from "./file-protection";
import { saveDepths } from "./outlines";
import { printNames } from "./file-page-setup";
import { finishPackage } from "./finish-package";
import { addCounts, type LeftOut } from "./left-out";
import { formatIds } from "./number-formats";
import { saveHiddenHeaders } from "./hidden-headers";
import { saveHiddenNames } from "./hidden-names";
import type { PackageWriter } from "./package-writer";
import { pivotsSavedInPart, savablePivots, savePivots } from "./pivot/save-pivots";
import { saveLines } from "./lines/save-lines";
import { framesOf, savableCharts } from "./save-charts";
import { savableSlicers, saveSlicers } from "./slicer/save-slicers";
import { sheetToFile } from "./save-sheet";
import { saveStyles } from "./styles/save-styles";

/** Font of cells that name none, as the file's readers have it. */
const USUAL_FONT = { name: "Calibri", size: 11 };

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

export interface SavedWorkbook {
  bytes: Uint8Array;
  /** What the workbook has and the file does not. */
  leftOut: LeftOut;
}

/** The workbook as an .xlsx, its formulas calculated. */
export async function saveWorkbook(workbook: Workbook): Promise<SavedWorkbook> {
  await workbook.grid.settled();
  const sheets = workbook.worksheets.items();
  const written = sheets.map(sheetToFile);
  const bytes = await writeXlsx({
    sheets: written.map(({ sheet }) => sheet),
    namedRanges: namesToFile(workbook),
    defaultFont: USUAL_FONT,
    properties: propertiesToFile(workbook),
    ...structureToFile(workbook),
    activeSheet: sheets.indexOf(workbook.worksheets.getActiveWorksheet()),
  });
  const addParts = (writer: PackageWriter) => {
    const formatId = formatIds(writer);
    saveStyles(writer, workbook, USUAL_FONT, formatId);
    written.forEach(({ lines }, place) => saveLines(writer, `xl/worksheets/sheet${place + 1}.xml`, lines));
    const lookId = differentialFormats(writer, formatId);
    saveConditionals(writer, workbook, lookId);
    saveFilters(writer, workbook, lookId);
    savePivots(writer, workbook, formatId);
    saveSlicers(writer, workbook);
    saveComments(writer, workbook);
    saveCustomXml(writer, workbook);
    saveDepths(writer, workbook);
    saveHiddenHeaders(writer, workbook);
    saveHiddenNames(writer, workbook);
  };
  return { bytes: finishPackage(bytes, sheets.map(framesOf), addParts), leftOut: countNotSaved(workbook) };
}

function countNotSaved(workbook: Workbook): LeftOut {
  const sum = (count: (sheet: Worksheet) => number) =>
    workbook.worksheets.items().reduce((total, sheet) => total + count(sheet), 0);
  const remarks = workbook.commentRecords.list().flatMap((comment) => [comment, ...comment.replies]);
  return addCounts({
    charts: sum((sheet) => sheet.charts.items().length - savableCharts(sheet).length),
    mentions: remarks.filter(({ richContent }) => richContent !== undefined).length,
    notes: sum(notesCovered),
    conditionalFormats: sum(({ cells }) => unfinishedConditionals(cells.grid)),
    pivotSettings: pivotsSavedInPart(workbook),
    pivotTables: workbook.pivots.records.length - savablePivots(workbook).length,
    shapes: sum(({ id }) => workbook.shapes.countOn(id)),
    slicers: workbook.slicers.items().length - savableSlicers(workbook).length,
  });
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
