import { findCall, type CallContext, type ParameterKind } from "./calls";
import type { Observation } from "./entities";
import { HEADLINES } from "./headlines";
import { getAnyObservation, getObservation } from "./look-up";
import { parseBasis, parseMeasure } from "./option";
import { InvalidArgument, NoObservation, type Problem } from "./problem";
import { parseQuestion, queryOf } from "./question";
import { publishedShare } from "./share";
import type { Rows } from "./block-calls";
import { inLanguage } from "./words";

/** What a call gives: cells, or an error with the reason for it. */
export type Outcome = { kind: "cells"; rows: Rows } | { kind: "error"; code: "#N/A" | "#VALUE!"; problem: Problem };

/** A call explained: its arguments as they are understood, what it gives, and the figure that it is about. */
export interface Explanation {
  name: string;
  arguments: { kind: ParameterKind; given: unknown; meaning: string }[];
  outcome: Outcome;
  /** Absent where the call is about no single printed figure. */
  figure: Observation | undefined;
}

/** Explains a call of a function of the list; undefined for any other function. */
export function explainCall(context: CallContext, name: string, args: readonly unknown[]): Explanation | undefined {
  const call = findCall(name);
  if (!call) return undefined;
  const outcome = attempt(() => call.answer(context, args));
  const figure = outcome.kind === "cells" ? findFigureOf(context, name, args) : undefined;
  return {
    ...{ name, outcome, figure },
    arguments: call.parameters.flatMap((kind, at) =>
      at < call.needed || (args[at] ?? "") !== "" || kind === "period"
        ? [{ kind, given: args[at], meaning: meaningOf(context, kind, args[at], figure) }]
        : [],
    ),
  };
}

/** Runs a call; what core throws for its arguments is told as an outcome. */
export function attempt(run: () => Rows): Outcome {
  try {
    return { kind: "cells", rows: run() };
  } catch (error) {
    if (error instanceof NoObservation) return { kind: "error", code: "#N/A", problem: error.problem };
    if (error instanceof InvalidArgument) return { kind: "error", code: "#VALUE!", problem: error.problem };
    throw error;
  }
}

/** The name of a zone or indicator, the period that "latest" stands for; "" where an argument speaks for itself. */
function meaningOf(
  { dataset, words }: CallContext,
  kind: ParameterKind,
  given: unknown,
  figure: Observation | undefined,
): string {
  const names = kind === "zone" ? dataset.zoneNames : kind === "indicator" ? dataset.indicatorNames : undefined;
  const entry = typeof given === "string" ? names?.find(given) : undefined;
  if (entry) return inLanguage(words, entry.name);
  if (kind !== "period" || !figure) return "";
  return figure.period.kind === "undated" ? words.undated : figure.period.code;
}

const LEVELS = ["GET", "FIGURE", "INTERVAL"];
const ANY_MEASURE = ["PHRASE", "SOURCE", "CAVEAT", "UNIT"];

/** The printed figure that a call gives or speaks of. */
export function findFigureOf(
  { dataset }: CallContext,
  name: string,
  args: readonly unknown[],
): Observation | undefined {
  const headline = (HEADLINES as Readonly<Record<string, string>>)[name];
  const [zone, indicator, period, option, other] = headline === undefined ? args : [args[0], headline, args[1]];
  try {
    const question = parseQuestion(dataset, zone, indicator, period);
    if (headline !== undefined || LEVELS.includes(name)) return getObservation(dataset, queryOf(question, "level"));
    if (name === "BOUND") return getObservation(dataset, queryOf(question, parseMeasure(option)));
    if (ANY_MEASURE.includes(name)) return getAnyObservation(dataset, question);
    if (name === "YOY" && parseBasis(option) === "published")
      return getObservation(dataset, queryOf(question, "growth"));
    return name === "SHAREOF" && parseBasis(other) === "published"
      ? publishedShare(dataset, question, option)
      : undefined;
  } catch (error) {
    if (error instanceof NoObservation || error instanceof InvalidArgument) return undefined;
    throw error;
  }
}
