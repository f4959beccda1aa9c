import { findCall, FUNCTION_CALLS, type FunctionCall, type ParameterKind } from "../../core/calls";
import type { Dataset } from "../../core/dataset";
import { choicesOf, type ChoiceContext, type Chosen } from "./choices";

/** A function and what is chosen for its arguments. */
export interface ChosenCall {
  call: FunctionCall;
  chosen: Chosen;
}

export const FIRST_CALL: ChosenCall = {
  call: FUNCTION_CALLS[0]!,
  chosen: { zone: "zhongguancun", indicator: "revenue" },
};

/** Leaving these out gives the same. */
const DEFAULTS: Chosen = { basis: "published", style: "short", measure: "level", headers: "1" };
const NUMBERS: readonly ParameterKind[] = ["threshold", "n", "headers"];
const YEAR = /^\d{4}$/;

/** The choices with the usual one for every option, and the first possible one for what is needed and not chosen. */
export function fillNeeded(context: ChoiceContext, { call, chosen }: ChosenCall): Chosen {
  const filled: Chosen = { ...chosen };
  for (const kind of call.parameters) filled[kind] ||= DEFAULTS[kind] ?? "";
  for (const kind of call.parameters.slice(0, call.needed)) {
    if ((filled[kind] ?? "") !== "") continue;
    const options = choicesOf(context, call, kind, filled);
    const first = options && [...options.choices, ...options.groups.flatMap(({ choices }) => choices)][0];
    if (first) filled[kind] = first.value;
  }
  return filled;
}

/** The arguments in their order; undefined for one that is left out. */
export const argumentsOf = (call: FunctionCall, chosen: Chosen): (string | number | undefined)[] =>
  call.parameters.map((kind) => {
    const value = chosen[kind] ?? "";
    if (value === "" || value === DEFAULTS[kind]) return undefined;
    return NUMBERS.includes(kind) || YEAR.test(value) ? Number(value) : value;
  });

/** A call as it stands in a formula, with names as codes, so that it can be changed; undefined for one that is not offered. */
export function chooseCall(dataset: Dataset, name: string, args: readonly unknown[]): ChosenCall | undefined {
  const call = findCall(name);
  if (!call) return undefined;
  const read = (kind: ParameterKind, value: unknown): string => {
    const names = kind === "zone" ? dataset.zoneNames : kind === "indicator" ? dataset.indicatorNames : undefined;
    const text = value === undefined || value === null ? "" : String(value);
    return names?.find(text)?.code ?? text;
  };
  return { call, chosen: Object.fromEntries(call.parameters.map((kind, at) => [kind, read(kind, args[at])])) };
}
