import { InvalidArgument, NoObservation, type Problem } from "../core/problem";
import { officeWords } from "../i18n/language";
import { problemSentence } from "../i18n/problem-sentence";
import { isErrorValue, type ErrorValue } from "./cells";

/** Failures in one block that are told what was perhaps meant: a column of 10,000 strangers would take seconds. */
export const MOST_SUGGESTED = 100;
/** Errors of a block that say what is wrong; further ones are bare. */
export const MOST_MESSAGES = 1000;

/**
 * What core threw, or an error among the arguments, as the error that the cell shows. Only #VALUE! and #N/A leave our
 * functions: Excel gives no others, and shows sentences with these two alone.
 */
export function toCellError(error: unknown, suggest = true): CustomFunctions.Error {
  const problem = problemOf(error);
  if (!problem) return new CustomFunctions.Error(codeOf(error), officeWords().unexpected);
  const told = suggest ? problem : withoutSuggestions(problem);
  return new CustomFunctions.Error(codeOf(error), problemSentence(officeWords().problem, told));
}

/** The error alone: a block with thousands of sentences would not fit into a message to Excel on the web. */
export const bareError = (error: unknown): CustomFunctions.Error => new CustomFunctions.Error(codeOf(error));

/** #N/A where a good question has no answer, or an argument has none; #VALUE! for everything else. */
export function codeOf(error: unknown): CustomFunctions.ErrorCode {
  const missing = error instanceof NoObservation || (isErrorValue(error) && nameOf(error) === "#N/A");
  return missing ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
}

function problemOf(error: unknown): Problem | undefined {
  if (error instanceof InvalidArgument || error instanceof NoObservation) return error.problem;
  if (!isErrorValue(error)) return undefined;
  const code = nameOf(error);
  return code === "#N/A" ? { kind: "not-available-argument" } : { kind: "error-argument", code };
}

/** As Excel writes it: "#REF!"; "" for what is none of its errors. */
function nameOf({ basicValue, code }: ErrorValue): string {
  const name = basicValue ?? code;
  return typeof name === "string" && /^#[A-Z_/0]{1,20}[!?]?$/.test(name) ? name : "";
}

/** The problem without the names that resemble the text, which are looked for only when they are read. */
function withoutSuggestions(problem: Problem): Problem {
  if (problem.kind !== "unknown-zone" && problem.kind !== "unknown-indicator") return problem;
  return { kind: problem.kind, text: problem.text, suggestions: () => [] };
}
