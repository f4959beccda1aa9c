import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Complaint } from "../server/complaint";
import { openHeadless } from "./headless-workbook";
import { openFile, saveFile } from "./book-files";
import { runScript } from "./script-runner";
import { sheetsAsText } from "./sheet-text";

const ROOT = path.join(__dirname, "..", "..");
const OWN_MANIFEST = path.join(ROOT, "dist", "manifest.xml");

const HELP = `Runs an Office.js script against a workbook that exists for its duration only, with Microsoft's own Office.js.

  npm run --silent script -- FILE.ts [--open BOOK.xlsx] [--save COPY.xlsx] [--sheets] [--manifest PATH]

  FILE              TypeScript or JavaScript; Excel, Office and OfficeExtension are there, and await works at top level
  --open PATH       the workbook begins with what is in this .xlsx; what is left out is named
  --save PATH       writes the workbook to this .xlsx at the end
  --sheets          prints the cells of every sheet at the end, tab-separated
  --manifest PATH   the add-in whose functions the workbook knows (default dist/manifest.xml, once built)
  --help            this text`;

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) return console.log(HELP);
  const [given, ...others] = positionals;
  if (given === undefined || others.length > 0) throw new Complaint(`One script is needed. See --help.`);
  const file = fromTypedFolder(given);
  if (!existsSync(file)) throw new Complaint(`There is no file ${given}.`);
  const manifest = values.manifest === undefined ? builtManifest() : fromTypedFolder(values.manifest);
  const book = await openHeadless(manifest === undefined ? {} : { manifest });
  try {
    if (values.open !== undefined) await openFile(fromTypedFolder(values.open), values.open, book.workbook);
    await runScript(file, book);
    if (values.save !== undefined) await saveFile(fromTypedFolder(values.save), values.save, book.workbook);
    if (values.sheets) process.stdout.write(sheetsAsText(book.workbook));
  } finally {
    book.dispose();
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        open: { type: "string" },
        save: { type: "string" },
        sheets: { type: "boolean" },
        manifest: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new Complaint(`${(error as Error).message.split(".")[0]}. See --help.`);
  }
}

/** npm runs scripts in the package's folder; INIT_CWD is where the person typed the command. */
function fromTypedFolder(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

function builtManifest(): string | undefined {
  return existsSync(OWN_MANIFEST) ? OWN_MANIFEST : undefined;
}

interface OfficeError extends Error {
  code?: unknown;
  debugInfo?: { errorLocation?: string; statement?: string };
}

/** An Office error's code, message and place; of others the message and the line of the script. */
function describe(error: unknown): string {
  if (error instanceof Complaint) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, debugInfo, message, name, stack } = error as OfficeError;
  if (typeof code !== "string" || !debugInfo)
    return [`${name}: ${message}`, ...(stack?.match(/^ {4}at .*$/m) ?? [])].join("\n");
  const statement = debugInfo.statement ? `\n  ${debugInfo.statement}` : "";
  return `${code}: ${message} (${debugInfo.errorLocation || "no location"})${statement}`;
}

function fail(error: unknown): never {
  console.error(describe(error));
  process.exit(1);
}

process.setSourceMapsEnabled(true);
process.on("unhandledRejection", fail);
main().catch(fail);
