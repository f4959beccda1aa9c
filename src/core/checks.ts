import type { Check, Observation, Verdict } from "./entities";
import { allObservations, type Dataset } from "./dataset";
import { countDecimals } from "./number-format";
import { baseValue, scaleDecimal } from "./observation";

/** A check with its arithmetic done on the printed figures. */
export interface CheckResult {
  check: Check;
  /** The printed figure that is checked; undefined where the check is of words. */
  printed: Observation | undefined;
  /** The same from other printed figures, in base units. */
  computed: number | undefined;
  /** "agrees" or "disagrees" where there is arithmetic; else the reading noted in the data. */
  verdict: Verdict;
}

/** Every check of the data set, computed anew. */
export function runChecks(dataset: Dataset): CheckResult[] {
  const byId = new Map(allObservations(dataset).map((observation) => [observation.id, observation]));
  return dataset.checks.map((check) => runCheck(check, byId));
}

function runCheck(check: Check, byId: ReadonlyMap<string, Observation>): CheckResult {
  const printed = byId.get(check.printed);
  const operands = check.operands.map((id) => byId.get(id));
  if (!printed || check.operation === "" || operands.some((operand) => !operand)) {
    return { check, printed, computed: undefined, verdict: check.verdict };
  }
  const values = operands.map((operand) => baseValue(operand!));
  const computed = check.operation === "sum" ? values.reduce((a, b) => a + b, 0) : values[0]! / values[1]!;
  return { check, printed, computed, verdict: agrees(printed, computed) ? "agrees" : "disagrees" };
}

/** True when the computed value rounds to the printed digits. */
function agrees(printed: Observation, computed: number): boolean {
  const decimals = countDecimals(printed.printed);
  const shown = scaleDecimal(computed, -printed.unit.exponent);
  return Number(shown.toFixed(decimals)) === printed.printed;
}
