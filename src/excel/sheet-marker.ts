import { supportsExcelApi } from "./api-level";

const KEY = "htzone.insertion";

/** Whether this Excel keeps marks with sheets. */
export function keepsMarks(): boolean {
  return supportsExcelApi("1.12");
}

/** A text that no other insertion has, in this workbook or another. */
export function createMarker(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
}

/** Marks a sheet as made by one insertion, in the request that makes it; older Excels keep no marks. */
export function markSheet(sheet: Excel.Worksheet, marker: string): void {
  if (keepsMarks()) sheet.customProperties.add(KEY, marker);
}

/** Queues the reading of a sheet's mark; it may have none. */
export function readMark(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(KEY).load("value");
}

/** The sheets that bear the mark: a copy that somebody made of one bears it, too. None where Excel keeps no marks. */
export async function findMarked(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  marker: string,
): Promise<Excel.Worksheet[]> {
  if (!keepsMarks()) return [];
  const marks = sheets.map(readMark);
  await context.sync();
  return sheets.filter((_, index) => marks[index]?.isNullObject === false && marks[index].value === marker);
}
