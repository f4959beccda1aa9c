import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkDeployment } from "./deployment";
import { reportText } from "./report-text";

const PATIENCE_MS = 10_000;
const HELP = `Looks whether a deployed add-in is served as Excel needs it: fetches what the manifest in dist/ names.

  npm run check-deployment -- https://your.host/htzone/

  --json           the report as JSON
  --dist FOLDER    the built add-in to compare with (default dist)
  --timeout MS     how long to wait for each file (default ${PATIENCE_MS})
  --help           this text

Ends with 0 if nothing is wrong, else with 1.`;

/** Prints a report, or what is wrong with the command line; gives the exit code. */
async function run(argv: string[]): Promise<number> {
  const { values, positionals } = parse(argv);
  if (values.help) return say(HELP, 0);
  const [address, ...others] = positionals;
  if (address === undefined || others.length > 0) return say("Give one address: see --help.", 1);
  if (!/^https:\/\/[^/]/.test(address) || !URL.canParse(address))
    return say(`"${address}" is no https address. Office loads add-ins over https only.`, 1);
  const patience = Number(values.timeout ?? PATIENCE_MS);
  if (!(patience > 0)) return say(`--timeout takes milliseconds, not "${values.timeout}".`, 1);
  const folder = path.resolve(values.dist ?? "dist");
  if (!existsSync(path.join(folder, "manifest.xml")))
    return say(`There is no manifest.xml in ${folder}: run "npm run build" first.`, 1);
  const base = address.endsWith("/") ? address : `${address}/`;
  const report = await checkDeployment(base, folder, { patience });
  const isWrong = report.findings.some(({ kind }) => kind === "wrong");
  return say(values.json ? JSON.stringify(report, null, 2) : reportText(report), isWrong ? 1 : 0);
}

function parse(argv: string[]) {
  return parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      dist: { type: "string" },
      timeout: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
}

function say(text: string, code: number): number {
  console.log(text);
  return code;
}

run(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: Error) => (process.exitCode = say(`${error.message}. See --help.`, 1)),
);
