import type { ConditionalDrawing } from "../../../workbench/grid/conditional-format";
import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";

export const RED = "#FF0000";

/** A workbook whose tests each have a sheet of their own, made in a run of its own: what one run did is one step to undo. */
export class FormatBook {
  static async open(): Promise<FormatBook> {
    return new FormatBook(await openHeadless());
  }

  private constructor(readonly headless: HeadlessWorkbook) {}

  get grid(): HeadlessWorkbook["grid"] {
    return this.headless.grid;
  }

  async onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const { Excel } = this.headless;
    const id = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load("id");
      await context.sync();
      return sheet.id;
    });
    return Excel.run((context) => work(context.workbook.worksheets.getItem(id), context));
  }

  /** What conditional formats make of the cells of one column, after everything is calculated. */
  async drawn(range: Excel.Range): Promise<(ConditionalDrawing | undefined)[]> {
    range.load("rowIndex,columnIndex,rowCount");
    range.worksheet.load("id");
    await range.context.sync();
    const area = { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: 1 };
    const formats = this.grid.find(range.worksheet.id)?.conditionalFormats;
    // Formulas of formats are calculated when something draws them.
    formats?.drawn(area);
    await this.grid.settled();
    return (formats?.drawn(area) ?? []).map(([cell]) => cell);
  }

  async redCells(range: Excel.Range): Promise<boolean[]> {
    return (await this.drawn(range)).map((cell) => cell?.style.fontColor === RED);
  }
}

export function addFormat(range: Excel.Range, kind: string): Excel.ConditionalFormat {
  return range.conditionalFormats.add(kind as Excel.ConditionalFormatType.custom);
}
