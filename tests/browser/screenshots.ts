import { copyFileSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "./chromium";
import { serveWorkbench, WorkbenchPage } from "./workbench-page";

/** The picture of README.md, and the size it must stay under. */
const PICTURE = path.resolve("docs/images/workbench.png");
const MOST_BYTES = 400_000;
const EVERY_LOOK = ["?lang=en&theme=light", "?lang=en&theme=dark", "?lang=zh-CN&theme=light", "?lang=zh-CN&theme=dark"];

/** Takes a picture of the workbench in every language and theme, and renews the one in README.md. */
async function takeScreenshots(): Promise<void> {
  const [site, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  for (const query of EVERY_LOOK) {
    const workbench = await WorkbenchPage.open(browser, site.url, query);
    const file = await workbench.screenshot(query.replace(/[?&]?(?:lang|theme)=/g, "-").slice(1));
    if (query === EVERY_LOOK[0]) keepPicture(file);
    console.log(path.relative(process.cwd(), file));
    await workbench.page.close();
  }
  await browser.close();
  site.server.close();
}

function keepPicture(file: string): void {
  const { size } = statSync(file);
  if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes; README.md takes at most ${MOST_BYTES}`);
  mkdirSync(path.dirname(PICTURE), { recursive: true });
  copyFileSync(file, PICTURE);
}

void takeScreenshots();
