/**
 * Draws assets/icon-*.png from assets/icon.svg, and the smallest from assets/icon-small.svg, whose bars lie on whole pixels.
 * Run it after changing a drawing: node tools/generate-icons.mjs
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import chromiumBinary, { inflate, setupLambdaEnvironment } from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const assets = join(dirname(fileURLToPath(import.meta.url)), "../assets");
const DRAWINGS = { 16: "icon-small.svg", 32: "icon.svg", 64: "icon.svg", 80: "icon.svg", 128: "icon.svg" };

/** An installed Chrome or Chromium where CHROME_PATH names one, else the one from npm with its own libraries. */
async function findBrowser() {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH };
  const folder = dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium"));
  await inflate(join(folder, "..", "bin", "al2023.tar.br"));
  setupLambdaEnvironment(join(tmpdir(), "al2023", "lib"));
  return { executablePath: await chromiumBinary.executablePath(), args: ["--no-sandbox"] };
}

const browser = await chromium.launch(await findBrowser());
for (const [size, drawing] of Object.entries(DRAWINGS)) {
  const side = Number(size);
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const svg = readFileSync(join(assets, drawing), "utf8").replace(
    /width="\d+" height="\d+">/,
    `width="${side}" height="${side}" style="display:block">`,
  );
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  await page.screenshot({ path: join(assets, `icon-${side}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
