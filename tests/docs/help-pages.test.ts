import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { makeHelpPages } from "../../tools/help/help-pages";
import { markup } from "../../tools/help/html";
import { LANGUAGES } from "../../tools/help/metadata";
import { DIST, ROOT, readBuiltAddIn } from "./built-add-in";
import { findBrokenLinks, readLinks } from "./links";

const { code, metadata } = readBuiltAddIn();
const pages = LANGUAGES.flatMap((language) =>
  readdirSync(path.join(DIST, "help", language)).map((name) => path.join(DIST, "help", language, name)),
);

test.each(LANGUAGES)("the help address of every function in %s is a page of the build", (language) => {
  for (const { helpUrl } of metadata[language].functions) {
    const { pathname } = new URL(helpUrl);
    expect(pathname).toContain(`/help/${language}/`);
    expect({ pathname, exists: existsSync(path.join(DIST, pathname)) }).toEqual({ pathname, exists: true });
  }
});

test("there is a page a function and language, an index each, and no other", () => {
  expect(pages).toHaveLength(2 * (metadata.en.functions.length + 1));
});

test("every link of the help pages leads somewhere in the build", () => {
  const files = [...pages, path.join(DIST, "assets/help.html")];
  const links = files.flatMap((file) => readLinks(file).links);
  expect(links.filter((link) => /^[a-z]+:/.test(link))).toEqual([]);
  expect(files.flatMap(findBrokenLinks)).toEqual([]);
});

test("the support page leads to the index in each language", () => {
  const { links } = readLinks(path.join(DIST, "assets/help.html"));
  expect(links).toEqual(expect.arrayContaining(LANGUAGES.map((language) => `../help/${language}/index.html`)));
});

test.each(pages.map((page) => path.relative(DIST, page)))(
  "%s says its language, and holds no script and no style",
  (name) => {
    const text = readFileSync(path.join(DIST, name), "utf8");
    expect(text).toContain(`<html lang="${name.split(path.sep)[1]}">`);
    expect(text).toContain("default-src &#39;none&#39;; style-src &#39;self&#39;");
    expect(text).not.toMatch(/<script|\sstyle=|\son\w+=/i);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  },
);

test("what functions.json says is escaped", () => {
  const hostile = {
    functions: metadata.en.functions.map((fn) => ({ ...fn, description: "<img src=x onerror=1> & \"'" })),
  };
  const made = makeHelpPages({ code, metadata: { en: hostile, "zh-CN": metadata["zh-CN"] } });
  const page = made.get("help/en/get.html")!;
  expect(page).not.toContain("<img src=x");
  expect(page).toContain("&lt;img src=x onerror=1&gt; &amp; &quot;&#39;");
});

test("only markup goes into markup as it is", () => {
  const inner = markup`<b>${"<"}</b>`;
  expect(markup`<p title="${'"'}">${inner}${[inner, inner]}${1}</p>`.text).toBe(
    '<p title="&quot;"><b>&lt;</b><b>&lt;</b><b>&lt;</b>1</p>',
  );
});

describe("help.css", () => {
  const css = readFileSync(path.join(ROOT, "tools/help/help.css"), "utf8");
  const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
  const declared = (text: string): [string, string][] =>
    [...text.matchAll(/--(\w+): ([^;]+);/g)].map((match) => [match[1]!, match[2]!]);

  test("takes every colour from Fluent's tokens, in both themes", () => {
    expect(declared(light).length).toBeGreaterThan(5);
    expect(Object.fromEntries(declared(light))).toEqual(pick(webLightTheme, declared(light)));
    expect(Object.fromEntries(declared(dark))).toEqual(pick(webDarkTheme, declared(light)));
  });

  const pick = (theme: object, names: [string, string][]): Record<string, unknown> =>
    Object.fromEntries(names.map(([name]) => [name, (theme as Record<string, unknown>)[name]]));
});
