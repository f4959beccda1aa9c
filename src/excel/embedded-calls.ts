import { type FormulaCall, parseCall } from "./formula-call";

/** Calls of the family within a formula. */
export interface EmbeddedCalls {
  calls: FormulaCall[];
  /** Whether each call has constants and single cells as arguments, so that its figures can be told. */
  isComplete: boolean;
}

const START = /HTZONE\.[A-Z]+\s*\(/gi;

/** Finds the calls of a formula wherever they stand in it, also within each other; texts in quotes are no calls. */
export function findCalls(formula: string): EmbeddedCalls {
  const code = hideTexts(formula);
  const found: EmbeddedCalls = { calls: [], isComplete: true };
  for (const { index, 0: head } of code.matchAll(START)) {
    const end = findEnd(code, index + head.length);
    const call = end === undefined ? undefined : parseCall(`=${formula.slice(index, end)}`);
    if (call) found.calls.push(call);
    else found.isComplete = false;
  }
  return found;
}

/** The formula, as long as before, with nothing in its texts that looks like a call or a bracket. */
function hideTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, (text) => `"${"_".repeat(text.length - 2)}"`);
}

/** The place after the bracket that closes the one before `from`. */
function findEnd(code: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === "(") depth += 1;
    if (code[at] === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
