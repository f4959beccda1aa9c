import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

const CACHE = path.resolve("node_modules/.cache/chromium");
/** The package's own names folders of its makers' machines; without a font the browser ends at the first letter. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(CACHE, "fonts", "fonts")}</dir>
  <cachedir>${path.join(CACHE, "font-cache")}</cachedir>
</fontconfig>
`;
const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

interface Program {
  executablePath: string;
  env: NodeJS.ProcessEnv;
}

/** CHROME_PATH, else an installed Chrome or Edge, else the one that came with the packages. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findProgram();
  const args = ["--font-render-hinting=none", "--disable-gpu", "--disable-dev-shm-usage"];
  return chromium.launch({ executablePath, env: env as Record<string, string>, args, chromiumSandbox: false });
}

function findProgram(): Program {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  const installed = named ?? INSTALLED.find((file) => existsSync(file));
  return installed ? { executablePath: installed, env: process.env } : unpackedProgram();
}

function unpackedProgram(): Program {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome or Edge found. Install one, or name it in CHROME_PATH.");
  }
  if (!existsSync(CACHE)) unpack();
  const executablePath = path.join(CACHE, "chromium");
  // The packed browser brings one Latin font; using it everywhere makes pictures the same on every machine.
  const env = { ...process.env, FONTCONFIG_PATH: path.join(CACHE, "fonts") };
  const runs = spawnSync(executablePath, ["--version"], { env }).status === 0;
  return { executablePath, env: runs ? env : { ...env, LD_LIBRARY_PATH: path.join(CACHE, "al2023", "lib") } };
}

/** Into a folder beside, then moved: a second test that starts meanwhile must not find half a browser. */
function unpack(): void {
  mkdirSync(path.dirname(CACHE), { recursive: true });
  const folder = mkdtempSync(`${CACHE}-`);
  execFileSync(process.execPath, [path.join(__dirname, "unpack-browser.mjs")], {
    env: { ...process.env, TMPDIR: folder },
  });
  writeFileSync(path.join(folder, "fonts", "fonts.conf"), FONT_CONFIGURATION);
  if (existsSync(CACHE)) rmSync(folder, { recursive: true });
  else renameSync(folder, CACHE);
}
