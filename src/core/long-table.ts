import type { Observation } from "./entities";
import { observationAt, type Dataset } from "./dataset";
import { formatBound } from "./bound";
import { baseValue } from "./observation";
import { parsePeriod, periodValue } from "./period";
import { NoObservation } from "./problem";
import { resolveIndicator, resolveZone } from "./resolve";
import { isBlank } from "./blank";
import type { PlainColumn } from "./column";
import { inLanguage, type CoreWords } from "./words";

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

/** Columns of a row a figure: codes, so that a formula may filter by them in any language, and values in base units. */
export function longColumns(words: CoreWords): PlainColumn<Observation>[] {
  const { header } = words;
  return [
    { header: header.zone, cell: ({ zone }) => zone.code },
    { header: header.indicator, cell: ({ indicator }) => indicator.code },
    { header: header.measure, cell: ({ measure }) => measure },
    { header: header.whole, cell: ({ whole }) => whole?.code ?? "" },
    { header: header.period, cell: ({ period }) => periodValue(period) },
    { header: header.value, cell: baseValue },
    { header: header.unit, cell: ({ unit }) => unit.base },
    { header: header.bound, cell: ({ bound }) => formatBound(bound) },
    { header: header.status, cell: ({ status }) => status },
    { header: header.source, cell: ({ source }) => source.code },
    { header: header.note, cell: ({ note }) => inLanguage(words, note) },
  ];
}
