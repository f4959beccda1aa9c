import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** What a browser downloads, gzipped, in bytes. */
export interface BundleSizes {
  /** functions.js without the data. */
  functions: number;
  /** Script and style that the pane opens with, beyond functions and data. */
  pane: number;
  /** The chunks that are fetched soon after it stands, together. */
  later: number;
  /** The data files as they are embedded. */
  data: number;
}

const DATA = "data";

/** Chunks that are fetched only when somebody asks for what they do. */
export const WHEN_ASKED: readonly string[] = ["builder", "change", "examination", "xlsx"];
/** What pages load at once, by the names in their bundles' files. */
const ENTRIES = ["dialog", "functions", "taskpane"];

export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Names and texts of the built scripts and styles of the add-in. */
export function readBundles(dist: string): Map<string, string> {
  const names = readdirSync(dist).filter((name) => /\.(?:js|css)$/.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(dist, name), "utf8")]));
}

/** "tables" of "tables.1a2b3c4d.js". */
export const chunkOf = (file: string): string => file.split(".", 1)[0]!;

/** The chunks of the pane that are fetched ahead, by file. */
export function chunksAhead(bundles: ReadonlyMap<string, string>): Map<string, string> {
  const others = [...ENTRIES, ...WHEN_ASKED];
  return new Map([...bundles].filter(([file]) => file.endsWith(".js") && !others.includes(chunkOf(file))));
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
  const pane = gzipped(splitData(paneScript).code) + gzipped(paneStyle) - functions;
  const later = [...chunksAhead(bundles).values()].reduce((sum, text) => sum + gzipped(text), 0);
  return { functions, pane, later, data };
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
