import type { Browser } from "playwright-core";
import { launchBrowser } from "./chromium";
import { serveWorkbench, WorkbenchPage, type Site } from "./workbench-page";

jest.setTimeout(120_000);
// A browser on a busy machine may be late once; what is wrong is wrong twice. The first failure is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

let site: Site;
let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  workbench = await WorkbenchPage.open(browser, site.url);
});

afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

test("a person filters a PivotTable with a slicer, and can't type over the report", async () => {
  const { page } = workbench;
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Pivot");
      sheet.getRange("H1:J4").values = [
        ["Zone", "Kind", "Jobs"],
        ["A", "Plain", 1],
        ["B", "Plain", 2],
        ["A", "High-tech", 4],
      ];
      const pivot = sheet.pivotTables.add("Jobs", sheet.getRange("H1:J4"), sheet.getRange("A1"));
      pivot.rowHierarchies.add(pivot.hierarchies.getItem("Zone"));
      pivot.dataHierarchies.add(pivot.hierarchies.getItem("Jobs"));
      const slicer = sheet.slicers.add(pivot, "Kind");
      Object.assign(slicer, { left: 160, top: 20, width: 140, height: 110 });
      sheet.activate();
      await context.sync();
    }),
  );
  const slicer = page.getByRole("group", { name: "Slicer: Kind" });
  await slicer.getByRole("button", { name: "High-tech" }).click();
  await workbench.waitForValue(1, 1, 4);
  expect(await slicer.getByRole("button", { pressed: true }).allTextContents()).toEqual(["High-tech"]);
  await slicer.getByRole("button", { name: "Plain" }).click({ modifiers: ["Control"] });
  await workbench.waitForValue(1, 1, 5);
  await slicer.getByRole("button", { name: "Plain" }).click();
  await workbench.waitForValue(1, 1, 1);
  await slicer.getByRole("button", { name: "Show all items" }).click();
  await workbench.waitForValue(1, 1, 5);

  await workbench.clickCell(1, 1);
  await workbench.enter("99");
  const notice = page.getByText("This cell belongs to a PivotTable");
  await notice.waitFor();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await notice.waitFor({ state: "detached" });
  await workbench.clickCell(1, 1);
  await page.keyboard.press("Delete");
  await notice.waitFor();
  expect(await workbench.values(1, 1)).toEqual([[5]]);

  await slicer.focus();
  await page.keyboard.press("Delete");
  await slicer.waitFor({ state: "detached" });
  expect(workbench.problems).toEqual([]);
});

test("a comment is read where the pointer rests, with its answers, and a prompt where a cell is selected", async () => {
  const { page } = workbench;
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Said");
      const comment = sheet.comments.add("B3", "Is this right?");
      comment.replies.add("It is.");
      comment.resolved = true;
      const { dataValidation } = sheet.getRange("D5");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.prompt = { showPrompt: true, title: "Jobs", message: "A whole number." };
      sheet.activate();
      await context.sync();
    }),
  );
  await workbench.clickCell(4, 3);
  const prompt = page.getByRole("dialog", { name: "Jobs" });
  await prompt.waitFor();
  expect(await prompt.locator("dd").allInnerTexts()).toEqual(["A whole number."]);
  await workbench.clickCell(8, 3);
  await prompt.waitFor({ state: "detached" });
  await workbench.pointAtCell(2, 1);
  const comment = page.getByRole("dialog", { name: "Comment" });
  await comment.waitFor();
  expect([await comment.locator("dd").allInnerTexts(), await comment.locator("footer").innerText()]).toEqual([
    ["Is this right?", "It is."],
    "Resolved",
  ]);
  const corner = () =>
    page.evaluate(() => {
      const { grid } = window.workbench;
      const sheet = grid.activeSheet() as unknown as { worksheet: { getCell(row: number, column: number): unknown } };
      return sheet.worksheet.getCell(2, 1);
    });
  expect(await corner()).toMatchObject({ markers: { tr: { color: "#8764B8" } } });
});

test("an entry against a rule is told of: it can't stay, may stay, or stays unless it is taken back; keys go on in the grid", async () => {
  const { page } = workbench;
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Entries");
      (["Stop", "Warning", "Information"] as const).forEach((style, row) => {
        const { dataValidation } = sheet.getCell(row, 1);
        dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
        dataValidation.errorAlert = { showAlert: true, style, title: "", message: `${style}: above zero.` };
      });
      sheet.activate();
      await context.sync();
    }),
  );
  const outcomes = [
    { buttons: ["OK"], value: "" },
    { buttons: ["No", "Yes"], value: "" },
    { buttons: ["OK", "Cancel"], value: -1 },
  ];
  for (const [row, { buttons, value }] of outcomes.entries()) {
    await workbench.clickCell(row, 1);
    await workbench.enter("-1");
    const question = page.getByRole("dialog", { name: "above zero" });
    await question.waitFor();
    expect(await question.getByRole("button").allInnerTexts()).toEqual(buttons);
    await page.keyboard.press("Enter");
    await question.waitFor({ state: "detached" });
    await workbench.waitForValue(row, 1, value);
  }
  expect(workbench.problems).toEqual([]);
});
