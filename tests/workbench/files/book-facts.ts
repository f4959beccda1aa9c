import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { answer } from "../books";

/** What a person sees of a workbook, and what a script can ask of it. */
export async function summaryOf(book: HeadlessWorkbook): Promise<unknown> {
  return book.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const names = context.workbook.names;
    sheets.load("items/name,items/visibility,items/tabColor,items/showGridlines");
    names.load("items/name,items/formula,items/comment");
    await context.sync();
    const described = [];
    for (const sheet of sheets.items) described.push(await summaryOfSheet(sheet));
    return { sheets: described, names: names.items.map(({ name, formula, comment }) => [name, formula, comment]) };
  });
}

async function summaryOfSheet(sheet: Excel.Worksheet): Promise<unknown> {
  const { context } = sheet;
  const used = sheet.getUsedRange().load("address,values,formulas,numberFormat,text");
  const looks = sheet.getUsedRange().getCellProperties({
    address: true,
    format: {
      fill: { color: true },
      font: { bold: true, italic: true, color: true, size: true, name: true, underline: true, superscript: true },
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
      indentLevel: true,
      textOrientation: true,
      readingOrder: true,
      borders: { style: true, color: true, weight: true },
    },
  } as Excel.CellPropertiesLoadOptions);
  const widths = ["A1", "B1", "C1", "D1"].map((cell) => sheet.getRange(cell).format.load("columnWidth,rowHeight"));
  const tables = sheet.tables.load(
    "items/name,items/style,items/showBandedRows,items/showFilterButton,items/showTotals,items/showHeaders",
  );
  const names = sheet.names.load("items/name,items/formula,items/comment");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
  const layout = sheet.pageLayout.load(
    "orientation,paperSize,zoom,leftMargin,topMargin,headerMargin,centerHorizontally",
  );
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter,centerHeader,rightFooter");
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
  const link = sheet.getRange("A6").load("hyperlink");
  const place = sheet.getRange("A7").load("hyperlink");
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load("address"));
  await context.sync();
  return {
    sheet: [sheet.name, sheet.visibility, sheet.tabColor, sheet.showGridlines],
    names: names.items.map(({ name, formula, comment }) => [name, formula, comment]),
    used: used.toJSON(),
    looks: answer(looks),
    sizes: widths.map((format) => [format.columnWidth, format.rowHeight]),
    tables: tables.items.map((table, index) => [
      table.name,
      table.style,
      table.showBandedRows,
      table.showFilterButton,
      [table.showTotals, table.showHeaders],
      ranges[index]?.address,
    ]),
    frozen: frozen.isNullObject ? undefined : frozen.address,
    page: [layout.toJSON(), footer.toJSON(), titles.isNullObject || titles.address, area.isNullObject || area.address],
    links: [link.hyperlink, place.hyperlink],
  };
}

/** Rules for what may be written, and what is hidden. */
export async function rulesOf(book: HeadlessWorkbook): Promise<unknown> {
  return book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Rules");
    const cells = ["B2:B5", "D2:D3", "E:E", "E7", "F2", "A1"].map((cell) => sheet.getRange(cell).dataValidation.load());
    const lines = ["2:2", "3:3", "7:7", "8:9"].map((row) => sheet.getRange(row).load("rowHidden"));
    const columns = ["F:F", "G:H"].map((column) => sheet.getRange(column).load("columnHidden,format/columnWidth"));
    const filter = sheet.autoFilter.load("enabled,isDataFiltered,criteria");
    const area = sheet.autoFilter.getRange().load("address");
    const protection = sheet.protection.load("protected,options");
    const properties = context.workbook.properties.load("title,author,company,comments");
    const custom = properties.custom.load("items/key,items/value");
    const far = context.workbook.worksheets.getFirst().getRange("40:40").load("rowHidden");
    await context.sync();
    return {
      validation: cells.map(({ rule, errorAlert, prompt, ignoreBlanks }) => ({
        rule,
        errorAlert,
        prompt,
        ignoreBlanks,
      })),
      hidden: [lines.map(({ rowHidden }) => rowHidden), columns.map((column) => column.toJSON()), far.rowHidden],
      properties: [properties.toJSON(), custom.items.map(({ key, value }) => [key, value])],
      filter: [area.address, filter.enabled, filter.isDataFiltered, filter.criteria],
      protection: protection.toJSON(),
    };
  });
}
