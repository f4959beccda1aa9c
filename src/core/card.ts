import type { Indicator, Zone } from "./entities";
import { observationAt, type Dataset } from "./dataset";
import { compareIndicators, findFigure } from "./look-up";
import { phraseObservation } from "./phrase";
import { resolveZone } from "./resolve";
import { inLanguage, type CoreWords } from "./words";

/** An entity value as Excel takes it: text in the cell, properties on the card. */
export interface ZoneCard {
  type: "Entity";
  text: string;
  properties: Record<string, { type: "String"; basicValue: string }>;
}

/** A zone with the latest level of each of its indicators, in words: a card shows, it is not computed with. */
export function cardOf(dataset: Dataset, words: CoreWords, zone: unknown): ZoneCard {
  const resolved = resolveZone(dataset, zone);
  const lines = [...dataset.indicators]
    .sort(compareIndicators)
    .flatMap((indicator) => lineOf(dataset, words, resolved, indicator));
  const properties = Object.fromEntries(
    lines.map(([name, text]) => [name, { type: "String" as const, basicValue: text }]),
  );
  return { type: "Entity", text: inLanguage(words, resolved.name), properties };
}

function lineOf(dataset: Dataset, words: CoreWords, zone: Zone, indicator: Indicator): [string, string][] {
  const at = findFigure(dataset, { zone, indicator, measure: "level", period: undefined });
  if (at < 0) return [];
  const observation = observationAt(dataset, at);
  const period = observation.period.kind === "undated" ? words.undated : observation.period.code;
  return [[inLanguage(words, indicator.name), words.cardLine(phraseObservation(dataset, words, observation), period)]];
}
