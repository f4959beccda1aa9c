import { supportsExcelApi } from "./api-level";
import { discardPivots } from "./parts/pivot-part";
import { discardRecord } from "./parts/record-part";
import type { Attempt } from "./roll-back";
import { findMarked, keepsMarks } from "./sheet-marker";
import { findLoaded, findOverwritten, isOurs, putBack } from "./written-cells";

/**
 * Deletes the sheet that the insertion made, known by its mark or by the id that Excel gave it, and never by its looks.
 * It is locked first: what somebody else wrote on it, up to then, keeps it from being deleted.
 */
export async function removeSheet(attempt: Attempt, code: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id");
    const active = worksheets.getActiveWorksheet().load("id");
    await context.sync();
    const [sheet, ...copies] = await findOurs(context, worksheets.items, attempt);
    if (!sheet) return findDoubtful(worksheets.items, attempt, code);
    // A copy bears the same mark: which one is ours cannot be told any more.
    if (copies.length > 0) return [sheet, ...copies].map(({ name }) => name);
    await discardPivots(context, sheet, attempt.placement);
    return await removeLocked(context, sheet, active.id === sheet.id, attempt);
  });
}

async function findOurs(
  context: Excel.RequestContext,
  sheets: Excel.Worksheet[],
  { placement, progress }: Attempt,
): Promise<Excel.Worksheet[]> {
  const id = findLoaded(() => progress.sheet?.id ?? null);
  const known = sheets.filter((sheet) => sheet.id === id);
  return known.length > 0 ? known : findMarked(context, sheets, placement.marker);
}

/** A sheet of the planned name that may be ours or somebody else's is named, not touched. */
function findDoubtful(sheets: Excel.Worksheet[], { placement }: Attempt, code: string): string[] {
  // Excel took the name for somebody else's before anything of ours was there.
  if (code === "ItemAlreadyExists" || keepsMarks()) return [];
  return sheets.map(({ name }) => name).filter((name) => name.toLowerCase() === placement.sheet.name.toLowerCase());
}

async function removeLocked(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  isActive: boolean,
  attempt: Attempt,
): Promise<string[]> {
  if (!(await lock(context, sheet))) return [sheet.name];
  try {
    if (await isOnlyOurs(context, sheet, attempt)) {
      if (isActive) activateBefore(context, attempt);
      discardRecord(context, attempt.placement);
      sheet.delete();
      await context.sync();
      return [];
    }
  } catch {
    // What could not be looked at or deleted stays, unlocked.
  }
  sheet.protection.unprotect();
  putBack(sheet, attempt.placement.rectangle, findOverwritten(attempt));
  await context.sync();
  return [sheet.name];
}

/** False where somebody else has locked the sheet already. */
async function lock(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  if (!supportsExcelApi("1.2")) return true;
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected) return false;
  sheet.protection.protect();
  await context.sync();
  return true;
}

async function isOnlyOurs(context: Excel.RequestContext, sheet: Excel.Worksheet, attempt: Attempt): Promise<boolean> {
  const used = sheet.getUsedRange(false).load("formulas,rowIndex,columnIndex");
  const tables = sheet.tables.load("items/name");
  const charts = sheet.charts.load("items/name");
  await context.sync();
  const isStrange = (content: unknown, row: number, column: number) =>
    content !== "" && !isOurs(content, { row, column }, attempt);
  const strange = used.formulas.some((cells: unknown[], r) =>
    cells.some((content, c) => isStrange(content, used.rowIndex + r, used.columnIndex + c)),
  );
  const planned = (kind: string) => attempt.placement.parts.filter((part) => part.kind === kind).length;
  const isMore = tables.items.length > planned("table") || charts.items.length > planned("chart");
  return !strange && !isMore && findOverwritten(attempt).length === 0;
}

/** Shows the sheet that was shown before, if it is still there. */
function activateBefore(context: Excel.RequestContext, { survey }: Attempt): void {
  const { worksheets } = context.workbook;
  if (supportsExcelApi("1.4")) worksheets.getItemOrNullObject(survey.activeSheetId).activate();
  else worksheets.getItem(survey.activeSheetId).activate();
}
