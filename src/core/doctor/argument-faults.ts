import { findCall, type CallContext } from "../calls";
import { attempt } from "../explain";
import type { CallArgument } from "../formula/call-argument";
import type { ArgumentProblem } from "../problem";
import type { Fault, InputCell } from "./diagnosis";
import type { Edit, Remedy } from "./edits";
import { locateArgument } from "./meant-arguments";
import { mendWord } from "./misspelt-word";
import type { MeantCall } from "./suspect";

/** What is wrong with the arguments of a call, and ways to mend it. */
export interface ArgumentFaults {
  faults: Fault[];
  remedies: Remedy[];
}

type CallCell = Extract<CallArgument, { kind: "cell" }>;

/** A call holds no more faults than arguments; one that mends into another fault ends the search. */
const MOST_FAULTS = 6;

/**
 * Asks the data set, and where an argument is not understood, again with what it is likely to mean: a formula may have
 * several slips. `formula` is what the call stands in, `args` its values.
 */
export function findArgumentFaults(
  context: CallContext,
  formula: string,
  call: MeantCall,
  name: string,
  args: readonly unknown[],
): ArgumentFaults {
  const found: ArgumentFaults = { faults: [], remedies: [] };
  const known = findCall(name);
  if (!known) return found;
  const tried = [...args];
  for (let turn = 0; turn < MOST_FAULTS; turn += 1) {
    const outcome = attempt(() => known.answer(context, tried));
    if (outcome.kind === "cells") return found;
    if (outcome.code === "#N/A") {
      // Which of several meanings holds is the reader's to say, and with it what is held.
      const isCertain = found.remedies.every((ways) => ways.length === 1);
      if (isCertain) found.faults.push({ kind: "not-held", problem: outcome.problem } as Fault);
      return found;
    }
    const problem = outcome.problem as ArgumentProblem;
    const { at, meant } = locateArgument(context.dataset, known, problem, tried);
    const argument = at === undefined ? undefined : call.args[at];
    const isSwapped = problem.kind === "swapped";
    const words = at === undefined || isSwapped ? [] : mendWord(args[at], meant);
    const cell = argument?.kind === "cell" ? inputOf(formula, argument, words) : undefined;
    found.faults.push({ kind: "argument", problem, cell });
    if (at === undefined || meant.length === 0 || cell?.words.length === 0) return found;
    if (isSwapped) return swap(found, formula, call, at);
    if (!cell) found.remedies.push(meant.map(({ code }) => [setArgument(call, at, code)]));
    tried[at] = meant[0]!.code;
  }
  return found;
}

function inputOf(formula: string, { start, end, sheet, row, column }: CallCell, words: string[]): InputCell {
  return { written: formula.slice(start, end), sheet, row, column, words };
}

/** Puts a text into an argument, or behind the last one. */
function setArgument({ args, end }: MeantCall, at: number, text: string): Edit {
  const argument = args[at];
  const quoted = quoteText(text);
  if (argument) return { start: argument.start, end: argument.end, text: quoted };
  return { start: end - 1, end: end - 1, text: ",".repeat(at - args.length + 1) + quoted };
}

export const quoteText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Zone and indicator, in each other's place. */
function swap(found: ArgumentFaults, formula: string, { args }: MeantCall, at: number): ArgumentFaults {
  const [first, second] = [args[at], args[at + 1]];
  if (!first || !second) return found;
  const cut = ({ start, end }: CallArgument): string => formula.slice(start, end);
  const edits: Edit[] = [
    { start: first.start, end: first.end, text: cut(second) },
    { start: second.start, end: second.end, text: cut(first) },
  ];
  return { ...found, remedies: [...found.remedies, [edits]] };
}
