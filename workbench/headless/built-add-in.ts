import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { ROOT, buildAddIn } from "../server/build";

/** What the add-in is built from. */
const PARTS = ["src", "data", "assets", "manifest.xml", "webpack.config.js", "tools"];

/** Path of the manifest of the built add-in; builds it first when it is missing or older than what it is built from. */
export async function requireBuild(): Promise<string> {
  const manifest = path.join(ROOT, "dist", "manifest.xml");
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (PARTS.some((part) => newestChange(path.join(ROOT, part)) > built)) await buildAddIn();
  return manifest;
}

function newestChange(file: string): number {
  const { mtimeMs } = statSync(file);
  if (!statSync(file).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newestChange(path.join(file, name))));
}
