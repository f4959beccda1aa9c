import type { Dataset } from "./dataset";
import { yearOnYear } from "./growth";
import { HEADLINES } from "./headlines";
import { getObservation } from "./look-up";
import { formatComputedShare, formatFigure, formatInUnit } from "./number-format";
import { baseValue } from "./observation";
import { parseBasis } from "./option";
import type { Observation } from "./entities";
import { InvalidArgument, NoObservation } from "./problem";
import { parseQuestion, queryOf, type Question } from "./question";
import { computedShare, publishedShare } from "./share";
import { convertPrinted, parseUnit } from "./unit";
import type { CoreWords } from "./words";

/** What a call gives, and the number format that shows it as a figure. */
export interface FormattedAnswer {
  value: number;
  numberFormat: string;
}

type Formatter = (dataset: Dataset, words: CoreWords, args: readonly unknown[]) => FormattedAnswer;

/** By function, with the arguments in its own order. */
const FORMATTERS: ReadonlyMap<string, Formatter> = new Map<string, Formatter>([
  [
    "GET",
    (dataset, words, [zone, indicator, period, unit]) =>
      formatLevel(dataset, words, parseQuestion(dataset, zone, indicator, period), unit),
  ],
  ...Object.entries(HEADLINES).map(([name, indicator]): [string, Formatter] => [
    name,
    (dataset, words, [zone, period, unit]) =>
      formatLevel(dataset, words, parseQuestion(dataset, zone, indicator, period), unit),
  ]),
  ["YOY", formatGrowth],
  ["SHAREOF", formatShareOf],
]);

/** Whether a function of the family gives one plain figure: a level, a growth or a share. */
export const givesFigure = (name: string): boolean => FORMATTERS.has(name);

/**
 * The answer of a function that gives one figure, with its number format; undefined where it gives an error.
 * `name` is the function's without the family's ("GET"); an omitted argument is undefined.
 */
export function formatAnswer(
  dataset: Dataset,
  words: CoreWords,
  name: string,
  args: readonly unknown[],
): FormattedAnswer | undefined {
  try {
    return FORMATTERS.get(name)?.(dataset, words, args);
  } catch (error) {
    if (error instanceof InvalidArgument || error instanceof NoObservation) return undefined;
    throw error;
  }
}

/** Gives one figure, like GET, with its format in its value. */
const CARRIES_ITS_OWN = "FIGURE";

/** The answer of a function whose value brings its number format along; undefined for any other, and for an error. */
export function formatCarried(
  dataset: Dataset,
  words: CoreWords,
  name: string,
  args: readonly unknown[],
): FormattedAnswer | undefined {
  return name === CARRIES_ITS_OWN ? formatAnswer(dataset, words, "GET", args) : undefined;
}

/** In the unit asked for the number is not scaled once more. */
function formatLevel(dataset: Dataset, words: CoreWords, question: Question, unit: unknown): FormattedAnswer {
  const asked = parseUnit(dataset, unit);
  const figure = getObservation(dataset, queryOf(question, "level"));
  const value = convertPrinted(dataset, figure.printed, figure.unit, asked);
  const shown = asked ? formatInUnit(words, value, figure.bound) : formatFigure(dataset, words, figure);
  return { value, numberFormat: shown.numberFormat };
}

function formatGrowth(dataset: Dataset, words: CoreWords, args: readonly unknown[]): FormattedAnswer {
  const [zone, indicator, period, basis] = args;
  const question = parseQuestion(dataset, zone, indicator, period);
  if (parseBasis(basis) === "published") {
    return formatPrintedShare(dataset, words, getObservation(dataset, queryOf(question, "growth")));
  }
  const value = yearOnYear(dataset, question, "computed");
  return { value, numberFormat: formatComputedShare(words, value, "exact").numberFormat };
}

function formatShareOf(dataset: Dataset, words: CoreWords, args: readonly unknown[]): FormattedAnswer {
  const [zone, indicator, period, whole, basis] = args;
  const question = parseQuestion(dataset, zone, indicator, period);
  if (parseBasis(basis) === "published") {
    return formatPrintedShare(dataset, words, publishedShare(dataset, question, whole));
  }
  const { value, bound } = computedShare(dataset, question, whole);
  return { value, numberFormat: formatComputedShare(words, value, bound).numberFormat };
}

function formatPrintedShare(dataset: Dataset, words: CoreWords, figure: Observation): FormattedAnswer {
  return { value: baseValue(figure), numberFormat: formatFigure(dataset, words, figure).numberFormat };
}
