import type { Observation } from "./entities";
import { NoObservation } from "./problem";

/** Throws NoObservation for a figure whose definition differs from the indicator's: it is shown, never computed with. */
export function requireComparable(...observations: Observation[]): void {
  const differing = observations.find(({ status }) => status === "D");
  if (differing) throw new NoObservation({ kind: "definition-differs", observation: differing });
}
