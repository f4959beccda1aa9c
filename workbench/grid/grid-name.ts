/** A defined name, of the workbook or of the sheet with an id. */
export interface GridName {
  name: string;
  sheet?: string;
  /** With its "=": "=Sheet1!$A$1", "=42". */
  formula: string;
  comment: string;
  visible: boolean;
}
