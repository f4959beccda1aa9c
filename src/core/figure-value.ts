import { composeCaveat, openChecks } from "./caveat";
import type { Dataset } from "./dataset";
import type { Observation } from "./entities";
import { intervalOf } from "./interval";
import { getObservation } from "./look-up";
import { countDecimals, formatFigure, formatInUnit } from "./number-format";
import { periodValue } from "./period";
import { phraseObservation } from "./phrase";
import { queryOf, type Question } from "./question";
import { formatReference } from "./reference";
import { convertPrinted, getUnit } from "./unit";
import type { AskedUnit } from "./unit-index";
import { inLanguage, type CoreWords } from "./words";

/** A property of a figure: what its card shows, and what a formula such as `A1.Source` gives. */
export type FigureProperty = (
  | { type: "String"; basicType: "String"; basicValue: string }
  | { type: "Double"; basicType: "Double"; basicValue: number; numberFormat?: string }
) & {
  /** Under the key on the card: what it is called in a language that is not the keys'. */
  propertyMetadata?: { sublabel: string };
};

/** Keys of the properties, permanent and in English in every language: formulas name them. */
export type FigureKey =
  | ("Words" | "Bound" | "Lowest" | "Highest" | "Period" | "Unit")
  | ("Source" | "Published" | "Link" | "Caveat" | "Checks" | "Edition");

/** A number with properties, as Excel takes it: it calculates as the number, shows by its format and opens a card. */
export interface FigureValue {
  type: "Double";
  basicType: "Double";
  basicValue: number;
  numberFormat: string;
  properties: Partial<Record<FigureKey, FigureProperty>>;
  layouts: object;
  provider: { description: string };
}

/**
 * A printed level that carries its wording, source and caveat, in its base unit or the unit asked for. Properties with
 * nothing to say (an open side, no link, no caveat) are left out. Throws NoObservation where nothing is printed.
 */
export function figureOf(dataset: Dataset, words: CoreWords, question: Question, unit?: AskedUnit): FigureValue {
  const figure = getObservation(dataset, queryOf(question, "level"));
  const value = convertPrinted(dataset, figure.printed, figure.unit, unit);
  const { numberFormat } = unit ? formatInUnit(words, value, figure.bound) : formatFigure(dataset, words, figure);
  const properties = propertiesOf(dataset, words, figure, value, unit);
  return {
    ...{ type: "Double", basicType: "Double", basicValue: value, numberFormat, properties },
    layouts: layoutOf(Object.keys(properties)),
    provider: { description: "HTZone" },
  };
}

function propertiesOf(
  dataset: Dataset,
  words: CoreWords,
  figure: Observation,
  value: number,
  unit: AskedUnit | undefined,
): FigureValue["properties"] {
  const { low, high } = intervalOf(value, figure.bound);
  const base = inLanguage(words, getUnit(dataset, figure.unit.base).name);
  // In the card's order; what has nothing to say is left out.
  const texts: Record<FigureKey, string | number> = {
    Words: phraseObservation(dataset, words, figure),
    Bound: words.table.bound[figure.bound],
    Lowest: low,
    Highest: high,
    Period: figure.period.kind === "undated" ? words.undated : periodValue(figure.period),
    Unit: unit ? unit.text : base,
    Source: formatReference(words, figure.source, "full"),
    Published: figure.source.date,
    Link: figure.source.url,
    Caveat: composeCaveat(dataset, words, figure),
    Checks: openChecks(dataset, figure)
      .map(({ id }) => id)
      .join(", "),
    Edition: dataset.edition,
  };
  const said = Object.entries(texts)
    .filter(([, text]) => text !== "" && Math.abs(Number(text)) !== Infinity)
    .map(([key, text]) => {
      const sublabel = words.cardLabels?.[key as FigureKey];
      return [key, { ...propertyOf(text), propertyMetadata: sublabel && { sublabel } }];
    });
  return Object.fromEntries(said) as FigureValue["properties"];
}

const MOST_DECIMALS = 4;

function propertyOf(value: string | number): FigureProperty {
  if (typeof value === "string") return { type: "String", basicType: "String", basicValue: value };
  // Without a format of its own General would show twelve digits as an exponent.
  const decimals = Math.min(countDecimals(value), MOST_DECIMALS);
  const whole = value < 10_000 && decimals === 0 ? "0" : "#,##0";
  const numberFormat = decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
  return { type: "Double", basicType: "Double", basicValue: value, numberFormat };
}

/** The card: the figure in words above, the rest in a list. */
const layoutOf = (keys: readonly string[]): object => ({
  card: {
    title: { property: "Words" },
    sections: [{ layout: "List", properties: keys.slice(1) }],
  },
});
