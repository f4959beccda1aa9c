import { findCall, type CallContext, type FunctionCall, type ParameterKind } from "../calls";
import type { Dataset } from "../dataset";
import { attempt } from "../explain";
import type { CallArgument } from "../formula/call-argument";
import type { ArgumentProblem } from "../problem";
import type { Fault } from "./diagnosis";
import type { Edit, Remedy } from "./edits";
import { findNearest } from "./nearest";
import type { MeantCall } from "./suspect";

/** What is wrong with the arguments of a call, and ways to mend it. */
export interface ArgumentFaults {
  faults: Fault[];
  remedies: Remedy[];
}

/** A call holds no more faults than arguments; one that mends into another fault ends the search. */
const MOST_FAULTS = 6;
/** Words of an option that are offered where none is like the one written. */
const MOST_CHOICES = 4;

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
    const { at, meant } = locate(context.dataset, known, problem, tried);
    const argument = at === undefined ? undefined : call.args[at];
    const cell = argument?.kind === "cell" ? formula.slice(argument.start, argument.end) : undefined;
    found.faults.push({ kind: "argument", problem, cell });
    if (at === undefined || meant.length === 0 || cell !== undefined) return found;
    if (problem.kind === "swapped") return swap(found, formula, call, at);
    found.remedies.push(meant.map((text) => [setArgument(call, at, text)]));
    tried[at] = meant[0];
  }
  return found;
}

/** Which argument a problem is about, and what it may be meant to say. */
function locate(
  dataset: Dataset,
  { parameters }: FunctionCall,
  problem: ArgumentProblem,
  args: readonly unknown[],
): { at: number | undefined; meant: string[] } {
  const find = (...kinds: ParameterKind[]): number | undefined => {
    const at = parameters.findIndex((kind, index) => kinds.includes(kind) && !resolves(dataset, kind, args[index]));
    return at < 0 ? undefined : at;
  };
  switch (problem.kind) {
    case "unknown-zone":
      return { at: find("zone", "whole"), meant: problem.suggestions().map(({ code }) => code) };
    case "unknown-indicator":
      return { at: find("indicator"), meant: problem.suggestions().map(({ code }) => code) };
    case "swapped":
      return { at: parameters.indexOf("zone"), meant: [problem.indicator.code] };
    case "unknown-unit":
      return { at: find("unit"), meant: findUnits(dataset, problem.text) };
    case "unknown-option":
      return { at: find(problem.argument as ParameterKind), meant: choose(problem.text, problem.choices) };
    case "unknown-whole":
      return { at: find("whole"), meant: choose(problem.text, codesOf(problem.wholes)) };
    case "several-wholes":
      return { at: find("whole"), meant: codesOf(problem.wholes) };
    case "unknown-table":
      return { at: find("name"), meant: findNearest(problem.text, problem.names) };
    default:
      return { at: undefined, meant: [] };
  }
}

function resolves(dataset: Dataset, kind: ParameterKind, value: unknown): boolean {
  if (typeof value !== "string") return false;
  if (kind === "zone") return dataset.zoneNames.find(value) !== undefined;
  return kind === "indicator" && dataset.indicatorNames.find(value) !== undefined;
}

const codesOf = (entries: readonly { code: string }[]): string[] => entries.map(({ code }) => code);

/** The choices that are like the word, or all where these are few. */
function choose(word: string, choices: readonly string[]): string[] {
  const near = findNearest(word, choices);
  return near.length > 0 ? near : choices.length <= MOST_CHOICES ? [...choices] : [];
}

/** Codes of the units and scales whose names are like a word. */
function findUnits({ units, scales }: Dataset, word: string): string[] {
  const spelled = [...scales, ...units].flatMap(({ code, name, aliases }) =>
    [code, name.en, name["zh-CN"], ...aliases].map((spelling) => ({ code, spelling })),
  );
  const near = findNearest(word, [...new Set(spelled.map(({ spelling }) => spelling))]);
  return [...new Set(near.flatMap((found) => spelled.find(({ spelling }) => spelling === found)?.code ?? []))];
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
