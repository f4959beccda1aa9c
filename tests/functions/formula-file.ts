import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import type { Answer } from "./answers";

/** An answer of tests/formulas.csv: a value, an error whose message contains a text, or rows of these. */
export type Expected = string | number | boolean | { error: string; contains: string };

export interface Formula {
  formula: string;
  answer: Expected | Expected[][];
  why: string;
}

/** The file's answers are plain values, as in an Excel that takes no others; cards have tests of their own. */
export const WITHOUT_CARDS = { CustomFunctionsRuntime: "1.3" } as const;

/** Every row of tests/formulas.csv. */
export function readFormulas(): Formula[] {
  const [head, ...rows] = csvParseRows(readFileSync(join(__dirname, "../formulas.csv"), "utf8"));
  if (head!.join() !== "formula,answer,why") throw new Error("tests/formulas.csv has other columns");
  return rows.map(([formula, answer, why]) => ({
    formula: formula!,
    answer: JSON.parse(answer!) as Formula["answer"],
    why: why!,
  }));
}

/** The answer as a block of cells. */
export const blockOf = ({ answer }: Formula): Expected[][] => (Array.isArray(answer) ? answer : [[answer]]);

/** What Jest compares a block with. */
export const matching = (block: Expected[][]): Answer[][] => block.map((row) => row.map(matchingCell));

function matchingCell(cell: Expected): Answer {
  if (typeof cell !== "object") return cell;
  return { error: cell.error, message: expect.stringContaining(cell.contains) as string };
}

export interface Call {
  id: string;
  /** A matrix each, undefined where left out. */
  args: (unknown[][] | undefined)[];
}

const TOKEN = /^(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?)|(TRUE|FALSE)|(NA\(\))|([{},;]))/;
const NOT_AVAILABLE = { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" };

/** Reads a formula that is one HTZONE call with constants; undefined for any other. */
export function readCall(formula: string): Call | undefined {
  const match = /^=HTZONE\.([A-Z]+)\((.*)\)$/i.exec(formula);
  if (!match) return undefined;
  const args = readArguments(match[2]!);
  return args && { id: match[1]!.toUpperCase(), args };
}

function readArguments(text: string): Call["args"] | undefined {
  const args: Call["args"] = [];
  let current: unknown[][] | undefined;
  let inArray = false;
  for (let rest = text; rest !== "";) {
    const token = TOKEN.exec(rest);
    if (!token) return undefined;
    rest = rest.slice(token[0].length);
    const mark = token[5];
    if (mark === undefined) {
      if (inArray) current!.at(-1)!.push(readConstant(token));
      else current = [[readConstant(token)]];
    } else if (mark === "{") [current, inArray] = [[[]], true];
    else if (mark === "}") inArray = false;
    else if (mark === ";") current!.push([]);
    else if (!inArray) {
      args.push(current);
      current = undefined;
    }
  }
  return text === "" ? [] : [...args, current];
}

function readConstant([, text, number, truth]: RegExpExecArray): unknown {
  if (text !== undefined) return text.replaceAll('""', '"');
  if (number !== undefined) return Number(number);
  return truth !== undefined ? truth === "TRUE" : NOT_AVAILABLE;
}
