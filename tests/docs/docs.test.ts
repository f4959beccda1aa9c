import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { makeDocs } from "../../tools/docs/pages";
import { ROOT, readBuiltAddIn } from "./built-add-in";
import { findBrokenLinks, readLinks } from "./links";

const docs = makeDocs(readBuiltAddIn());

/** Every Markdown file that a reader of the repository meets. */
function listMarkdown(): string[] {
  const folders = [ROOT, path.join(ROOT, "docs"), path.join(ROOT, "workbench")];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => path.join(folder, name)),
  );
}

test.each([...docs.keys()])("docs/%s is up to date (npm run docs renews it)", (name) => {
  expect(readFileSync(path.join(ROOT, "docs", name), "utf8")).toBe(docs.get(name));
});

test("every table of the pages has as many cells in each row as in its head", () => {
  for (const text of docs.values()) {
    for (const table of text
      .trim()
      .split(/\n\n+/)
      .filter((part) => part.startsWith("|"))) {
      const counts = table.split("\n").map((line) => line.replace(/\\\|/g, "").split("|").length);
      expect(new Set(counts).size).toBe(1);
    }
  }
});

test("every link between the Markdown files leads somewhere", () => {
  const files = listMarkdown();
  expect(files.map((file) => path.basename(file))).toEqual(expect.arrayContaining([...docs.keys(), "privacy.md"]));
  expect(files.flatMap((file) => readLinks(file).links).length).toBeGreaterThan(50);
  expect(files.flatMap(findBrokenLinks)).toEqual([]);
});

test("a broken link is found", () => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), "links-")), "page.md");
  writeFileSync(file, "# One\n\n[a](#one) [b](#two) [c](missing.md) `[d](#code)` [e](https://example.com/)\n");
  expect(findBrokenLinks(file)).toEqual(["page.md: #two", "page.md: missing.md"]);
});

test("docs/data.md words figures as the source does", () => {
  const data = docs.get("data.md")!;
  for (const words of ["over 3 trillion CNY", "nearly 20,000 enterprises", "33.6 billion USD", "about 40%", "rank 2"]) {
    expect(data).toContain(`| ${words} |`);
  }
});
