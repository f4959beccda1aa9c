import type { Browser, Locator } from "playwright-core";
import { launchBrowser } from "./chromium";
import { serveWorkbench, WorkbenchPage, type Site } from "./workbench-page";

jest.setTimeout(120_000);
// A browser on a busy machine may be late once; what is wrong is wrong twice. The first failure is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

let site: Site;
let browser: Browser;
let workbench: WorkbenchPage;

// Of the welcome workbook's first sheet: an input with a list, the figure that follows it.
const INPUT = { row: 5, column: 3 };
const FIGURE = [8, 3] as const;
/** Of a sheet that the pane made. */
const CORNER = [0, 0] as const;
/** From a cell's right edge to the middle of the arrow that opens its list, in pixels. */
const BUTTON = 10;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  workbench = await WorkbenchPage.open(browser, site.url);
});

beforeEach(() => workbench.startAfresh());

afterEach(() => expect(workbench.problems).toEqual([]));

afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

test("a drop-down list is opened and chosen from by mouse, and the figure follows", async () => {
  await workbench.clickAtRight(INPUT.row, INPUT.column, BUTTON);
  await workbench.page.getByText("Zhangjiang", { exact: true }).click();
  await workbench.waitForValue(...FIGURE, 420_000_000_000);
});

test("a chart is dragged by the mouse to where the add-in then finds it, and back by Ctrl+Z", async () => {
  const { page, pane } = workbench;
  const frame = page.locator(".chart-frame");
  const left = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0).load("left");
        await context.sync();
        return chart.left;
      }),
    );
  const [before, box] = [await left(), (await frame.boundingBox())!];
  await page.mouse.move(box.x + 40, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 80);
  await page.mouse.move(box.x + 100, box.y + 60);
  await page.mouse.up();
  // 60 pixels are 45 points.
  expect(await left()).toBeCloseTo(before + 45, 0);
  expect((await frame.boundingBox())!.x).toBeCloseTo(box.x + 60, 0);
  await page.keyboard.press("Control+z");
  await page.waitForFunction(
    (x) => Math.abs(document.querySelector(".chart-frame")!.getBoundingClientRect().left - x) < 1,
    box.x,
  );
  expect(await left()).toBe(before);
});

test("fields of a pivot are dragged by the mouse, let go by Escape, refused by a rule, and taken out at the pane's edge", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Pivots" }).click();
  await pane.getByRole("button", { name: /^Build your own/ }).click();
  const board = pane.locator(".board");
  const stands = () => board.locator(".area li").allInnerTexts();
  const chip = (part: string) => board.locator(`.chip[data-part=${part}]`);
  const grip = pane.locator(".field-row[data-part=province] .grip");
  /** Takes hold of one thing and carries it over another, near its left edge. */
  const carry = async (from: Locator, to: Locator) => {
    await from.hover();
    await page.mouse.down();
    await page.mouse.move(...(await nearLeft(from, 20)));
    await page.mouse.move(...(await nearLeft(to, 4)));
  };
  await expectSoon(stands, ["Indicator", "Year", "Zone", "Value (largest)"]);

  await carry(grip, chip("year"));
  expect(await chip("year").getAttribute("class")).toContain("before");
  await page.mouse.up();
  await expectSoon(stands, ["Indicator", "Province", "Year", "Zone", "Value (largest)"]);
  expect(await pane.locator(".pivot-preview th", { hasText: "Province" }).count()).toBe(1);
  expect(await pane.evaluate(() => document.activeElement?.closest("[data-part]")?.getAttribute("data-part"))).toBe(
    "province",
  );

  await board.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await carry(chip("year"), chip("indicator"));
  await page.keyboard.press("Escape");
  expect(await pane.locator(".ghost").count()).toBe(0);
  await page.mouse.up();
  await carry(chip("year"), chip("zone"));
  await page.mouse.up();
  await pane.getByText("Year stays where it was").waitFor();
  expect(await stands()).toEqual(["Indicator", "Province", "Year", "Zone", "Value (largest)"]);

  // The list of fields ends below the pane's edge, which brings it nearer.
  await chip("province").hover();
  await page.mouse.down();
  const [x, y] = await nearLeft(pane.getByRole("button", { name: "Insert pivot" }), 60);
  await page.mouse.move(x, y);
  await pane.waitForFunction(
    () => document.querySelector(".field-row[data-part=source]")!.getBoundingClientRect().bottom < innerHeight - 120,
    undefined,
    { polling: 100 },
  );
  await page.mouse.move(...(await nearLeft(pane.locator(".field-row[data-part=definition]"), 60)));
  await page.mouse.up();
  await expectSoon(stands, ["Indicator", "Year", "Zone", "Value (largest)"]);
});

async function nearLeft(target: Locator, pixels: number): Promise<[number, number]> {
  const { x, y, height } = (await target.boundingBox())!;
  return [x + pixels, y + height / 2];
}

async function expectSoon<T>(read: () => Promise<T>, expected: T): Promise<void> {
  for (let time = 0; time < 30 && JSON.stringify(await read()) !== JSON.stringify(expected); time += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await read()).toEqual(expected);
}

const CITIES = [
  ["City", "Zones"],
  ["Wuhan", 3],
  ["Beijing", 1],
  ["Shanghai", 2],
  ["Wuhan", 9],
];

/** Runs in the pane: a table at C3 and the same cells with the sheet's own filter at G3, on a sheet of their own. */
async function addCities(cities: (string | number)[][]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    for (const address of ["C3:D7", "G3:H7"]) sheet.getRange(address).values = cities;
    sheet.tables.add("C3:D7", true);
    sheet.autoFilter.apply("G3:H7");
    sheet.activate();
    await context.sync();
  });
}

/** Runs in the pane: what shows of table and filter, and what Office.js says lets it through. */
async function readCities() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.getItemAt(0);
    const views = ["C4:C7", "G4:G7"].map((address) => sheet.getRange(address).getVisibleView().load("values"));
    const sort = table.sort.load("fields");
    const [ofTable, ofSheet] = [table.autoFilter.load("criteria"), sheet.autoFilter.load("criteria")];
    await context.sync();
    const criteria = [ofTable.criteria[0], ofSheet.criteria[0]];
    return {
      shown: views.map(({ values }) => values.join()),
      criteria: criteria.map((each) => each?.values?.join() ?? ""),
      sorted: sort.fields,
    };
  });
}

test("lists behind filter buttons: by their names, sorted, cleared and undone, as Office.js reads it", async () => {
  const { page, pane } = workbench;
  const list = page.locator("[data-u-comp=rect-popup]");
  const choose = async (column: number, ...names: string[]) => {
    await workbench.clickAtRight(2, column, BUTTON);
    for (const name of names) await list.getByText(name, { exact: true }).click();
    await list.waitFor({ state: "detached" });
  };
  const shows = async (expected: Partial<Awaited<ReturnType<typeof readCities>>>) =>
    expect(await pane.evaluate(readCities)).toMatchObject(expected);
  await pane.evaluate(addCities, CITIES);
  const all = "Wuhan,Beijing,Shanghai,Wuhan";

  await choose(2, "Wuhan", "Confirm");
  await shows({ shown: ["Beijing,Shanghai", "Beijing,Shanghai"], criteria: ["Beijing,Shanghai", ""] });
  await choose(3, "Descending");
  await shows({ shown: ["Shanghai,Beijing", "Beijing,Shanghai"], sorted: [{ key: 1, ascending: false }] });
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await shows({ shown: [all, all], criteria: ["", ""], sorted: [] });
  await choose(6, "Wuhan", "Confirm");
  await shows({ shown: ["Beijing,Shanghai", "Beijing,Shanghai"], criteria: ["", "Beijing,Shanghai"] });
  await choose(6, "Clear Filter");
  await shows({ shown: [all, all], criteria: ["", ""] });
});

test("what the add-in selects comes into sight", async () => {
  const { page, pane } = workbench;
  await workbench.recordDrawnTexts();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.add().getRange("AB150");
      cell.values = [["far away"]];
      cell.select();
      await context.sync();
    }),
  );
  await workbench.waitForDrawnText("far away");
  await page.keyboard.press("Control+z");
});

test("an insertion of the pane goes by one Ctrl+Z and comes back by one Ctrl+Y, drawn", async () => {
  const { page, pane } = workbench;
  const tab = page.locator('[data-u-comp="slide-tab-item"]', { hasText: "National totals 2013" });
  await pane.getByRole("tab", { name: "Tables" }).click();
  await pane.getByRole("button", { name: /National totals 2013/ }).click();
  await pane.getByRole("button", { name: "Insert table" }).click();
  await pane.getByText("Table inserted").waitFor();
  await tab.waitFor();
  await workbench.clickCell(...CORNER);
  await page.keyboard.press("Control+z");
  await tab.waitFor({ state: "detached" });
  await workbench.recordDrawnTexts();
  await page.keyboard.press("Control+y");
  await tab.click();
  await workbench.waitForDrawnText("Added value");
  const tables = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { tables: found } = context.workbook.worksheets.getActiveWorksheet();
      found.load("items/name");
      await context.sync();
      return found.items.length;
    }),
  );
  expect(tables).toBe(1);
});
