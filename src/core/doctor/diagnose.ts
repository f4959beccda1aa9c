import { findCall, type CallContext } from "../calls";
import { attempt } from "../explain";
import { parseCall } from "../formula/family-calls";
import { findCallFaults, type ReadArgument } from "./call-faults";
import { type Diagnosis, type Fault, groupFaults } from "./diagnosis";
import { mendText, type Remedy } from "./edits";
import type { Suspect } from "./suspect";

const ERROR = /^#[A-Z_/0-9]+[!?]?$/;
const WAITING = ["#BUSY!", "#GETTING_DATA", "#CONNECT!"];

/** What is wrong with a cell, and what would mend it; undefined where nothing is. */
export function diagnose(context: CallContext, suspect: Suspect, read: ReadArgument): Diagnosis | undefined {
  const written = findWrittenFaults(suspect);
  const called = suspect.calls.map((call) => findCallFaults(context, suspect, call, read));
  const isError = isErrorValue(suspect.value);
  // A question without an answer is no fault where the formula catches it, and none of a text.
  const faults = [...written.faults, ...called.flatMap((call) => call.faults)].filter(
    ({ kind }) => kind !== "not-held" || isError,
  );
  const remedies = [...written.remedies, ...called.flatMap((call) => call.remedies)];
  const [first, ...rest] = faults;
  if (first) return groupFaults([first, ...rest], offerRepairs(suspect, faults, remedies));
  const found = findValueFault(context, suspect, read);
  return found && groupFaults([found.fault], found.isMended ? [suspect.formula] : []);
}

const isErrorValue = (value: unknown): value is string => typeof value === "string" && ERROR.test(value);

/** What is wrong with the formula as a text. */
function findWrittenFaults({ content, formula, isText }: Suspect): { faults: Fault[]; remedies: Remedy[] } {
  const foreign = content.split("").filter((character, at) => character !== formula[at]);
  const punctuation: Fault = { kind: "punctuation", written: [...new Set(foreign)].join(" ") };
  return {
    faults: [...(isText ? [{ kind: "text" } as const] : []), ...(foreign.length > 0 ? [punctuation] : [])],
    // The formula is the mended text already.
    remedies: isText || foreign.length > 0 ? [[[]]] : [],
  };
}

/** Faults that only the reader can mend leave nothing to offer, unless others can be mended. */
function offerRepairs(
  { content, formula, isText }: Suspect,
  faults: readonly Fault[],
  remedies: readonly Remedy[],
): string[] {
  if (remedies.length === 0 || faults.some(({ kind }) => kind === "mixed-separators")) return [];
  return mendText(formula, remedies).filter((repair) => isText || repair !== content);
}

/** What an error or an old answer in a cell comes from, where the formula itself is right. */
function findValueFault(
  context: CallContext,
  suspect: Suspect,
  read: ReadArgument,
): { fault: Fault; isMended: boolean } | undefined {
  const { value } = suspect;
  if (!isErrorValue(value)) {
    const fault = findStale(context, suspect, read);
    return fault && { fault, isMended: true };
  }
  if (WAITING.includes(value)) return { fault: { kind: "waiting", code: value }, isMended: true };
  if (value === "#NAME?" && suspect.isAllOurs) return { fault: { kind: "not-known" }, isMended: true };
  if (value === "#SPILL!") return { fault: { kind: "spill" }, isMended: false };
  if (value === "#REF!") return { fault: { kind: "reference" }, isMended: false };
  const stale = findStale(context, suspect, read);
  return stale ? { fault: stale, isMended: true } : { fault: { kind: "other-error", code: value }, isMended: false };
}

/** An answer from before the data set, or a cell that the formula uses, was another one; of formulas that are one call. */
function findStale(context: CallContext, { formula, value }: Suspect, read: ReadArgument): Fault | undefined {
  const call = parseCall(formula);
  const known = call && findCall(call.name);
  // A figure with a card shows a text, and a block fills cells of its own.
  if (!known || call.name === "FIGURE") return undefined;
  const args = call.args.map((argument) => (argument.kind === "constant" ? argument.value : read(argument)));
  if (call.args.some(({ kind }, at) => kind === "cell" && args[at] === undefined)) return undefined;
  const outcome = attempt(() => known.answer(context, args));
  const gives = outcome.kind === "cells" ? outcome.rows[0]?.[0] : undefined;
  if (gives === undefined) return undefined;
  const isOld = isErrorValue(value)
    ? !isErrorValue(gives)
    : typeof gives === "number" && typeof value === "number" && !isNear(gives, value);
  return isOld ? { kind: "stale", holds: String(value), gives: String(gives) } : undefined;
}

/** Excel may keep a digit less than we calculate with. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
