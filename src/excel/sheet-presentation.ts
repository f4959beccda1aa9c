import { supportsExcelApi } from "./api-level";
import { getPart, type WritingPlan } from "./writing-plan";

/** Longer tables keep their header and their key columns in sight. */
const ROWS_BEFORE_FREEZING = 20;
/** Wider tables, in characters, are printed across. */
const WIDEST_UPRIGHT = 100;

/** How a sheet of our own looks on the screen and on paper. */
export function presentSheet(sheet: Excel.Worksheet, plan: WritingPlan): void {
  if (supportsExcelApi("1.8")) sheet.showGridlines = false;
  if (supportsExcelApi("1.7") && plan.layout.bodyRows > ROWS_BEFORE_FREEZING) {
    const frozen = { row: 0, column: 0, rows: plan.layout.headerRow + 1, columns: plan.table.keyColumns };
    sheet.freezePanes.freezeAt(getPart(sheet, plan, frozen));
  }
  if (supportsExcelApi("1.9")) setUpPage(sheet, plan);
}

/** One page wide, with the header on every page and the edition at its foot. */
function setUpPage(sheet: Excel.Worksheet, plan: WritingPlan): void {
  const { columnWidths, headerRow, width, values } = plan.layout;
  const { pageLayout } = sheet;
  const total = columnWidths.reduce((sum, column) => sum + column, 0);
  pageLayout.orientation = total > WIDEST_UPRIGHT ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(getPart(sheet, plan, { row: 0, column: 0, rows: values.length, columns: width }));
  pageLayout.setPrintTitleRows(getPart(sheet, plan, { row: headerRow, column: 0, rows: 1, columns: 1 }).getEntireRow());
  const page = pageLayout.headersFooters.defaultForAllPages;
  // An ampersand begins a code.
  page.leftFooter = `HTZone ${plan.table.edition.replaceAll("&", "&&")}`;
  page.rightFooter = "&P / &N";
}
