import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** What a browser downloads, gzipped, in bytes. */
export interface BundleSizes {
  /** functions.js without the data. */
  functions: number;
  /** Script and style of the pane beyond functions and data. */
  pane: number;
  /** The data files as they are embedded. */
  data: number;
}

const DATA = "data";

export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Names and texts of the built scripts and styles of the add-in. */
export function readBundles(dist: string): Map<string, string> {
  const names = readdirSync(dist).filter((name) => /\.(?:js|css)$/.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(dist, name), "utf8")]));
}

export function measureBundles(dist: string): BundleSizes {
  const bundles = readBundles(dist);
  const whole = bundles.get("functions.js");
  const [paneScript, paneStyle] = [".js", ".css"].map(
    (end) => [...bundles].find(([name]) => name.startsWith("taskpane.") && name.endsWith(end))?.[1],
  );
  if (whole === undefined || paneScript === undefined || paneStyle === undefined)
    throw new Error(`${dist} holds no add-in: run "npm run build" first.`);
  const functions = gzipped(splitData(whole).code);
  const data = gzipped(splitData(whole).data);
  return { functions, pane: gzipped(splitData(paneScript).code) + gzipped(paneStyle) - functions, data };
}

/** A bundle's text and the data files in it, which stand there as string literals that begin with their headers. */
export function splitData(bundle: string): { code: string; data: string } {
  let code = bundle;
  let data = "";
  for (const file of readdirSync(DATA).filter((name) => name.endsWith(".csv"))) {
    const header = readFileSync(path.join(DATA, file), "utf8").split("\n", 1)[0]!;
    const start = code.indexOf(header);
    if (start < 0) throw new Error(`${file} is not in the bundle.`);
    const end = literalEnd(code, start);
    data += code.slice(start, end);
    code = code.slice(0, start) + code.slice(end);
  }
  return { code, data };
}

function literalEnd(code: string, start: number): number {
  const quote = code[start - 1];
  let at = start;
  while (code[at] !== quote) at += code[at] === "\\" ? 2 : 1;
  return at;
}
