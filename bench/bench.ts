import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { editionConstants } from "../tools/edition-hash";
import type { Row } from "./row";

const OUTPUT = path.resolve("build/bench");
const RESULTS = "bench/results.md";

/** Each in a process of its own, so that none runs on code that another has warmed or worn out. */
const BUNDLED = ["look-up", "memory", "suggestion"];
/** The same for the pane's jobs, beside a grid whose packages stay outside. */
const JOBS = ["large-workbook", "insertions", "jobs"];
/** These start a browser or load the grid, whose packages stay outside of bundles. */
const LOADED = ["hostile", "bundles", "start", "page", "grid", "writing", "pivot", "shifting", "command"];

function runBundled(name: string, packages: "bundle" | "external"): Row[] {
  const outfile = path.join(OUTPUT, `${name}.js`);
  buildSync({
    entryPoints: [`bench/${name}.ts`],
    outfile,
    bundle: true,
    packages,
    platform: "node",
    loader: { ".csv": "text" },
    define: editionConstants(),
    logLevel: "warning",
  });
  return run(["--expose-gc", outfile]);
}

const runLoaded = (name: string): Row[] => run(["--import", "tsx", `bench/${name}.ts`]);

function run(parameters: readonly string[]): Row[] {
  return JSON.parse(
    execFileSync(process.execPath, parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }),
  ) as Row[];
}

const HEADERS = ["", "figure", "measured", "baseline in the same process", "ratio", "goal", "met"];

function cellsOf({ goal, what, measured, baseline, ratio, wanted, met }: Row): string[] {
  return [goal, what, measured, baseline, ratio, wanted, met === undefined ? "" : met ? "yes" : "no"];
}

function markdown(rows: readonly Row[]): string {
  const lines = [HEADERS, HEADERS.map(() => "---"), ...rows.map(cellsOf)].map((cells) => `| ${cells.join(" | ")} |`);
  return [
    "# Measurements",
    "",
    "Written by `npm run bench`. Times depend on the machine; compare the ratios, whose two sides were measured in turns",
    "in one process. Why a goal is missed, and what would meet it, stands in [missed-goals.md](missed-goals.md).",
    "",
    ...lines,
    "",
  ].join("\n");
}

function main(): void {
  if (!existsSync("dist/functions.js")) throw new Error('dist holds no add-in: run "npm run build" first.');
  mkdirSync(OUTPUT, { recursive: true });
  const rows = [
    ...BUNDLED.flatMap((name) => runBundled(name, "bundle")),
    ...JOBS.flatMap((name) => runBundled(name, "external")),
    ...LOADED.flatMap(runLoaded),
  ];
  rows.sort((a, b) => Number(a.goal.slice(1)) - Number(b.goal.slice(1)));
  writeFileSync(RESULTS, markdown(rows));
  console.table(
    Object.fromEntries(
      rows.map((row, i) => [
        i + 1,
        Object.fromEntries(cellsOf(row).map((cell, column) => [HEADERS[column] || "goal no.", cell])),
      ]),
    ),
  );
}

main();
