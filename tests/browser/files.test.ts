import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./chromium";
import { serveWorkbench, WorkbenchPage, type Site } from "./workbench-page";

jest.setTimeout(120_000);
// A browser on a busy machine may be late once; what is wrong is wrong twice. The first failure is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

let site: Site;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  [site, browser, folder] = await Promise.all([
    serveWorkbench(),
    launchBrowser(),
    mkdtemp(path.join(tmpdir(), "workbench-files-")),
  ]);
});

afterAll(async () => {
  await browser?.close();
  site?.server.close();
  await rm(folder, { recursive: true });
});

test("a copy is saved by keyboard, a file that is none is refused and nothing lost, and the copy is opened again", async () => {
  const workbench = await WorkbenchPage.open(browser, site.url);
  const { page } = workbench;
  const choose = async (file: string) => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open…" }).press("Enter");
    await (await chooser).setFiles(file);
  };
  await page.evaluate(() => {
    const { grid } = window.workbench;
    grid.activeSheet().write({ row: 60, column: 0, rows: 1, columns: 1 }, [["mine"]]);
  });
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy" }).press("Enter");
  const copy = path.join(folder, "Copy.xlsx");
  await (await download).saveAs(copy);
  expect(readFileSync(copy).subarray(0, 2).toString()).toBe("PK");

  const text = path.join(folder, "notes.txt");
  writeFileSync(text, "no workbook");
  await choose(text);
  await page.getByText("notes.txt was not opened").waitFor();
  expect(await page.locator("#status").innerText()).toContain("The file is not an Excel workbook (.xlsx).");
  await page.getByRole("button", { name: "Close", exact: true }).press("Enter");
  expect(await workbench.values(60, 0)).toEqual([["mine"]]);

  const before = await workbench.values(0, 0, 40, 8);
  await choose(copy);
  const opened = page.waitForEvent("load");
  await page.getByRole("button", { name: "Forget them and open" }).press("Enter");
  await opened;
  await page.evaluate(() => window.workbench.ready);
  expect(await page.locator(".workbook-name").innerText()).toBe("Copy");
  expect(await workbench.values(60, 0)).toEqual([["mine"]]);
  expect(await workbench.values(0, 0, 40, 8)).toEqual(before);
  await workbench.screenshot("opened-file");
  expect(workbench.problems).toEqual([]);
  expect(workbench.foreignRequests()).toEqual([]);
});
