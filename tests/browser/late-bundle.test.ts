import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { chunksAhead, readBundles } from "../../bench/bundle-sizes";
import { JOBS } from "../../src/taskpane/jobs";
import { launchBrowser } from "./chromium";
import { serveWorkbench, type Site } from "./workbench-page";

jest.setTimeout(60_000);

const LATE_MS = 1500;
const { functions } = JSON.parse(readFileSync("dist/functions.json", "utf8")) as { functions: unknown[] };

declare global {
  interface Window {
    /** How many functions were there when the client told its host that it is ready for calls. */
    associatedWhenReady?: number;
  }
}

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  page = await browser.newPage();
  await page.addInitScript(noteReadiness);
  await page.route(/\/addin\/taskpane\.\w+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
});

afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

/** Runs in the page: listens to what the client sends, from the moment it has something to send through. */
function noteReadiness(): void {
  interface Client {
    _richApiNativeBridge?: { sendMessageToHost(text: string): void };
    CustomFunctions?: { _association: { mappings: object } };
  }
  const client = window as unknown as Client;
  const timer = setInterval(() => {
    const bridge = client._richApiNativeBridge;
    if (!bridge) return;
    clearInterval(timer);
    const send = bridge.sendMessageToHost.bind(bridge);
    bridge.sendMessageToHost = (text) => {
      if (text.includes("ReadyForCustomFunctions"))
        window.associatedWhenReady ??= Object.keys(client.CustomFunctions?._association.mappings ?? {}).length;
      send(text);
    };
  }, 1);
}

test("with a bundle that is late, Excel is not told to call functions before they are there, and the pane shows that it is coming", async () => {
  await page.goto(`${site.url}?lang=en&theme=light`);
  const pane = page.frameLocator("#pane iframe");
  await pane.locator(".boot-wait").waitFor();
  const frame = page.frames().find((candidate) => candidate.url().includes("/addin/"))!;
  await frame.waitForFunction(() => window.associatedWhenReady !== undefined);
  expect(await frame.evaluate(() => window.associatedWhenReady)).toBe(functions.length);
  await pane.getByRole("tab").first().waitFor();
});

test("what comes later is there soon after the pane, and works offline; what did not come is had by trying again", async () => {
  const context = await browser.newContext();
  const other = await context.newPage();
  const isTables = /\/addin\/tables\.\w+\.js$/;
  await other.route(isTables, (route) => route.abort());
  const chunks = [...chunksAhead(readBundles("dist")).keys()].filter((file) => !isTables.test(`/addin/${file}`));
  const come = chunks.map((file) => other.waitForResponse((response) => response.url().endsWith(`/addin/${file}`)));
  await other.goto(`${site.url}?lang=en&theme=light`);
  await Promise.all(come);
  const pane = other.frameLocator("#pane iframe");
  await pane.locator("#tab-tables").click();
  await pane.getByText("This part of HTZone did not load").waitFor();
  await other.unroute(isTables);
  await pane.getByRole("button", { name: "Try again" }).click();
  await pane.getByRole("heading", { name: "Ready-made tables" }).waitFor();
  await context.setOffline(true);
  for (const { id } of JOBS) {
    await pane.locator(`#tab-${id}`).evaluate((tab: HTMLElement) => tab.click());
    await pane.locator(`#panel-${id} h2`).first().waitFor({ state: "attached" });
  }
  await context.close();
});

test("what is under way is told in the reader's language and theme before the grid's script has come", async () => {
  const other = await browser.newPage();
  let bring = (): void => undefined;
  const late = new Promise<void>((resolve) => (bring = resolve));
  await other.route(/\/page\.\w+\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  const loaded = other.goto(`${site.url}?lang=zh-CN&theme=dark`);
  await other.getByText("正在打开工作簿…").waitFor();
  expect(await other.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme])).toEqual([
    "zh-CN",
    "dark",
  ]);
  expect(await other.evaluate(() => "workbench" in window)).toBe(false);
  bring();
  await loaded;
  await other.waitForFunction(() => "workbench" in window);
  await other.close();
});
