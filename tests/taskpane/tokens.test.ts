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

test("the page loads one script of Microsoft's and allows nothing inline", () => {
  const html = readFileSync(join(SRC, "taskpane/taskpane.html"), "utf8");
  expect(html.match(/<script\b/g)).toHaveLength(1);
  expect(html).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  expect(html).not.toMatch(/unsafe-(inline|eval)|\sstyle=|\son\w+=/);
  expect(html).toContain("connect-src 'none'");
});
