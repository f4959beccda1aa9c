import { existsSync, mkdirSync } from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { describeAddIn } from "../../workbench/server/description";
import { createHttpServer, listen, LOOPBACK } from "../../workbench/server/http-server";
import { createSite } from "../../workbench/server/site";

const PAGE = path.resolve("build/workbench");
const SCREENSHOTS = path.resolve("build/screenshots");
const OWN_MANIFEST = path.resolve("dist/manifest.xml");
/** What the picture in README.md is taken at. */
export const VIEWPORT = { width: 1500, height: 860 };

/** Pixels of the grid's own row numbers and column letters. */
const ROW_HEADER = 46;
const COLUMN_HEADER = 20;

export interface Site {
  server: Server;
  url: string;
}

/** Serves what `npm run build` and `npm run build:workbench` have made, on a free port. */
export async function serveWorkbench(manifest = OWN_MANIFEST): Promise<Site> {
  for (const needed of [manifest, path.join(PAGE, "index.html")]) {
    if (!existsSync(needed))
      throw new Error(`${needed} is missing: run "npm run build" and "npm run build:workbench" first.`);
  }
  const site = createSite({ description: await describeAddIn(manifest), addIn: path.dirname(manifest), page: PAGE });
  const server = createHttpServer(site);
  return { server, url: `http://${LOOPBACK}:${await listen(server, 0)}/` };
}

/** Runs in every frame: what a page's policy refuses is an error of the console, also where the browser would only warn. */
function reportRefusals(): void {
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, documentURI }) =>
    console.error(`${documentURI} refuses ${violatedDirective} ${blockedURI}`),
  );
}

/** The workbench in a browser tab, with a record of what must not happen there. */
export class WorkbenchPage {
  /** Console errors, refusals of policies, exceptions, failed requests. */
  readonly problems: string[] = [];
  readonly requests: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
    page.on("pageerror", (error) => this.problems.push(error.message));
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("response", (response) => {
      if (response.status() >= 400) this.problems.push(`${response.status()} ${response.url()}`);
    });
  }

  /** Opens the page and waits until the welcome workbook is calculated. */
  static async open(browser: Browser, url: string, query = "?lang=en&theme=light"): Promise<WorkbenchPage> {
    const opened = new WorkbenchPage(await browser.newPage({ viewport: VIEWPORT }), url);
    await opened.page.addInitScript(reportRefusals);
    await opened.page.goto(url + query);
    await opened.page.evaluate(() => window.workbench.ready);
    return opened;
  }

  get pane(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes("/addin/"));
    if (!frame) throw new Error("The pane's frame is not there");
    return frame;
  }

  /** Requests that left the page's own server. */
  foreignRequests(): string[] {
    return this.requests.filter((request) => !request.startsWith(this.url) && !/^(?:data|blob|about):/.test(request));
  }

  /** Values as the grid holds them, of the active sheet. */
  values(row: number, column: number, rows = 1, columns = 1): Promise<(string | number | boolean)[][]> {
    return this.read("values", row, column, rows, columns) as Promise<(string | number | boolean)[][]>;
  }

  /** Types as fast as a quick person does; the grid's editor loses keys that come without any pause. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 30 });
  }

  /** Types and ends the edit. */
  async enter(text: string): Promise<void> {
    await this.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Presses keys one right after the other, without waiting for what each does. */
  async pressAtOnce(...keys: string[]): Promise<void> {
    await Promise.all(keys.map((key) => this.page.keyboard.press(key)));
  }

  /** A sheet again, the first or another, with nothing under way: tests share a page and come in any order. */
  async startAfresh(sheet = 0): Promise<void> {
    await this.pressAtOnce("Escape", "Escape");
    await this.page.evaluate((index) => {
      const { grid } = window.workbench;
      const wanted = grid.sheets()[index];
      if (wanted) grid.activate(wanted.id);
    }, sheet);
  }

  /** What a person typed reaches the cell a moment after the Enter key. */
  async waitForValue(row: number, column: number, expected: string | number | boolean): Promise<void> {
    await this.page.waitForFunction(
      ([r, c, value]) =>
        window.workbench.grid.activeSheet().values({ row: r, column: c, rows: 1, columns: 1 })[0]?.[0] === value,
      [row, column, expected] as const,
      { timeout: 5000, polling: 200 },
    );
  }

  /** As drawn. */
  texts(row: number, column: number, rows = 1, columns = 1): Promise<string[][]> {
    return this.read("texts", row, column, rows, columns) as Promise<string[][]>;
  }

  /** From now on keeps what the page's canvases are told to write. */
  async recordDrawnTexts(): Promise<void> {
    await this.page.evaluate(() => {
      const drawn = new Set<string>();
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
        drawn.add(text);
        fillText.call(this, text, ...place);
      };
      Object.assign(window, { drawn });
    });
  }

  async waitForDrawnText(text: string): Promise<void> {
    await this.page.waitForFunction(
      (expected) => (window as unknown as { drawn: Set<string> }).drawn.has(expected),
      text,
      { timeout: 5000, polling: 200 },
    );
  }

  errorMessages(row: number, column: number, rows = 1, columns = 1): Promise<string[][]> {
    return this.read("errorMessages", row, column, rows, columns) as Promise<string[][]>;
  }

  private read(
    what: "values" | "texts" | "errorMessages",
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): Promise<unknown> {
    return this.page.evaluate(
      async ({ what: member, area }) => {
        const { grid } = window.workbench;
        await grid.settled();
        return grid.activeSheet()[member](area);
      },
      { what, area: { row, column, rows, columns } },
    );
  }

  /** Presses the mouse on a cell that is in sight, as a person would. */
  async clickCell(row: number, column: number, button: "left" | "right" = "left"): Promise<void> {
    const { x, y } = await this.cellCentre(row, column);
    await this.page.mouse.click(x, y, { button });
  }

  /** Presses the mouse inside a cell, so many pixels from its right edge: where the arrow of a list is. */
  async clickAtRight(row: number, column: number, pixels: number): Promise<void> {
    const { x, y } = await this.cellCentre(row, column);
    const width = await this.page.evaluate((c) => window.workbench.grid.activeSheet().getColumnWidth(c), column);
    await this.page.mouse.click(x + (width * 2) / 3 - pixels, y);
  }

  async pointAtCell(row: number, column: number): Promise<void> {
    const { x, y } = await this.cellCentre(row, column);
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
  }

  private cellCentre(row: number, column: number): Promise<{ x: number; y: number }> {
    return this.page.evaluate(
      ([r, c, rowHeader, columnHeader]) => {
        // The formula bar and the cell editor are canvases too; the sheet is the tall one.
        const boxes = [...document.querySelectorAll("#grid canvas")].map((canvas) => canvas.getBoundingClientRect());
        const box = boxes.reduce((tallest, other) => (other.height > tallest.height ? other : tallest));
        const sheet = window.workbench.grid.activeSheet();
        let [x, y] = [sheet.getColumnWidth(c) / 2, sheet.getRowHeight(r) / 2];
        for (let i = 0; i < c; i++) x += sheet.getColumnWidth(i);
        for (let i = 0; i < r; i++) y += sheet.getRowHeight(i);
        // Widths are in points, of which three make four pixels.
        return { x: box.left + rowHeader + (x * 4) / 3, y: box.top + columnHeader + (y * 4) / 3 };
      },
      [row, column, ROW_HEADER, COLUMN_HEADER] as const,
    );
  }

  async screenshot(name: string): Promise<string> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const file = path.join(SCREENSHOTS, `${name}.png`);
    await this.page.screenshot({ path: file, animations: "disabled" });
    return file;
  }
}
