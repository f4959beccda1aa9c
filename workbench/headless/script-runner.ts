import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { HeadlessWorkbook } from "./headless-workbook";
import { importModule } from "./import-module.cjs";

/** Runs an Office.js script (TypeScript or JavaScript, top-level await and imports allowed) against a workbook, to its end. */
export async function runScript(file: string, book: HeadlessWorkbook): Promise<void> {
  const code = await bundle(file);
  const folder = mkdtempSync(path.join(tmpdir(), "office-script-"));
  const module = path.join(folder, `${path.parse(file).name}.mjs`);
  const running = new Set<Promise<unknown>>();
  try {
    writeFileSync(module, code);
    Object.assign(globalThis, {
      Excel: withTrackedRuns(book.Excel, running),
      Office: book.Office,
      OfficeExtension: book.OfficeExtension,
    });
    await importModule(pathToFileURL(module).href);
    // A script needn't await its last Excel.run.
    while (running.size > 0) await Promise.allSettled(running);
    await book.grid.settled();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    sourcemap: "inline",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

type Run = (...args: unknown[]) => Promise<unknown>;

function withTrackedRuns(excel: typeof Excel, running: Set<Promise<unknown>>): typeof Excel {
  const run = excel.run as unknown as Run;
  const tracked: Run = (...args) => {
    const result = run(...args);
    const ended = result.then(
      () => undefined,
      () => undefined,
    );
    running.add(ended);
    void ended.then(() => running.delete(ended));
    return result;
  };
  return { ...excel, run: tracked } as typeof Excel;
}
