import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { failure, openStored } from "../books";

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = await openStored();
});
afterEach(() => book.dispose());

const onSheet = (work: (sheet: Excel.Worksheet) => unknown) =>
  book.Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

test("a sheet is printed upright, at its size and whole, until it is told otherwise", async () => {
  await book.Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    pageLayout.load("orientation,zoom");
    const area = pageLayout.getPrintAreaOrNullObject();
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    await context.sync();
    expect(pageLayout.orientation).toBe("Portrait");
    expect(pageLayout.zoom).toMatchObject({ scale: 100 });
    expect([area.isNullObject, rows.isNullObject]).toEqual([true, true]);
  });
});

test("print area, title rows, fitting and footers are kept", async () => {
  await onSheet(({ pageLayout }) => {
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea("A1:D9");
    pageLayout.setPrintTitleRows("$3:$3");
    pageLayout.headersFooters.defaultForAllPages.leftFooter = "A && B";
  });
  await book.Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    pageLayout.load("orientation,zoom");
    const area = pageLayout.getPrintArea().load("address");
    const rows = pageLayout.getPrintTitleRows().load("address");
    const page = pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.zoom.horizontalFitToPages]).toEqual(["Landscape", 1]);
    expect([area.address, rows.address]).toEqual(["Sheet1!A1:D9", "Sheet1!3:3"]);
    expect([page.leftFooter, page.rightFooter]).toEqual(["A && B", ""]);
  });
});

test.each([
  [
    "an orientation that is none",
    (sheet: Excel.Worksheet) => (sheet.pageLayout.orientation = "Sideways" as "Portrait"),
  ],
  ["a scale of 5 %", (sheet: Excel.Worksheet) => (sheet.pageLayout.zoom = { scale: 5 })],
  [
    "a scale and pages at once",
    (sheet: Excel.Worksheet) => (sheet.pageLayout.zoom = { scale: 90, horizontalFitToPages: 1 }),
  ],
])("%s is refused", async (_what, work) => {
  expect(await failure(() => onSheet(work))).toMatch(/^InvalidArgument/);
});
