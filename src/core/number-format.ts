import type { Bound } from "./bound";
import type { Dataset, Scale, Unit } from "./dataset";
import { scaleDecimal, type Observation } from "./observation";
import { inLanguage, type CoreWords } from "./words";

/** An Excel number format and the text that it gives, bound in front, scale behind: `"> "0.0,,,," tn"` and "> 3.0 tn". */
export interface FormattedFigure {
  numberFormat: string;
  text: string;
}

/** Figures below this many of their scale are shown with at least one decimal, so that a column reads evenly. */
const FULL_DIGITS = 100;

/** How a printed figure is shown: never with more digits than the source prints but for that one decimal. */
export function formatFigure(dataset: Dataset, words: CoreWords, observation: Observation): FormattedFigure {
  return formatPrinted(dataset, words, observation.printed, observation.unit, observation.bound);
}

/** The same for a number that is no observation, such as a threshold. */
export function formatPrinted(
  dataset: Dataset,
  words: CoreWords,
  printed: number,
  unit: Unit,
  bound: Bound,
): FormattedFigure {
  const mark = words.boundMark[bound];
  if (unit.kind === "share") return withMark(mark, formatShare(printed));
  const scale = findScale(dataset, words, scaleDecimal(printed, unit.exponent), unit);
  return withMark(mark, scale ? formatScaled(words, printed, unit, scale) : formatPlain(printed, unit));
}

/** A computed number in base units, to four significant digits where the format allows: what is ours claims no more. */
export function formatComputed(
  dataset: Dataset,
  words: CoreWords,
  value: number,
  base: Unit,
  bound: Bound,
): FormattedFigure {
  const scale = findScale(dataset, words, value, base);
  // A format of the Chinese count has fixed decimals: its text must be of the full value, as the cell shows it.
  const shown = scale && scale.exponent % 3 > 0 ? value : Number(value.toPrecision(4));
  return withMark(words.boundMark[bound], scale ? formatScaled(words, shown, base, scale) : formatPlain(shown, base));
}

const withMark = (mark: string, { numberFormat, text }: FormattedFigure): FormattedFigure => ({
  numberFormat: mark === "" ? numberFormat : `"${mark}"${numberFormat}`,
  text: mark + text,
});

function formatShare(printed: number): FormattedFigure {
  const decimals = countDecimals(printed);
  return { numberFormat: `${digits(decimals)}%`, text: `${printed.toFixed(decimals)}%` };
}

function formatPlain(printed: number, unit: Unit): FormattedFigure {
  const value = scaleDecimal(printed, unit.exponent);
  const decimals = countDecimals(value);
  return {
    numberFormat: decimals === 0 ? "#,##0" : `#,##${digits(decimals)}`,
    text: value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  };
}

/**
 * A comma at the end of an Excel format divides by a thousand. Scales of the Chinese count are no powers of a thousand:
 * 亿 divides by a million and writes the decimal point as text before the last two digits.
 */
function formatScaled(words: CoreWords, printed: number, unit: Unit, scale: Scale): FormattedFigure {
  const value = scaleDecimal(printed, unit.exponent - scale.exponent);
  const rest = scale.exponent % 3;
  const decimals = rest > 0 ? rest : Math.max(countDecimals(value), value < FULL_DIGITS ? 1 : 0);
  const commas = ",".repeat(Math.floor(scale.exponent / 3));
  const symbol = words.scaleSymbol(inLanguage(words, scale.symbol));
  const number = rest > 0 ? `0\\.${"0".repeat(rest)}` : digits(decimals);
  return { numberFormat: `${number}${commas}"${symbol}"`, text: value.toFixed(decimals) + symbol };
}

/** The largest scale that fits. Counts printed in full are shown in full. */
function findScale(dataset: Dataset, words: CoreWords, value: number, unit: Unit): Scale | undefined {
  if (unit.kind !== "currency" && unit.exponent === 0) return undefined;
  const scales = words.scales.map((code) => dataset.scales.find((scale) => scale.code === code));
  return scales.find((scale) => scale !== undefined && value >= scaleDecimal(1, scale.exponent));
}

const digits = (decimals: number): string => (decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`);

/** Decimals of a number as it is written: 13.5 has 1. */
export function countDecimals(value: number): number {
  const [mantissa, exponent] = String(value).split("e");
  const point = mantissa!.indexOf(".");
  const written = point < 0 ? 0 : mantissa!.length - point - 1;
  return Math.max(0, written - Number(exponent ?? 0));
}
