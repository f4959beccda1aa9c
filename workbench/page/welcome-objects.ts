import type { Language } from "./preferences";
import { textIn } from "./welcome";
import type { Text, WelcomeBook, WelcomeChart, WelcomeList, WelcomePivot, WelcomeSheet } from "./welcome-book";

/** The globals of Office.js in the add-in's window. */
export interface OfficeClient {
  Excel: typeof Excel;
  Office: typeof Office;
}

/** What the newest of the members used here asks for. */
const NEEDED = "1.9";

export function isOfficeClient(window: object): window is OfficeClient {
  return "Excel" in window && "Office" in window;
}

/**
 * Adds drop-down lists, charts and PivotTables to the cells of the welcome workbook, which are calculated by now. An Excel
 * that is too old for them shows the cells alone.
 */
export async function addWelcomeObjects(client: OfficeClient, book: WelcomeBook, language: Language): Promise<void> {
  if (!client.Office.context.requirements.isSetSupported("ExcelApi", NEEDED)) return;
  const sheets = book.sheets.filter(({ lists, charts, pivots }) => lists || charts || pivots);
  if (sheets.length === 0) return;
  await client.Excel.run(async (context) => {
    for (const sheet of sheets) new ObjectFiller(context, sheet, language).fill(sheet);
    await context.sync();
  });
}

class ObjectFiller {
  readonly #sheet: Excel.Worksheet;

  constructor(
    private readonly context: Excel.RequestContext,
    { name }: WelcomeSheet,
    private readonly language: Language,
  ) {
    this.#sheet = context.workbook.worksheets.getItem(this.#in(name));
  }

  fill({ lists = [], charts = [], pivots = [] }: WelcomeSheet): void {
    for (const list of lists) this.#addList(list);
    for (const chart of charts) this.#addChart(chart);
    for (const pivot of pivots) this.#addPivot(pivot);
  }

  #addList({ at, source }: WelcomeList): void {
    const { dataValidation } = this.#sheet.getRange(at);
    dataValidation.rule = { list: { inCellDropDown: true, source: this.#in(source) } };
  }

  #addChart({ type, source, name, title, from, to, color }: WelcomeChart): void {
    const chart = this.#sheet.charts.add(type, this.#range(source), "Columns");
    chart.name = this.#in(name);
    chart.title.text = this.#in(title);
    chart.title.format.font.size = 11;
    chart.legend.visible = false;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    const series = chart.series.getItemAt(0);
    series.hasDataLabels = true;
    series.gapWidth = 60;
    series.format.fill.setSolidColor(color);
    chart.setPosition(from, to);
  }

  #addPivot({ name, source, at, rows, columns, count }: WelcomePivot): void {
    const rowsOfSource = this.#range(source).getSurroundingRegion();
    const pivot = this.#sheet.pivotTables.add(this.#in(name), rowsOfSource, this.#sheet.getRange(at));
    // Columns have their widths for what stands above as well.
    pivot.layout.autoFormat = false;
    pivot.layout.layoutType = "Tabular";
    pivot.layout.showRowGrandTotals = false;
    const field = (text: Text): Excel.PivotHierarchy => pivot.hierarchies.getItem(this.#in(text));
    for (const row of rows) pivot.rowHierarchies.add(field(row));
    for (const column of columns) pivot.columnHierarchies.add(field(column));
    const counted = pivot.dataHierarchies.add(field(count.field));
    counted.summarizeBy = "Count";
    counted.name = this.#in(count.name);
  }

  #range(reference: Text): Excel.Range {
    const [sheet = "", address = ""] = this.#in(reference).split("!");
    return this.context.workbook.worksheets.getItem(sheet).getRange(address);
  }

  #in(text: Text): string {
    return textIn(text, this.language);
  }
}
