/**
 * Draws assets/icon-*.png from assets/icon.svg, and the smallest from assets/icon-small.svg, whose bars lie on whole pixels;
 * and assets/commands/*-16.png, -32.png and -80.png, the pictures of the ribbon's buttons, from the drawings beside them.
 * Run it after changing a drawing: node tools/generate-icons.mjs
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import chromiumBinary, { inflate, setupLambdaEnvironment } from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const assets = join(dirname(fileURLToPath(import.meta.url)), "../assets");
const ICON = { 16: "icon-small.svg", 32: "icon.svg", 64: "icon.svg", 80: "icon.svg", 128: "icon.svg" };
/** What Office asks of a button: these three sizes. */
const COMMAND_SIZES = [16, 32, 80];

/** Each picture with its drawing and the length of its side in pixels. */
function listPictures() {
  const commands = readdirSync(join(assets, "commands")).filter((file) => file.endsWith(".svg"));
  return [
    ...Object.entries(ICON).map(([side, drawing]) => ({ drawing, side: Number(side), picture: `icon-${side}.png` })),
    ...commands.flatMap((file) =>
      COMMAND_SIZES.map((side) => ({
        drawing: `commands/${file}`,
        side,
        picture: `commands/${file.replace(".svg", `-${side}.png`)}`,
      })),
    ),
  ];
}

/** An installed Chrome or Chromium where CHROME_PATH names one, else the one from npm with its own libraries. */
async function findBrowser() {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH };
  const folder = dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium"));
  await inflate(join(folder, "..", "bin", "al2023.tar.br"));
  setupLambdaEnvironment(join(tmpdir(), "al2023", "lib"));
  return { executablePath: await chromiumBinary.executablePath(), args: ["--no-sandbox"] };
}

const browser = await chromium.launch(await findBrowser());
for (const { drawing, side, picture } of listPictures()) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const svg = readFileSync(join(assets, drawing), "utf8").replace(
    /width="\d+" height="\d+">/,
    `width="${side}" height="${side}" style="display:block">`,
  );
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  await page.screenshot({ path: join(assets, picture), omitBackground: true });
  await page.close();
}
await browser.close();
