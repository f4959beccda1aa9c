import { createRequire } from "node:module";
import path from "node:path";
import { BuildStamp } from "../../tools/build-stamp";
import { Complaint } from "./complaint";

export const ROOT = path.join(__dirname, "..", "..");

const BUILDS = {
  /** Into dist/. */
  "add-in": { what: "the add-in", config: "webpack.config.js" },
  /** Into build/workbench. */
  page: { what: "the workbench page", config: "webpack.workbench.config.js" },
} as const;

export type BuildName = keyof typeof BUILDS;

/** Builds those of which something has changed, and says so on standard error; without changes it is quick and silent. */
export async function bringUpToDate(names: readonly BuildName[]): Promise<void> {
  const stale = names.filter((name) => !new BuildStamp(name).isFresh());
  if (stale.length === 0) return;
  const what = stale.map((name) => BUILDS[name].what).join(" and ");
  console.error(`Building ${what}. This takes up to a minute, and happens only after a change…`);
  const begun = performance.now();
  await Promise.all(stale.map(build));
  console.error(`Built in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
}

/** In a process of its own, so that two builds use two cores; says nothing unless it fails. */
async function build(name: BuildName): Promise<void> {
  const { spawn } = await import("node:child_process");
  const { what, config } = BUILDS[name];
  const webpack = path.join(
    path.dirname(createRequire(__filename).resolve("webpack/package.json")),
    "bin",
    "webpack.js",
  );
  const args = [webpack, "--config", path.join(ROOT, config), "--mode", "production"];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    process.once("exit", () => child.kill());
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
