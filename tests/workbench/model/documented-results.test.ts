import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { openHeadless } from "../../../workbench/headless/headless-workbook";
import { failure } from "../books";
import { Failure, type Documented } from "./documented/documented";
import { CONTENTS } from "./documented/contents";
import { EDITS } from "./documented/edits";
import { FILTERS, VALIDATIONS } from "./documented/filters";
import { OBJECTS } from "./documented/objects";
import { PLACES } from "./documented/places";
import { QUERIES, SEVERAL } from "./documented/queries";
import { SHAPES } from "./documented/shapes";
import { SHEETS } from "./documented/sheets";
import { TABLES } from "./documented/tables";
import { WORKBOOKS } from "./documented/workbooks";

let book: HeadlessWorkbook;
beforeAll(async () => {
  book = await openHeadless({ sets: { ExcelApiOnline: "1.1" } });
});
afterAll(() => book.dispose());
beforeEach(() =>
  book.Excel.run(async ({ workbook }) => {
    workbook.worksheets.load("items/name");
    await workbook.context.sync();
    const first = workbook.worksheets.getItem("Sheet1");
    first.activate();
    for (const sheet of workbook.worksheets.items) if (sheet.name !== "Sheet1") sheet.delete();
    workbook.worksheets.add("Sample");
    await workbook.context.sync();
  }),
);

const onSample = (calls: Documented[2]): Promise<unknown> =>
  book.Excel.run(async (context) => {
    const read = await calls(context.workbook.worksheets.getItem("Sample"), context);
    await context.sync();
    return read();
  });

// Each result is stated by the page of Microsoft's documentation that stands before it.
describe.each([
  ["places", PLACES],
  ["contents", CONTENTS],
  ["edits", EDITS],
  ["queries", QUERIES],
  ["several areas", SEVERAL],
  ["tables", TABLES],
  ["filters", FILTERS],
  ["validation", VALIDATIONS],
  ["sheets", SHEETS],
  ["workbooks", WORKBOOKS],
  ["objects", OBJECTS],
  ["shapes", SHAPES],
])("documented results: %s", (_, cases) => {
  test.each(cases)("%s: %s", async (_page, _call, calls, gives) => {
    if (gives instanceof Failure) {
      const failed = await failure(() => onSample(calls));
      expect(failed).toMatch(new RegExp(`^${gives.code ?? "\\w"}`));
    } else expect(await onSample(calls)).toEqual(gives);
  });
});
