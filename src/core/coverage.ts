import { allObservations, INDICATOR_GROUPS, type Dataset } from "./dataset";
import type { Indicator, Observation, Zone } from "./entities";
import { compareFigures } from "./search";

/** Which zones have which figures: the zones across, the indicators down in their groups. */
export interface Coverage {
  /** Those with any figure, as the data set has them. */
  zones: Zone[];
  groups: { group: string; indicators: { indicator: Indicator; /** One list a zone. */ held: Observation[][] }[] }[];
  /** Years that figures lie in, newest first; 0 stands for undated ones. */
  years: number[];
}

/** Every figure of the data set by zone and indicator, levels and newest first. */
export function coverage(dataset: Dataset): Coverage {
  const figures = allObservations(dataset).sort(compareFigures);
  const zones = dataset.zones.filter((zone) => figures.some((figure) => figure.zone === zone));
  const rows = dataset.indicators
    .map((indicator) => ({
      indicator,
      held: zones.map((zone) => figures.filter((figure) => figure.indicator === indicator && figure.zone === zone)),
    }))
    .filter(({ held }) => held.some((cell) => cell.length > 0));
  return {
    zones,
    groups: INDICATOR_GROUPS.map((group) => ({
      group,
      indicators: rows.filter(({ indicator }) => indicator.group === group),
    })).filter(({ indicators }) => indicators.length > 0),
    years: [...new Set(figures.map(({ period }) => period.year))].sort((a, b) => b - a),
  };
}
