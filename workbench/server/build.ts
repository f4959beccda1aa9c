import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { Complaint } from "./complaint";

export const ROOT = path.join(__dirname, "..", "..");

/** Builds the add-in into dist/. */
export function buildAddIn(): Promise<void> {
  return runWebpack("the add-in", "webpack.config.js");
}

/** Builds the workbench page into build/workbench. */
export function buildPage(): Promise<void> {
  return runWebpack("the workbench page", "webpack.workbench.config.js");
}

/** In a process of its own, so that two builds use two cores; says nothing unless it fails. */
function runWebpack(what: string, config: string): Promise<void> {
  const webpack = path.join(
    path.dirname(createRequire(__filename).resolve("webpack/package.json")),
    "bin",
    "webpack.js",
  );
  const args = [webpack, "--config", path.join(ROOT, config), "--mode", "production"];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Complaint(`Building ${what} failed:\n\n${Buffer.concat(output).toString().trim()}`));
    });
  });
}
