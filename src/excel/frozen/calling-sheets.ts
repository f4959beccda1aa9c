import { supportsExcelApi } from "../api-level";
import { findOfficeCode } from "../office-problem";
import { Cancelled, type Watch } from "../watch";
import { surveyFamily } from "./family-survey";
import { FREEZING_LEVEL, type CallingSheet, type FreezeResult } from "./freezing";

export type ListSheetsResult =
  | { kind: "listed"; sheets: CallingSheet[]; active: string; isStructureProtected: boolean }
  | Extract<FreezeResult, { kind: "cancelled" | "failed" }>;

/** The sheets that call the family. Reads only, and never throws. */
export async function listCallingSheets(watch: Watch): Promise<ListSheetsResult> {
  try {
    if (!supportsExcelApi(FREEZING_LEVEL)) return { kind: "failed", problem: { code: "ApiNotFound", leftovers: [] } };
    return await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const { sheets, cells, isStructureProtected } = await surveyFamily(context, watch);
      const counts = new Map<string, number>();
      for (const { sheet } of cells) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
      const calling = sheets.flatMap((sheet) => {
        const formulas = counts.get(sheet.name);
        return formulas === undefined ? [] : [{ ...sheet, formulas }];
      });
      return { kind: "listed", sheets: calling, active: active.name, isStructureProtected };
    });
  } catch (thrown) {
    if (thrown instanceof Cancelled) return { kind: "cancelled" };
    return { kind: "failed", problem: { code: findOfficeCode(thrown), leftovers: [] } };
  }
}
