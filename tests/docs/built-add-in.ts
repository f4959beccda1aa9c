import { readFileSync } from "node:fs";
import path from "node:path";
import type { BuiltAddIn } from "../../tools/help/help-pages";

export const ROOT = path.join(__dirname, "../..");
export const DIST = path.join(ROOT, "dist");

const read = (name: string): string => readFileSync(path.join(DIST, name), "utf8");

/** What `npm run build` has made of the functions. */
export function readBuiltAddIn(): BuiltAddIn {
  const metadata = { en: JSON.parse(read("functions.json")), "zh-CN": JSON.parse(read("functions-zh-CN.json")) };
  return { code: read("functions.js"), metadata };
}
