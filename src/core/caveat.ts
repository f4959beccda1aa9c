import type { Check, Observation } from "./entities";
import type { Dataset } from "./dataset";
import { askedFigure, type Question } from "./question";
import { inLanguage, type CoreWords } from "./words";

/** What to know before using a figure: its note, its definition, its missing date, the checks that touch it. "" if nothing. */
export function caveatOf(dataset: Dataset, words: CoreWords, question: Question): string {
  return composeCaveat(dataset, words, askedFigure(dataset, question));
}

/** The caveat of a printed figure. */
export function composeCaveat(dataset: Dataset, words: CoreWords, observation: Observation): string {
  const checks = openChecks(dataset, observation);
  return [
    ...listCaveats(words, observation),
    ...checks.map((check) => words.caveat.check(check.id, inLanguage(words, check.finding))),
  ].join(words.caveat.joint);
}

/** What to know before using a figure, apart from the checks that touch it: its note, its definition, its missing date. */
export function listCaveats(words: CoreWords, { note, status, indicator, period, source }: Observation): string[] {
  const caveats = [
    inLanguage(words, note),
    status === "D" ? words.caveat.definition(inLanguage(words, indicator.definition)) : "",
    period.kind === "undated" ? words.caveat.undated : "",
    source.kind === "encyclopaedia" ? words.caveat.encyclopaedia : "",
  ];
  return caveats.filter((caveat) => caveat !== "");
}

/** The checks of a figure that did not come out even. */
export const openChecks = (dataset: Dataset, { id }: Observation): Check[] =>
  dataset.checks.filter(({ verdict, concerns }) => verdict !== "agrees" && concerns.includes(id));
