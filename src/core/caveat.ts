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
  const parts = [
    inLanguage(words, observation.note),
    observation.status === "D" ? words.caveat.definition(inLanguage(words, observation.indicator.definition)) : "",
    observation.period.kind === "undated" ? words.caveat.undated : "",
    observation.source.kind === "encyclopaedia" ? words.caveat.encyclopaedia : "",
    ...openChecks(dataset, observation).map((check) => words.caveat.check(check.id, inLanguage(words, check.finding))),
  ];
  return parts.filter((part) => part !== "").join(words.caveat.joint);
}

/** The checks of a figure that did not come out even. */
export const openChecks = (dataset: Dataset, { id }: Observation): Check[] =>
  dataset.checks.filter(({ verdict, concerns }) => verdict !== "agrees" && concerns.includes(id));
