import { answerBlock, answerReport, answerSuggest, BLOCK_NAMES, type BlockName, type Rows } from "./block-calls";
import { formatBound } from "./bound";
import { caveatOf } from "./caveat";
import type { Dataset } from "./dataset";
import { yearOnYear } from "./growth";
import { HEADLINES } from "./headlines";
import { implied } from "./implied";
import { boundOf, intervalLevel, level, unitOf } from "./level";
import { parseLanguage, type Language } from "./language";
import { parseBasis, parseChoice, parseMeasure } from "./option";
import { parsePeriod } from "./period";
import { phraseOf } from "./phrase";
import { parseQuestion, type Question } from "./question";
import { parseStyle, sourceOf } from "./reference";
import { shareOf } from "./share";
import { parseNumber, zonesOver } from "./tiers";
import { parseUnit } from "./unit";
import type { CoreWords } from "./words";

/** What an argument may be, by which a reader is shown what to choose from. */
export type ParameterKind =
  | ("zone" | "indicator" | "period" | "from" | "to" | "unit" | "measure" | "basis" | "whole" | "style")
  | ("language" | "threshold" | "headers" | "n" | "name" | "kind" | "verdict" | "text");

/** A function of the family whose arguments are single values: what it takes, and what it gives. */
export interface FunctionCall {
  name: string;
  parameters: readonly ParameterKind[];
  /** Of the parameters those before this one are needed. */
  needed: number;
  /** Rows of cells, one cell for most. Throws InvalidArgument or NoObservation. */
  answer: (context: CallContext, args: readonly unknown[]) => Rows;
}

/** What a function answers from. */
export interface CallContext {
  dataset: Dataset;
  /** Of the language in which the answer is given. */
  words: CoreWords;
  /** Of another language, for functions that are asked for one. */
  wordsIn: (language: Language) => CoreWords;
}

type AnswerOne = (context: CallContext, question: Question, option: unknown, other: unknown) => string | number;

/** A function of one figure: zone, indicator, period, and its options. */
const ofFigure = (name: string, options: ParameterKind[], answer: AnswerOne): FunctionCall => ({
  name,
  parameters: ["zone", "indicator", "period", ...options],
  needed: 2,
  answer: (context, [zone, indicator, period, option, other]) => [
    [answer(context, parseQuestion(context.dataset, zone, indicator, period), option, other)],
  ],
});

const levelIn: AnswerOne = ({ dataset }, question, unit) => level(dataset, question, parseUnit(dataset, unit));

const ofHeadline = ([name, indicator]: [string, string]): FunctionCall => ({
  ...{ name, parameters: ["zone", "period", "unit"], needed: 1 },
  answer: (context, [zone, period, unit]) => [
    [levelIn(context, parseQuestion(context.dataset, zone, indicator, period), unit, undefined)],
  ],
});

/** Open sides of an interval, which no number is the end of. */
const side = (value: number): string | number => (Number.isFinite(value) ? value : "#N/A");

const BLOCK_PARAMETERS: Record<BlockName, readonly [needed: number, ...ParameterKind[]]> = {
  HISTORY: [2, "zone", "indicator", "from", "to"],
  TOP: [1, "indicator", "period", "n"],
  DATASET: [0, "zone", "indicator", "period"],
  ZONES: [0, "kind"],
  INDICATORS: [0, "zone"],
  PERIODS: [0, "zone", "indicator"],
  EVENTS: [0, "zone", "from", "to"],
  TARGETS: [0, "zone"],
  INDUSTRIES: [0, "zone"],
  CHECKS: [0, "verdict"],
};

const ofBlock = (name: BlockName): FunctionCall => {
  const [needed, ...kinds] = BLOCK_PARAMETERS[name];
  const parameters: ParameterKind[] = [...kinds, "headers"];
  return {
    ...{ name, parameters, needed },
    answer: ({ dataset, words }, args) =>
      answerBlock(
        dataset,
        words,
        name,
        parameters.map((_, at) => args[at]),
      ),
  };
};

/** The functions of the family, but for PANEL, which takes ranges, and CARD and EDITION, which give no figures. */
export const FUNCTION_CALLS: readonly FunctionCall[] = [
  ofFigure("GET", ["unit"], levelIn),
  ...Object.entries(HEADLINES).map(ofHeadline),
  ofFigure("FIGURE", ["unit"], levelIn),
  ofFigure("YOY", ["basis"], ({ dataset }, question, basis) => yearOnYear(dataset, question, parseBasis(basis))),
  ofFigure("SHAREOF", ["whole", "basis"], ({ dataset }, question, whole, basis) =>
    shareOf(dataset, question, whole, parseBasis(basis)),
  ),
  {
    ...{ name: "ZONESOVER", parameters: ["threshold", "period", "unit"], needed: 1 },
    answer: ({ dataset }, [threshold, period, unit]) => [
      [zonesOver(dataset, parseNumber("threshold", threshold), parsePeriod(period), parseUnit(dataset, unit))],
    ],
  },
  {
    ...{ name: "INTERVAL", parameters: ["zone", "indicator", "period", "unit"], needed: 2 },
    answer: ({ dataset }, [zone, indicator, period, unit]) => {
      const question = parseQuestion(dataset, zone, indicator, period);
      const { low, high } = intervalLevel(dataset, question, parseUnit(dataset, unit));
      return [[side(low), side(high)]];
    },
  },
  {
    ...{ name: "IMPLIED", parameters: ["zone", "indicator", "period"], needed: 3 },
    answer: ({ dataset, words }, [zone, indicator, period]) => {
      const { value, bound, how } = implied(dataset, words, parseQuestion(dataset, zone, indicator, period));
      return [[value, formatBound(bound), how]];
    },
  },
  ofFigure("BOUND", ["measure"], ({ dataset }, question, measure) =>
    formatBound(boundOf(dataset, question, parseMeasure(measure))),
  ),
  ofFigure("PHRASE", ["language"], ({ dataset, words, wordsIn }, question, language) => {
    const asked = parseChoice("language", ["en", "zh", "zh-cn"] as const, language);
    return phraseOf(dataset, asked === undefined ? words : wordsIn(parseLanguage(asked)), question);
  }),
  ofFigure("SOURCE", ["style"], ({ dataset, words }, question, style) =>
    sourceOf(dataset, words, question, parseStyle(style)),
  ),
  ofFigure("CAVEAT", [], ({ dataset, words }, question) => caveatOf(dataset, words, question)),
  ofFigure("UNIT", [], ({ dataset }, question) => unitOf(dataset, question)),
  ...BLOCK_NAMES.map(ofBlock),
  {
    ...{ name: "REPORT", parameters: ["name", "headers"], needed: 1 },
    answer: ({ dataset, words }, [name, headers]) => answerReport(dataset, words, name, headers),
  },
  {
    ...{ name: "SUGGEST", parameters: ["text", "n"], needed: 1 },
    answer: ({ dataset, words }, [text, n]) => answerSuggest(dataset, words, text, n),
  },
];

/** The function of a name, without the family's and in capitals; undefined for those that are not here. */
export const findCall = (name: string): FunctionCall | undefined => FUNCTION_CALLS.find((call) => call.name === name);

/** A call as Excel's invariant syntax writes it: texts quoted, arguments left out at the end not written. */
export function formatCall(name: string, args: readonly (string | number | undefined)[], separator = ","): string {
  const written = args.map((value) =>
    typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : value === undefined ? "" : String(value),
  );
  while (written.at(-1) === "") written.pop();
  return `=HTZONE.${name}(${written.join(separator)})`;
}
