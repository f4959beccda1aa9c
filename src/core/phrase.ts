import type { Observation, Unit } from "./entities";
import type { Dataset } from "./dataset";
import { countDecimals } from "./number-format";
import { scaleDecimal } from "./observation";
import { askedFigure, type Question } from "./question";
import { getUnit } from "./unit";
import { inLanguage, type CoreWords } from "./words";

/** A figure in words: "over 3 trillion yuan", "超过3万亿元". The level; where none is printed, the growth or share. */
export function phraseOf(dataset: Dataset, words: CoreWords, question: Question): string {
  return phraseObservation(dataset, words, askedFigure(dataset, question));
}

/** A printed figure in words, with its own digits. */
export function phraseObservation(dataset: Dataset, words: CoreWords, { printed, unit, bound }: Observation): string {
  return words.phrase.bound[bound] + phraseQuantity(dataset, words, printed, unit);
}

/** What phrases need of the words, so that sentences of problems can use them too. */
export type Phrasing = Pick<CoreWords, "language" | "phrase">;

/** A printed number and its unit in words: "3 trillion yuan", "3万亿元". */
export function phraseQuantity(dataset: Dataset, words: Phrasing, printed: number, unit: Unit): string {
  const base = getUnit(dataset, unit.base);
  if (base.kind === "rank") return words.phrase.rank(printed);
  if (base.kind === "share") return `${printed}%`;
  const { digits, scale } = scaleForPhrase(dataset, words, scaleDecimal(printed, unit.exponent), base);
  const noun = inLanguage(words, printed === 1 && unit.exponent === 0 ? unit.nameOne : getNoun(unit, base).name);
  return words.phrase.quantity(digits, scale, noun);
}

/** The printed unit's own noun ("companies") where it is not scaled, the base unit's where it is. */
const getNoun = (unit: Unit, base: Unit): Unit => (unit.exponent === 0 ? unit : base);

/** Digits that a scale may add before a count is better written in full: 2.15万, but 10,365. */
const MOST_DECIMALS = 2;

function scaleForPhrase(
  dataset: Dataset,
  words: Phrasing,
  value: number,
  base: Unit,
): { digits: string; scale: string } {
  for (const code of words.phrase.scales[base.kind === "currency" ? "currency" : "count"]) {
    const scale = dataset.scales.find((known) => known.code === code);
    if (!scale || value < scaleDecimal(1, scale.exponent)) continue;
    const scaled = scaleDecimal(value, -scale.exponent);
    if (countDecimals(scaled) <= MOST_DECIMALS)
      return { digits: writeNumber(scaled), scale: inLanguage(words, scale.name) };
  }
  return { digits: writeNumber(value), scale: "" };
}

let written: Intl.NumberFormat | undefined;

/** All its decimals, with separators. The format is made once: making it costs more than a sentence. */
function writeNumber(value: number): string {
  return (written ??= new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 })).format(value);
}
