import type { Indicator, Measure, Observation, Period, Tier, Unit, Whole, Zone } from "./entities";
import type { Dataset } from "./dataset";

/** What the data set holds for a zone and an indicator, for messages that say what may be asked instead. */
export interface Held {
  indicator: Indicator;
  measure: Measure;
  period: Period;
}

/** An argument that cannot be understood: #VALUE! in a cell. */
export type ArgumentProblem =
  | { kind: "missing"; argument: "zone" | "indicator" | "text" | "threshold" | "period" | "whole" | "name" | "n" }
  | { kind: "unknown-zone"; text: string; /** Looked for when asked. */ suggestions: () => Zone[] }
  | { kind: "unknown-indicator"; text: string; suggestions: () => Indicator[] }
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
  | { kind: "too-many-bytes"; limit: number }
  | { kind: "error-argument"; code: string }
  | { kind: "unsupported"; feature: string; instead: string };

/** A good question that the data set has no answer to: #N/A in a cell. */
export type AnswerProblem =
  | { kind: "not-available-argument" }
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

/**
 * What core throws. Not an Error: a formula over 100,000 cells may refuse every one of them, and taking down the stack of
 * each would cost ten times its answer. For the same reason a problem may be described only when somebody reads it.
 */
abstract class Refusal<P extends Problem> {
  private described: P | undefined;

  constructor(private readonly describe: P | (() => P)) {}

  get problem(): P {
    return (this.described ??= typeof this.describe === "function" ? this.describe() : this.describe);
  }

  get message(): string {
    return this.problem.kind;
  }
}

/** Thrown for an argument that cannot be understood. */
export class InvalidArgument extends Refusal<ArgumentProblem> {
  readonly name = "InvalidArgument";
}

/** Thrown for a question without an answer in the data set. */
export class NoObservation extends Refusal<AnswerProblem> {
  readonly name = "NoObservation";
}
