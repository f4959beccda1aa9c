import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";

const ROOT = join(__dirname, "../..");
const MISSING = "/missing.js";

/** An Office that is there at once; `host=outside` is a browser outside Excel. */
const OFFICE = `Office = { HostType: { Excel: "Excel" }, context: {},
  onReady: () => Promise.resolve({ host: location.search.includes("host=outside") ? null : "Excel" }) };`;

export interface PaneSite {
  server: Server;
  url: string;
}

/** Serves the pane with answers from states-page.tsx in the place of Excel; its address's query says which state. */
export async function servePane(): Promise<PaneSite> {
  const files = await bundlePage();
  const server = createServer(({ url = "/" }, response) => {
    const { pathname, search } = new URL(url, "http://localhost");
    if (pathname.startsWith(FONTS)) return void response.writeHead(200).end(readFileSync(findFont(pathname)));
    if (pathname === MISSING) return void response.writeHead(404).end();
    const [type, body] = files[pathname] ?? ["text/html; charset=utf-8", formatPage(search.includes("host=missing"))];
    const fonts = search.includes("fonts")
      ? `<link rel="stylesheet" href="${FONTS}400.css"><link rel="stylesheet" href="${FONTS}600.css"></head>`
      : "</head>";
    response.writeHead(200, { "content-type": type }).end(body.replace("</head>", fonts));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** Letters for Chinese, which the packed browser lacks; a page asks for them by `fonts` in its address. */
const FONTS = "/fonts/";
const findFont = (pathname: string): string =>
  join(ROOT, "node_modules/@fontsource/noto-sans-sc", pathname.slice(FONTS.length).replaceAll("..", ""));

async function bundlePage(): Promise<Record<string, [string, string]>> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "states-page.tsx")],
    outdir: "/",
    bundle: true,
    write: false,
    loader: { ".csv": "text" },
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const find = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  return {
    "/page.js": ["text/javascript", find(".js")],
    "/page.css": ["text/css", find(".css")],
    "/office.js": ["text/javascript", OFFICE],
  };
}

/** The page as it ships, strict policy and all, with Office.js replaced. */
function formatPage(isOfficeMissing: boolean): string {
  const html = readFileSync(join(ROOT, "src/taskpane/taskpane.html"), "utf8");
  return html
    .replace("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", isOfficeMissing ? MISSING : "/office.js")
    .replace("</head>", '<link rel="stylesheet" href="/page.css"><script defer src="/page.js"></script></head>');
}

/** Chooses a tab, wherever it stands: in the row, or in the menu behind it. */
export async function chooseTab(page: Page, id: string): Promise<void> {
  await page.evaluate((tab) => document.querySelector<HTMLElement>(`#tab-${tab}`)?.click(), id);
}
