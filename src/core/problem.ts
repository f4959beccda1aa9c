import type { Dataset, Indicator, Tier, Unit, Whole, Zone } from "./dataset";
import type { Measure, Observation } from "./observation";
import type { Period } from "./period";

/** What the data set holds for a zone and an indicator, for messages that say what may be asked instead. */
export interface Held {
  indicator: Indicator;
  measure: Measure;
  period: Period;
}

/** An argument that cannot be understood: #VALUE! in a cell. */
export type ArgumentProblem =
  | { kind: "missing"; argument: "zone" | "indicator" | "text" | "threshold" | "period" | "whole" | "name" | "n" }
  | { kind: "unknown-zone"; text: string; suggestions: Zone[] }
  | { kind: "unknown-indicator"; text: string; suggestions: Indicator[] }
  | { kind: "swapped"; zone: Zone; indicator: Indicator }
  | { kind: "period-text"; text: string }
  | { kind: "period-fraction"; text: string }
  | { kind: "period-date"; text: string }
  | { kind: "period-without-next"; text: string }
  | { kind: "unknown-unit"; text: string; examples: string[] }
  | { kind: "unknown-whole"; text: string; wholes: Whole[] }
  | { kind: "several-wholes"; indicator: Indicator; wholes: Whole[] }
  | { kind: "unknown-table"; text: string; names: string[] }
  | { kind: "currency"; asked: Unit; held: Unit }
  | { kind: "unit-mismatch"; text: string; held: Unit }
  | { kind: "unknown-option"; argument: string; text: string; choices: string[] }
  | { kind: "not-a-number"; argument: string; text: string }
  | { kind: "not-a-count"; argument: string; text: string }
  | { kind: "too-many-cells"; cells: number; limit: number }
  | { kind: "unsupported"; feature: string; instead: string };

/** A good question that the data set has no answer to: #N/A in a cell. */
export type AnswerProblem =
  | {
      kind: "no-observation";
      zone: Zone;
      indicator: Indicator;
      measure: Measure;
      period: Period | undefined;
      held: Held[];
    }
  | { kind: "no-whole"; zone: Zone; indicator: Indicator; wholes: Whole[] }
  | { kind: "definition-differs"; observation: Observation }
  | { kind: "needs-exact-levels"; zone: Zone; indicator: Indicator; last: Observation; before: Period | undefined }
  | { kind: "two-open-bounds"; first: Observation; second: Observation }
  | { kind: "units-differ"; first: Observation; second: Observation }
  | { kind: "open-side"; side: "low" | "high" }
  | { kind: "no-tiers"; periods: string[] }
  | { kind: "no-threshold"; dataset: Dataset; tiers: Tier[] }
  | { kind: "nothing-to-rank"; indicator: Indicator; period: Period | undefined }
  | { kind: "no-rows"; what: string }
  | { kind: "no-such-rows" }
  | { kind: "no-suggestion"; text: string }
  | { kind: "outside-shape" };

export type Problem = ArgumentProblem | AnswerProblem;

/** Thrown by core for an argument that cannot be understood. */
export class InvalidArgument extends Error {
  override readonly name = "InvalidArgument";
  constructor(readonly problem: ArgumentProblem) {
    super(problem.kind);
  }
}

/** Thrown by core for a question without an answer in the data set. */
export class NoObservation extends Error {
  override readonly name = "NoObservation";
  constructor(readonly problem: AnswerProblem) {
    super(problem.kind);
  }
}
