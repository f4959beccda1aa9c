import type { Sheet } from "hucre/xlsx";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

type SheetProtection = NonNullable<Sheet["protection"]>;

/** What stays allowed, by Office.js's name and the file's. */
const ALLOWED = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const satisfies Record<string, keyof SheetProtection>;

/** Without the password, of which a file has only a digest. */
export function protectionToFile({ protection }: Worksheet): { protection?: SheetProtection } {
  if (!protection.protected) return {};
  const { options } = protection;
  const allowed = Object.entries(ALLOWED).map(([name, file]) => [file, options[name] === true]);
  return {
    protection: {
      sheet: true,
      objects: options.allowEditObjects !== true,
      scenarios: options.allowEditScenarios !== true,
      selectLockedCells: options.selectionMode === "Normal",
      selectUnlockedCells: options.selectionMode !== "None",
      ...(Object.fromEntries(allowed) as SheetProtection),
    },
  };
}

/** Closes a sheet as its file says; what it does not say is not allowed, but for selecting. */
export function openProtection(file: SheetProtection | undefined, { protection }: Worksheet): void {
  if (!file?.sheet) return;
  const allowed = Object.entries(ALLOWED).map(([name, member]) => [name, file[member] === true]);
  const unlockedOnly = file.selectLockedCells === false;
  protection.protect({
    ...(Object.fromEntries(allowed) as Record<string, boolean>),
    allowEditObjects: file.objects !== true,
    allowEditScenarios: file.scenarios !== true,
    selectionMode: file.selectUnlockedCells === false ? "None" : unlockedOnly ? "Unlocked" : "Normal",
  });
}

export function structureToFile({ protection }: Workbook): { workbookProtection?: { lockStructure: boolean } } {
  return protection.protected ? { workbookProtection: { lockStructure: true } } : {};
}

export function openStructure(file: { lockStructure?: boolean } | undefined, { protection }: Workbook): void {
  if (file?.lockStructure) protection.protect();
}
