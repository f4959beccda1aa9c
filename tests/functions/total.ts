import { en } from "../../src/i18n/en";

const INTERNAL =
  /\bat \S+:\d|\/\w+\/\w+|[A-Z]:\\|\.[jt]sx?\b|node_modules|InvalidArgument|NoObservation|(?:Type|Range|Reference|Syntax)Error/i;
const LEAKS = ["undefined", "[object", "function ", "=>", "Symbol("];

/** Every text in the arguments, to tell what a message quotes from what it leaks. */
function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value).toLowerCase();
  return Object.values(value).map(textOf).join("\n");
}

/**
 * What is wrong with an answer, "" if nothing: it must be rows of one length of finite numbers, texts, booleans and errors
 * that Excel shows, with messages for people. `shaped` arguments are such as Excel sends: they never end in the sentence
 * for a fault of ours.
 */
export function faultOf(answer: unknown, args: readonly unknown[], shaped: boolean): string {
  if (!Array.isArray(answer) || answer.length === 0 || !answer.every(Array.isArray)) return "no matrix";
  const rows = answer as unknown[][];
  const width = rows[0]!.length;
  if (width === 0) return "empty row";
  if (rows.some((row) => row.length !== width)) return "ragged rows";
  let given: string | undefined;
  for (const row of rows) {
    for (let column = 0; column < width; column++) {
      const cell = row[column];
      if (typeof cell === "boolean" || (typeof cell === "number" && Number.isFinite(cell))) continue;
      if (typeof cell === "string") {
        if (cell.length > 32767) return "text too long for a cell";
        continue;
      }
      if (!(cell instanceof CustomFunctions.Error)) return `${String(cell)} in a cell`;
      const fault = faultOfError(cell as unknown as ErrorCell, (given ??= textOf(args)), shaped);
      if (fault !== "") return fault;
    }
  }
  return "";
}

interface ErrorCell {
  code: string;
  message: string;
}

function faultOfError({ code, message }: ErrorCell, given: string, shaped: boolean): string {
  if (code !== "#VALUE!" && code !== "#N/A") return `code ${code}`;
  if (message === "") return given.includes("error") ? "" : "an error of ours without a sentence";
  if (shaped && message === en.unexpected) return "a fault of ours";
  if (message.length > 1000) return "endless message";
  if (/\p{Cs}|[\p{Cc}\p{Cf}]/u.test(message)) return `invisible or broken characters in ${JSON.stringify(message)}`;
  if (INTERNAL.test(message) && !INTERNAL.test(given)) return `internals in ${message}`;
  const leak = LEAKS.find((word) => message.toLowerCase().includes(word) && !given.includes(word));
  return leak === undefined ? "" : `"${leak}" in ${message}`;
}
