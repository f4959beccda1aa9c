import type { Browser } from "playwright-core";
import { launchBrowser } from "./chromium";
import { serveWorkbench, WorkbenchPage, type Site } from "./workbench-page";

jest.setTimeout(60_000);

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

const sheets = () => workbench.page.evaluate(() => window.workbench.grid.sheets().length);

/** Runs in the pane: what is stored from now on stands on the page's root. */
function markStored(): void {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (...[name, text]) {
    setItem.call(this, name, text);
    document.documentElement.dataset.stored = name;
  };
}

test("Insert last table: disabled until there is one, inserts another when asked to, and says in a dialog when it is gone", async () => {
  const { page, pane } = workbench;
  const button = page.getByRole("group", { name: "HTZone" }).getByRole("button", { name: "Insert last table" });
  expect(await button.getAttribute("aria-disabled")).toBe("true");
  const before = await sheets();

  await pane.getByRole("tab", { name: "Tables" }).click();
  await pane.locator(".card").first().click();
  await pane.getByRole("button", { name: "Insert table" }).click();
  await pane.getByText("Table inserted").waitFor();
  await page.waitForFunction(() => document.querySelector(".command")?.getAttribute("aria-disabled") === "false");
  await pane.evaluate(markStored);
  await button.click();
  const dialog = page.frameLocator(".office-dialog iframe");
  await dialog.getByRole("button", { name: "Insert another" }).click();
  await page.waitForFunction((count) => window.workbench.grid.sheets().length === count, before + 2);
  // The sheet is there before the command has ended; the last that it does is to remember its table.
  await pane.waitForFunction(() => document.documentElement.dataset.stored === "htzone.last-table");

  await pane.evaluate(() => localStorage.removeItem("htzone.last-table"));
  await button.click();
  await dialog.getByRole("heading", { name: "There is no last table yet" }).waitFor();
  await workbench.screenshot("command-dialog");
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.locator(".office-dialog").waitFor({ state: "detached" });
  expect(await button.getAttribute("aria-disabled")).toBe("true");
  expect(workbench.problems).toEqual([]);
});

test("the add-in's entry of the cells' menu opens the pane at what it says, as its keys open it", async () => {
  const { page, pane } = workbench;
  const paneButton = page.getByRole("button", { name: "High-tech zones" });
  const isOpen = () => paneButton.getAttribute("aria-expanded");
  await workbench.startAfresh(1);
  await paneButton.click();
  expect(await isOpen()).toBe("false");
  await workbench.clickCell(5, 2, "right");
  await page.getByText("Explain this figure", { exact: true }).click();
  await pane.getByRole("heading", { name: "What is in Formulas!C6" }).waitFor();
  await workbench.screenshot("explained-from-menu");
  expect(await isOpen()).toBe("true");

  await page.keyboard.press("Escape");
  await paneButton.click();
  await page.keyboard.press("Control+Alt+Shift+H");
  await page.waitForFunction(() => !document.querySelector<HTMLElement>("#pane")!.hidden);
  const modes = await pane.evaluate(async () => {
    const told: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void told.push(visibilityMode));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    return told;
  });
  expect(modes).toEqual(["Hidden", "Taskpane"]);
  expect(workbench.problems).toEqual([]);
});

test("page, pane and dialog are under policies, and what one refuses would be told", async () => {
  const { page, pane } = workbench;
  expect(workbench.problems.filter((text) => text.includes("refuses"))).toEqual([]);
  for (const frame of [page.mainFrame(), pane]) {
    await frame.evaluate(() => {
      const image = Object.assign(new Image(), { src: "https://elsewhere.example/pixel.png" });
      document.body.append(image);
      image.remove();
    });
  }
  await page.waitForTimeout(200);
  const refusals = workbench.problems.splice(0).filter((text) => text.includes(" refuses img-src"));
  expect(refusals.map((text) => new URL(text.split(" ")[0]!).pathname)).toEqual(["/", "/addin/taskpane.html"]);
});

test("F6 goes from the cells to the pane, to the ribbon and round, Shift+F6 back, past a pane that is closed", async () => {
  const { page } = workbench;
  const region = () => page.evaluate(() => document.activeElement?.closest("#bar, #pane, #grid")?.id ?? "");
  const go = async (key: string) => {
    await page.keyboard.press(key);
    return region();
  };
  await workbench.startAfresh();
  await workbench.clickCell(3, 1);
  expect([await go("F6"), await go("F6"), await go("F6")]).toEqual(["pane", "bar", "grid"]);
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => window.workbench.grid.selection()[0]?.row === 4);
  expect([await go("Shift+F6"), await go("Shift+F6")]).toEqual(["bar", "pane"]);
  const paneButton = page.getByRole("button", { name: "High-tech zones" });
  await paneButton.click();
  expect([await go("F6"), await go("F6")]).toEqual(["grid", "bar"]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("High-tech zones");
  await paneButton.click();
});

test.each([1600, 1299, 1024, 760])("in a window of %d px every button of the bar is in sight", async (width) => {
  const { page } = workbench;
  await page.setViewportSize({ width, height: 700 });
  const outside = await page.locator("#bar button").evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { left, right, bottom } = button.getBoundingClientRect();
        return (
          left < 0 || right > innerWidth || bottom > document.querySelector("#bar")!.getBoundingClientRect().bottom
        );
      })
      .map((button) => button.textContent),
  );
  expect(outside).toEqual([]);
});
