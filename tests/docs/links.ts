import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { anchorOf } from "../../tools/docs/markdown";

const EXTERNAL = /^(?:https?|mailto):/;

/** Links of a page that lead nowhere: a file that is missing, or an anchor that its file has not. */
export function findBrokenLinks(file: string): string[] {
  const { links } = readLinks(file);
  return links
    .filter((link) => !EXTERNAL.test(link) && !resolves(file, link))
    .map((link) => `${path.basename(file)}: ${link}`);
}

function resolves(from: string, link: string): boolean {
  const [target = "", anchor] = decodeURI(link).split("#");
  const file = target === "" ? from : path.resolve(path.dirname(from), target);
  return existsSync(file) && (anchor === undefined || readLinks(file).anchors.has(anchor));
}

interface Links {
  links: string[];
  anchors: Set<string>;
}

/** Links and anchors of an HTML or Markdown file. */
export function readLinks(file: string): Links {
  const text = readFileSync(file, "utf8");
  return file.endsWith(".md") ? readMarkdown(text) : readHtml(text);
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]!);

/** The build leaves out quotation marks that HTML can do without. */
const readHtml = (text: string): Links => ({
  links: all(text, /\s(?:href|src)="?([^\s">]*)/g),
  anchors: new Set(all(text, /\sid="?([^\s">]+)/g)),
});

function readMarkdown(text: string): Links {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "");
  const headings = all(prose, /^#{1,6} +(.+)$/gm).map((heading) => anchorOf(heading.replaceAll("`", "")));
  const withoutCode = prose.replace(/`[^`\n]*`/g, "");
  return {
    links: all(withoutCode, /\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g),
    anchors: new Set([...headings, ...all(prose, /<a id="([^"]+)">/g)]),
  };
}
