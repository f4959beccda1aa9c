import path from "node:path";
import { parseArgs } from "node:util";
import { Complaint } from "../server/complaint";
import { requireBuild } from "./built-add-in";
import { formatAnswer, formatJson, hasError } from "./formula-answer";
import { evaluateFormulas } from "./formula-run";
import { findUnclosed } from "./formula-text";

const LANGUAGES = ["en-US", "zh-CN"] as const;

const HELP = `Prints what formulas give, calculated by the headless workbench over the built functions.

  npm run --silent formula -- '=FORMULA' ['=FORMULA' …] [--json] [--language zh-CN] [--manifest PATH]

  =FORMULA          one formula a line; a spill prints as tab-separated lines
  --json            prints {"value":…} or {"error":"#N/A","message":"…"}; a spill is an array of rows
  --language TAG    language of Office, en-US (default) or zh-CN
  --manifest PATH   another add-in's manifest (default dist/manifest.xml, built when it is missing)
  --help            this text

Exit status: 0 when every formula gives a value, 1 when one gives an error.`;

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) return console.log(HELP);
  if (positionals.length === 0) throw new Complaint("A formula is needed: '=HTZONE.ZONES()'. See --help.");
  const wrong = positionals.find((formula) => !formula.startsWith("="));
  if (wrong !== undefined)
    throw new Complaint(`"${wrong}" is not a formula: it must begin with "=". Put it in single quotes.`);
  const unclosed = positionals.map(findUnclosed).find((problem) => problem !== undefined);
  if (unclosed !== undefined) throw new Complaint(unclosed);
  const language = readLanguage(values.language);
  const given = values.manifest && path.resolve(process.env.INIT_CWD ?? process.cwd(), values.manifest);
  const manifest = given ?? (await requireBuild());
  const answers = await evaluateFormulas(positionals, manifest, language);
  for (const answer of answers) {
    console.log(values.json ? formatJson(answer) : formatAnswer(answer));
    for (const cell of values.json ? [] : answer.flat()) {
      if (typeof cell === "object" && cell.message) console.error(`${cell.error} ${cell.message}`);
    }
  }
  process.exitCode = answers.some(hasError) ? 1 : 0;
}

function readLanguage(given = "en-US"): "en-US" | "zh-CN" {
  const language = LANGUAGES.find((tag) => tag.toLowerCase() === given.toLowerCase());
  if (language === undefined) throw new Complaint(`The language is en-US or zh-CN, not "${given}".`);
  return language;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        language: { type: "string" },
        manifest: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new Complaint(`${(error as Error).message.split(".")[0]}. See --help.`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Complaint ? error.message : error);
  process.exitCode = 1;
});
