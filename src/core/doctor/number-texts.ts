import { findCall, type ParameterKind } from "../calls";
import type { CallArgument } from "../formula/call-argument";
import { type Diagnosis, groupFaults } from "./diagnosis";
import type { MeantCall } from "./suspect";

const OF_NUMBERS: readonly ParameterKind[] = ["period", "from", "to", "threshold", "n", "headers"];
const NUMBER = /^\s*-?\d{1,15}(?:\.\d{1,10})?\s*$/;

/** The cells of a call that are to hold numbers. */
export function listNumberCells({ names, args }: MeantCall): Extract<CallArgument, { kind: "cell" }>[] {
  const parameters = (names[0] === undefined ? undefined : findCall(names[0]))?.parameters ?? [];
  return args.flatMap((argument, at) =>
    argument.kind === "cell" && parameters[at] && OF_NUMBERS.includes(parameters[at]) ? [argument] : [],
  );
}

/** A number that is kept as a text: our functions take it, a lookup or a sum of Excel's does not. */
export function diagnoseNumberText(value: unknown): Diagnosis | undefined {
  if (typeof value !== "string" || !NUMBER.test(value)) return undefined;
  return groupFaults([{ kind: "number-text", text: value.trim() }], [Number(value)]);
}
