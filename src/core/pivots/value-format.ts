import type { WorkbookContext } from "./context";
import type { Observation, Scale } from "../entities";
import { countDecimals } from "../number-format";
import { baseValue, scaleDecimal } from "../observation";
import { getUnit } from "../unit";
import { inLanguage } from "../words";

/** One number format for all figures of a value field, and the name of the unit that it shows them in. */
export interface ValueFormat {
  numberFormat: string;
  unit: string;
}

const THOUSAND = 3;
const MOST_DECIMALS = 2;

/** Amounts of money in the largest scale that none of them is a fraction of; all else in full, shares as percentages. */
export function chooseValueFormat(context: WorkbookContext, figures: readonly Observation[]): ValueFormat {
  const { dataset, words } = context;
  const [first] = figures;
  if (!first) return { numberFormat: "General", unit: "" };
  if (first.measure !== "level") return { numberFormat: formatDigits(mostDecimals(figures, -2), "0") + "%", unit: "%" };
  const base = getUnit(dataset, first.unit.base);
  const name = inLanguage(words, base.name);
  const scale = base.kind === "currency" ? findScale(context, figures) : undefined;
  if (!scale) return { numberFormat: formatDigits(mostDecimals(figures, 0), "#,##0"), unit: name };
  const symbol = inLanguage(words, scale.symbol);
  return { numberFormat: formatScaled(scale, figures), unit: words.pivot.scaledUnit(symbol, name) };
}

function findScale({ dataset, words }: WorkbookContext, figures: readonly Observation[]): Scale | undefined {
  const smallest = figures.map((figure) => Math.abs(baseValue(figure))).reduce((a, b) => Math.min(a, b), Infinity);
  const scales = words.scales.map((code) => dataset.scales.find((scale) => scale.code === code));
  return scales.find((scale) => scale && smallest >= scaleDecimal(1, scale.exponent));
}

/**
 * A comma at the end of a format divides by a thousand. 亿 is no power of it: the format divides by a million and writes
 * the decimal point as text before the last two digits.
 */
function formatScaled({ exponent }: Scale, figures: readonly Observation[]): string {
  const commas = ",".repeat(Math.floor(exponent / THOUSAND));
  const rest = exponent % THOUSAND;
  if (rest > 0) return `0\\.${"0".repeat(rest)}${commas}`;
  return formatDigits(mostDecimals(figures, exponent), "#,##0") + commas;
}

const mostDecimals = (figures: readonly Observation[], exponent: number): number =>
  figures
    .map((figure) => countDecimals(scaleDecimal(baseValue(figure), -exponent)))
    .reduce((a, b) => Math.max(a, Math.min(b, MOST_DECIMALS)), 0);

const formatDigits = (decimals: number, whole: string): string =>
  decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
