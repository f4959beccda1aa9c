import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const SRC = join(ROOT, "src");
const TOKENS = join("theme", "tokens.css");

test("tokens.css is what the generator writes from the style sheets", () => {
  const fresh = execFileSync(process.execPath, [join(ROOT, "tools/generate-tokens.mjs"), "--print"], {
    encoding: "utf8",
  });
  expect(readFileSync(join(SRC, TOKENS), "utf8")).toBe(fresh);
});

test("colours come from tokens or the system, never from the style sheets", () => {
  const sheets = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".css") && name !== TOKENS,
  );
  expect(sheets.length).toBeGreaterThan(10);
  const literal = sheets.filter((name) =>
    /#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/i.test(readFileSync(join(SRC, name), "utf8")),
  );
  expect(literal).toEqual([]);
});

/** What an author may say in forced colours and a theme's pairs still hold; the rest are the properties' own words. */
const SYSTEM = /^(?:Canvas|CanvasText|ButtonFace|ButtonText|Highlight|HighlightText|GrayText|LinkText|inherit|none)$/;

test("in forced colours the style sheets name colours of the system alone", () => {
  const sheets = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));
  const blocks = sheets.flatMap((name) => {
    const [, ...forced] = readFileSync(join(SRC, name), "utf8").split("@media (forced-colors: active) {");
    return forced.map((text) => text.split("\n}", 1)[0]!);
  });
  const said = blocks.flatMap((block) =>
    [...block.matchAll(/(?:color|background|fill|stroke|adjust): ([^;]+);/g)].map(([, value]) => value!),
  );
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((value) => !SYSTEM.test(value.replace(" !important", "")))).toEqual([]);
});

test("the page loads one script of Microsoft's and allows nothing inline", () => {
  const html = readFileSync(join(SRC, "taskpane/taskpane.html"), "utf8");
  expect(html.match(/<script\b/g)).toHaveLength(1);
  expect(html).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  expect(html).not.toMatch(/unsafe-(inline|eval)|\sstyle=|\son\w+=/);
  expect(html).toContain("connect-src 'none'");
});
