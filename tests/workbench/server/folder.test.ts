import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Folder } from "../../../workbench/server/folder";

const base = mkdtempSync(path.join(os.tmpdir(), "workbench-folder-"));
const inside = (...names: string[]) => path.join(base, "addin", ...names);
const folder = new Folder(inside());

beforeAll(() => {
  for (const name of ["addin", "addin/assets", "addin/.git", "addin/assets/.cache", "addin-private"])
    mkdirSync(path.join(base, name));
  for (const name of ["addin/page.html", "addin/assets/icon.png", "addin/100% sure.txt", "addin/Case.txt"])
    writeFileSync(path.join(base, name), "fine");
  for (const name of ["addin/.env", "addin/.git/config", "addin/assets/.cache/key", "secret", "addin-private/secret"])
    writeFileSync(path.join(base, name), "secret");
  symlinkSync(path.join(base, "secret"), inside("link-out"));
  symlinkSync(path.join(base, "addin-private", "secret"), inside("link-beside"));
  symlinkSync("..", inside("link-up"));
  symlinkSync(path.join(base, "addin-private"), inside("folder-out"));
  symlinkSync(inside(".env"), inside("link-to-dot"));
  symlinkSync(inside("nowhere"), inside("link-to-nothing"));
  symlinkSync(inside("loop"), inside("loop"));
  symlinkSync(inside("page.html"), inside("link-within.html"));
});

afterAll(() => rmSync(base, { recursive: true }));

test.each(["/page.html", "/assets/icon.png", "/100%25%20sure.txt", "/%70age.html", "/link-within.html"])(
  "%s lies in the folder",
  async (urlPath) => {
    expect((await folder.read(urlPath))?.toString()).toBe("fine");
  },
);

test.each([
  ...["", "/", "page.html", "//page.html", "/assets", "/assets/", "/assets//icon.png", "/page.html/"],
  ...["/../secret", "/assets/../page.html", "/..%2fsecret", "/%2e%2e/secret", "/%2E%2E%2Fsecret", "/..%5csecret"],
  ...["/..\\secret", "/%252e%252e/secret", "/assets%2ficon.png", "/./page.html", "/page.html%00", "/%00", "/%", "/%zz"],
  ...["/.env", "/%2eenv", "/.git/config", "/assets/.cache/key", "/link-to-dot"],
  ...["/link-out", "/link-beside", "/link-up/secret", "/folder-out/secret", "/link-to-nothing", "/loop", "/loop/loop"],
  ...[
    "/case.txt",
    "/CASE.TXT",
    "/PAGE.html",
    "/page.html.",
    "/page.html ",
    "/page.html::$DATA",
    `/${"a".repeat(5000)}`,
  ],
])("nothing is served at %j", async (urlPath) => {
  expect(await folder.has(urlPath)).toBe(false);
  expect(await folder.read(urlPath)).toBeUndefined();
});

test("a folder that is a link itself, or isn't there", async () => {
  symlinkSync(inside(), path.join(base, "linked"));
  expect(await new Folder(path.join(base, "linked")).has("/page.html")).toBe(true);
  expect(await new Folder(path.join(base, "missing")).has("/page.html")).toBe(false);
});
