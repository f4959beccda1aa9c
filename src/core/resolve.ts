import type { Indicator, Named, Zone } from "./entities";
import type { Dataset } from "./dataset";
import { isBlank } from "./blank";
import { MAX_QUOTED, quoteName } from "./name";
import type { NameIndex } from "./name-index";
import { InvalidArgument } from "./problem";

/** The zone that an argument names. Throws InvalidArgument with up to three suggestions. */
export function resolveZone(dataset: Dataset, value: unknown): Zone {
  return findNamed(dataset.zoneNames, value) ?? refuse(dataset, "zone", value);
}

/** The indicator that an argument names. Throws InvalidArgument with up to three suggestions. */
export function resolveIndicator(dataset: Dataset, value: unknown): Indicator {
  return findNamed(dataset.indicatorNames, value) ?? refuse(dataset, "indicator", value);
}

/** Both at once, so that arguments in the wrong order are told as such. */
export function resolvePair(dataset: Dataset, zone: unknown, indicator: unknown): [Zone, Indicator] {
  const foundZone = findNamed(dataset.zoneNames, zone);
  if (foundZone) return [foundZone, resolveIndicator(dataset, indicator)];
  const swappedZone = findNamed(dataset.zoneNames, indicator);
  const swappedIndicator = swappedZone && findNamed(dataset.indicatorNames, zone);
  if (swappedIndicator) throw new InvalidArgument({ kind: "swapped", zone: swappedZone, indicator: swappedIndicator });
  return refuse(dataset, "zone", zone);
}

const findNamed = <T extends Named>(names: NameIndex<T>, value: unknown): T | undefined =>
  typeof value === "string" ? names.find(value) : undefined;

const VISIBLE = /[^\p{C}\s]/u;

/** Throws InvalidArgument for an argument that names nothing: missing, or unknown with what it may mean. */
function refuse(dataset: Dataset, argument: "zone" | "indicator", value: unknown): never {
  const text = typeof value === "string" ? value : String(value).toUpperCase();
  if (isBlank(value) || !VISIBLE.test(text.slice(0, MAX_QUOTED)))
    throw new InvalidArgument({ kind: "missing", argument });
  throw new InvalidArgument(() =>
    argument === "zone"
      ? { kind: "unknown-zone", text: quoteName(text), suggestions: () => dataset.zoneNames.suggest(text) }
      : { kind: "unknown-indicator", text: quoteName(text), suggestions: () => dataset.indicatorNames.suggest(text) },
  );
}
