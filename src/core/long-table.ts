import type { Observation } from "./entities";
import { observationAt, type Dataset } from "./dataset";
import { formatBound } from "./bound";
import { baseValue } from "./observation";
import { parsePeriod, periodValue } from "./period";
import { NoObservation } from "./problem";
import { resolveIndicator, resolveZone } from "./resolve";
import { isBlank } from "./blank";
import { inLanguage, type CoreWords, type HeaderKey } from "./words";

export const LONG_HEADERS: readonly HeaderKey[] = [
  ...(["zone", "indicator", "measure", "whole", "period", "value"] as const),
  ...(["unit", "bound", "status", "source", "note"] as const),
];

/** Figures chosen by zone, indicator and period; an empty argument chooses all. Throws NoObservation where none fits. */
export function selectFigures(dataset: Dataset, zone?: unknown, indicator?: unknown, period?: unknown): Observation[] {
  const z = isBlank(zone) ? undefined : resolveZone(dataset, zone);
  const i = isBlank(indicator) ? undefined : resolveIndicator(dataset, indicator);
  const asked = parsePeriod(period);
  const chosen: Observation[] = [];
  for (let at = 0; at < dataset.figures.count; at++) {
    const figure = observationAt(dataset, at);
    if ((!z || figure.zone === z) && (!i || figure.indicator === i) && (!asked || figure.period.code === asked.code))
      chosen.push(figure);
  }
  if (chosen.length === 0) {
    throw new NoObservation(
      z || i ? { kind: "no-such-rows" } : { kind: "no-rows", what: dataset.periods.map(({ code }) => code).join(", ") },
    );
  }
  return chosen;
}

/** One row a figure: codes, so that a formula may filter by them in any language, and values in base units. */
export function longRow(words: CoreWords, figure: Observation): (string | number)[] {
  return [
    figure.zone.code,
    figure.indicator.code,
    figure.measure,
    figure.whole?.code ?? "",
    periodValue(figure.period),
    baseValue(figure),
    figure.unit.base,
    formatBound(figure.bound),
    figure.status,
    figure.source.code,
    inLanguage(words, figure.note),
  ];
}
