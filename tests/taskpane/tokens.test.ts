import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const PANE = join(ROOT, "src/taskpane");

test("tokens.css is what the generator writes from the style sheets", () => {
  const fresh = execFileSync(process.execPath, [join(ROOT, "tools/generate-tokens.mjs"), "--print"], {
    encoding: "utf8",
  });
  expect(readFileSync(join(PANE, "tokens.css"), "utf8")).toBe(fresh);
});

test("colours come from tokens or the system, never from the style sheets", () => {
  const sheets = readdirSync(PANE).filter((name) => name.endsWith(".css") && name !== "tokens.css");
  const literal = sheets.filter((name) =>
    /#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/i.test(readFileSync(join(PANE, name), "utf8")),
  );
  expect(literal).toEqual([]);
});

test("the page loads one script of Microsoft's and allows nothing inline", () => {
  const html = readFileSync(join(PANE, "taskpane.html"), "utf8");
  expect(html.match(/<script\b/g)).toHaveLength(1);
  expect(html).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  expect(html).not.toMatch(/unsafe-(inline|eval)|\sstyle=|\son\w+=/);
  expect(html).toContain("connect-src 'none'");
});
