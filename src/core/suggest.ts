import type { Indicator, Zone } from "./entities";
import type { Dataset } from "./dataset";
import { parseCount } from "./ranking";
import { InvalidArgument, NoObservation } from "./problem";
import { isBlank } from "./blank";
import { quoteName } from "./name";

export interface Suggestion {
  kind: "zone" | "indicator";
  entry: Zone | Indicator;
}

const DEFAULT_COUNT = 5;

/** What a text may mean, the likeliest first: exact names, then look-alikes. Throws NoObservation where nothing does. */
export function suggestNames(dataset: Dataset, text: unknown, n?: unknown): Suggestion[] {
  if (isBlank(text)) throw new InvalidArgument({ kind: "missing", argument: "text" });
  const count = isBlank(n) ? DEFAULT_COUNT : parseCount(n);
  const typed = String(text);
  const zones = dataset.zoneNames.rank(typed).map(({ entry, cost }) => ({ kind: "zone" as const, entry, cost }));
  const indicators = dataset.indicatorNames
    .rank(typed)
    .map(({ entry, cost }) => ({ kind: "indicator" as const, entry, cost }));
  const found = [...zones, ...indicators].sort((a, b) => a.cost - b.cost).slice(0, count);
  if (found.length === 0) throw new NoObservation({ kind: "no-suggestion", text: quoteName(typed) });
  return found;
}
