/** Whether this Excel has the ExcelApi requirement set, e.g. "1.9". */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
