import { supportsExcelApi } from "./api-level";

/**
 * What stands between arguments in the formulas that the reader types. Office tells the decimal separator only; where that
 * is a comma, Excel takes semicolons. A comma where Excel does not tell.
 */
export async function findListSeparator(): Promise<string> {
  try {
    if (!supportsExcelApi("1.11")) return ",";
    return await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator");
      await context.sync();
      return application.decimalSeparator === "," ? ";" : ",";
    });
  } catch {
    return ",";
  }
}
