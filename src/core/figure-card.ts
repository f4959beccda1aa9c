import { listCaveats } from "./caveat";
import { runChecks } from "./checks";
import { allObservations, type Dataset } from "./dataset";
import type { Measure, Observation, Verdict } from "./entities";
import { formulaOf } from "./figure-formula";
import { intervalOf, type Interval } from "./interval";
import { formatFigure, type FormattedFigure } from "./number-format";
import { baseValue, MEASURES } from "./observation";
import { phraseObservation } from "./phrase";
import { formatReference } from "./reference";
import { compareFigures } from "./search";
import { getUnit } from "./unit";
import { inLanguage, type CoreWords } from "./words";

/** Everything that is known of one figure, worded. */
export interface FigureCard {
  figure: Observation;
  /** "over 3 trillion yuan". */
  phrase: string;
  /** What it is: "Revenue", "Growth of revenue", "Added value (share of: GDP of China)". */
  title: string;
  /** In base units, as the formula gives it. */
  value: number;
  shown: FormattedFigure;
  interval: Interval;
  unit: string;
  formula: string;
  source: { text: string; url: string };
  /** Without those that are checks. */
  caveats: string[];
  checks: { id: string; title: string; verdict: Verdict; finding: string; treatment: string }[];
  /** Other figures of the zone and indicator: periods, growth, shares, and the same from another source. */
  others: Observation[];
  missing: Missing;
}

/** What one might look for and will not find. */
export interface Missing {
  /** Years of which others have figures, and this series has no level. */
  years: string[];
  /** Measures that are printed for no period. */
  measures: Measure[];
}

/** The card of a printed figure in the language of the words. */
export function cardOfFigure(dataset: Dataset, words: CoreWords, figure: Observation): FigureCard {
  const series = allObservations(dataset).filter(
    ({ zone, indicator }) => zone === figure.zone && indicator === figure.indicator,
  );
  const value = baseValue(figure);
  return {
    figure,
    phrase: phraseObservation(dataset, words, figure),
    title: titleOf(words, figure),
    value,
    shown: formatFigure(dataset, words, figure),
    interval: intervalOf(value, figure.bound),
    unit: inLanguage(words, getUnit(dataset, figure.unit.base).name),
    formula: formulaOf(figure),
    source: { text: formatReference(words, figure.source, "full"), url: figure.source.url },
    caveats: listCaveats(words, figure),
    checks: checksOf(dataset, words, figure),
    others: series.filter(({ id }) => id !== figure.id).sort(compareFigures),
    missing: missingOf(dataset, series),
  };
}

/** "Revenue", "Growth of revenue", "Added value (share of: GDP of China)". */
export function titleOf(words: CoreWords, { indicator, measure, whole }: Observation): string {
  const name = inLanguage(words, indicator.name);
  if (measure === "growth") return words.table.growthOf(name);
  return measure === "share" && whole ? `${name} (${words.table.shareOf(inLanguage(words, whole.name))})` : name;
}

function checksOf(dataset: Dataset, words: CoreWords, { id }: Observation): FigureCard["checks"] {
  return runChecks(dataset)
    .filter(({ check }) => check.concerns.includes(id))
    .map(({ check, verdict }) => ({
      id: check.id,
      title: inLanguage(words, check.title),
      verdict,
      finding: inLanguage(words, check.finding),
      treatment: inLanguage(words, check.treatment),
    }));
}

function missingOf(dataset: Dataset, series: readonly Observation[]): Missing {
  const levels = series.filter(({ measure }) => measure === "level");
  return {
    years: dataset.periods
      .filter(({ kind, year }) => kind === "year" && !levels.some(({ period }) => period.year === year))
      .map(({ code }) => code),
    measures: MEASURES.filter((measure) => !series.some((figure) => figure.measure === measure)),
  };
}
