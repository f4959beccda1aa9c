import type { Dataset, Indicator, Zone } from "./dataset";
import { MEASURES } from "./observation";
import { inLanguage, type CoreWords } from "./words";

/** Code, English name, Chinese name, kind, province, established, number of figures: a row a zone. */
export function listZones(dataset: Dataset, words: CoreWords): (string | number)[][] {
  return dataset.zones.map((zone) => [
    zone.code,
    zone.name.en,
    zone.name["zh-CN"],
    words.zoneKind[zone.kind],
    inLanguage(words, zone.province),
    zone.established,
    countFigures(dataset, [zone], dataset.indicators),
  ]);
}

/** Code, English name, Chinese name, kind, base unit, number of figures, definition: a row an indicator. */
export function listIndicators(dataset: Dataset, words: CoreWords): (string | number)[][] {
  return dataset.indicators.map((indicator) => [
    indicator.code,
    indicator.name.en,
    indicator.name["zh-CN"],
    words.indicatorKind[indicator.kind],
    indicator.unit?.code ?? "",
    countFigures(dataset, dataset.zones, [indicator]),
    inLanguage(words, indicator.definition),
  ]);
}

/** How many levels, growth rates and shares are held. */
export function countFigures(dataset: Dataset, zones: readonly Zone[], indicators: readonly Indicator[]): number {
  let count = 0;
  for (const zone of zones) {
    for (const indicator of indicators) {
      for (const measure of MEASURES) {
        const [start, end] = dataset.figures.series(zone.index, indicator.index, measure);
        count += end - start;
      }
    }
  }
  return count;
}
