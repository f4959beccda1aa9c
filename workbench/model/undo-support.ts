/**
 * Members that Excel for Windows can't take back: calling one of them ends what can be undone. From Microsoft's
 * "Undo capabilities with the Excel JavaScript API", as far as the workbench has them.
 */
const UNSUPPORTED: ReadonlySet<string> = new Set([
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "Worksheet.copy",
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
]);

/** Whether undo reaches behind a call of this member ("Worksheet.delete"). */
export function isUndoable(member: string): boolean {
  return !UNSUPPORTED.has(member);
}
