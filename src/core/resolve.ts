import type { Dataset, Indicator, Named, Zone } from "./dataset";
import { quoteName } from "./name";
import type { NameIndex } from "./name-index";
import { InvalidArgument } from "./problem";

/** An empty cell: "" or null, or 0 as the desktop gives it. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || value === 0;

/** The zone that an argument names. Throws InvalidArgument with up to three suggestions. */
export function resolveZone(dataset: Dataset, value: unknown): Zone {
  const zone = findNamed(dataset.zoneNames, value);
  if (zone) return zone;
  const text = blankOrText(value, "zone");
  throw new InvalidArgument({
    kind: "unknown-zone",
    text: quoteName(text),
    get suggestions() {
      return dataset.zoneNames.suggest(text);
    },
  });
}

/** The indicator that an argument names. Throws InvalidArgument with up to three suggestions. */
export function resolveIndicator(dataset: Dataset, value: unknown): Indicator {
  const indicator = findNamed(dataset.indicatorNames, value);
  if (indicator) return indicator;
  const text = blankOrText(value, "indicator");
  throw new InvalidArgument({
    kind: "unknown-indicator",
    text: quoteName(text),
    get suggestions() {
      return dataset.indicatorNames.suggest(text);
    },
  });
}

/** Both at once, so that arguments in the wrong order are told as such. */
export function resolvePair(dataset: Dataset, zone: unknown, indicator: unknown): [Zone, Indicator] {
  const foundZone = findNamed(dataset.zoneNames, zone);
  if (foundZone) return [foundZone, resolveIndicator(dataset, indicator)];
  const swappedZone = findNamed(dataset.zoneNames, indicator);
  const swappedIndicator = findNamed(dataset.indicatorNames, zone);
  if (swappedZone && swappedIndicator) {
    throw new InvalidArgument({ kind: "swapped", zone: swappedZone, indicator: swappedIndicator });
  }
  return [resolveZone(dataset, zone), resolveIndicator(dataset, indicator)];
}

const findNamed = <T extends Named>(names: NameIndex<T>, value: unknown): T | undefined =>
  typeof value === "string" ? names.find(value) : undefined;

function blankOrText(value: unknown, argument: "zone" | "indicator"): string {
  if (isBlank(value)) throw new InvalidArgument({ kind: "missing", argument });
  const text = typeof value === "string" ? value : String(value).toUpperCase();
  if (text.length <= 200 && quoteName(text) === "") throw new InvalidArgument({ kind: "missing", argument });
  return text;
}
