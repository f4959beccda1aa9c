import type { Observation, Scale, Unit } from "./entities";
import type { Bound } from "./bound";
import type { Dataset } from "./dataset";
import { scaleDecimal } from "./observation";
import { inLanguage, type CoreWords } from "./words";

/** An Excel number format and the text that it gives, bound in front, scale behind: `"> "0,,,," tn"` and "> 3 tn". */
export interface FormattedFigure {
  numberFormat: string;
  text: string;
}

/** How a printed figure is shown: with the decimals that the source prints, in the largest scale that fits. */
export function formatFigure(dataset: Dataset, words: CoreWords, observation: Observation): FormattedFigure {
  return formatPrinted(dataset, words, observation.printed, observation.unit, observation.bound);
}

/**
 * An amount of money in a scale of the reader's choice, with the digits that the source prints and no others: 20.3
 * trillion are "20,300 bn", 13.3 billion "0.0133 tn". Throws RangeError for a scale that the words do not have.
 */
export function formatInScale(
  dataset: Dataset,
  words: CoreWords,
  { printed, unit, bound }: Observation,
  code: string,
): FormattedFigure {
  const scale = dataset.scales.find((each) => each.code === code && words.scales.includes(code));
  if (!scale) throw new RangeError(`no scale ${code}`);
  const value = scaleDecimal(printed, unit.exponent);
  return formatScaled(words, value, scale, { mark: words.boundMark[bound], reach: 0 }, words.groupsDigits);
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
  return formatQuantity(dataset, words, scaleDecimal(printed, unit.exponent), unit, { mark, reach: 0 });
}

/** Significant digits of a computed number: what is ours claims no more. */
const COMPUTED_DIGITS = 4;

/** A computed number in base units, to four significant digits. */
export function formatComputed(
  dataset: Dataset,
  words: CoreWords,
  value: number,
  base: Unit,
  bound: Bound,
): FormattedFigure {
  const shown = Number(value.toPrecision(COMPUTED_DIGITS));
  const step = 10 ** (Math.floor(Math.log10(Math.abs(shown) || 1)) - COMPUTED_DIGITS + 1);
  return formatQuantity(dataset, words, shown, base, { mark: words.boundMark[bound], reach: step / 2 });
}

/** A computed growth or share, a fraction, as a percentage to four significant digits. */
export function formatComputedShare(words: CoreWords, value: number, bound: Bound): FormattedFigure {
  return withMark(words.boundMark[bound], formatShare(Number((100 * value).toPrecision(COMPUTED_DIGITS))));
}

/** A number in the unit that was asked for stands alone, with its bound in front: what it counts is known to who asked. */
export function formatInUnit(words: CoreWords, value: number, bound: Bound): FormattedFigure {
  return withMark(words.boundMark[bound], formatPlain(value));
}

const withMark = (mark: string, { numberFormat, text }: FormattedFigure): FormattedFigure => ({
  numberFormat: quoteMark(mark) + numberFormat,
  text: mark + text,
});

/** What stands before a number, and how far from it a cell's value may lie and still be shown as it. */
interface Shown {
  mark: string;
  reach: number;
}

function formatQuantity(
  dataset: Dataset,
  words: CoreWords,
  value: number,
  unit: Unit,
  { mark, reach }: Shown,
): FormattedFigure {
  const scale = findScale(dataset, words, value, unit);
  if (!scale) return withMark(mark, formatPlain(value));
  return formatScaled(words, value, scale, { mark, reach }, false);
}

function formatScaled(
  words: CoreWords,
  value: number,
  scale: Scale,
  { mark, reach }: Shown,
  isGrouped: boolean,
): FormattedFigure {
  const scaled = scaleDecimal(value, -scale.exponent);
  const decimals = countDecimals(scaled);
  const symbol = words.scaleSymbol(inLanguage(words, scale.symbol));
  const shown = isGrouped ? formatPlain(scaled).text : scaled.toFixed(decimals);
  const text = `${mark}${shown}${symbol}`;
  if (scale.exponent % THOUSAND === 0) {
    const commas = ",".repeat(scale.exponent / THOUSAND);
    const body = (isGrouped ? "#,##" : "") + digits(decimals);
    return { numberFormat: quoteMark(mark) + `${body}${commas}"${symbol}"`, text };
  }
  return { numberFormat: formatAtValue(text, value, reach, formatBetweenCommas(scale, symbol)), text };
}

const THOUSAND = 3;

const quoteMark = (mark: string): string => (mark === "" ? "" : `"${mark}"`);

/**
 * A comma at the end of an Excel format divides by a thousand; the scales of the Chinese count are no powers of it:
 * 亿 divides by a million and writes the decimal point as text before the last two digits, which can't be left out.
 */
function formatBetweenCommas({ exponent }: Scale, symbol: string): string {
  const commas = ",".repeat(Math.floor(exponent / THOUSAND));
  return `0\\.${"0".repeat(exponent % THOUSAND)}${commas}"${symbol}"`;
}

/** Shows the text where the cell holds the value (or lies within reach of it), and any other number by its own digits. */
function formatAtValue(text: string, value: number, reach: number, otherwise: string): string {
  return reach === 0
    ? `[=${value}]"${text}";${otherwise}`
    : `[<${value - reach}]${otherwise};[<${value + reach}]"${text}";${otherwise}`;
}

function formatShare(printed: number): FormattedFigure {
  const decimals = countDecimals(printed);
  return { numberFormat: `${digits(decimals)}%`, text: `${printed.toFixed(decimals)}%` };
}

function formatPlain(value: number): FormattedFigure {
  const decimals = countDecimals(value);
  return {
    numberFormat: decimals === 0 ? "#,##0" : `#,##${digits(decimals)}`,
    text: value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  };
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
