import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export interface SourceFile {
  /** From the root of the repository, with slashes. */
  path: string;
  text: string;
}

const ROOT = path.resolve(__dirname, "../..");

/** Files below some folders whose names end in one of the endings. */
export function readSources(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    listFiles(folder)
      .filter((name) => endings.some((end) => name.endsWith(end)))
      .map(readSource),
  );
}

function listFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((name) => !name.includes("/fixtures/"))
    .sort();
}

const readSource = (name: string): SourceFile => ({ path: name, text: readFileSync(path.join(ROOT, name), "utf8") });

/** A text without its comments, strings kept. */
export function withoutComments(text: string): string {
  return text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[^]*?\*\/|\/\/[^\n]*/g,
    (_whole, literal?: string) => literal ?? "",
  );
}
