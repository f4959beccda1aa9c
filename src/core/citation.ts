import type { Dataset } from "./dataset";
import type { Observation } from "./entities";
import { titleOf } from "./figure-card";
import { phraseObservation } from "./phrase";
import { formatBibtex, formatReference, formatRis } from "./reference";
import { inLanguage, type CoreWords } from "./words";

export const CITATION_STYLES = ["text", "bibtex", "ris"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A citation of one printed figure, with what it says; BibTeX and RIS name their sources in English. */
export function citeFigure(dataset: Dataset, words: CoreWords, figure: Observation, style: CitationStyle): string {
  const period = figure.period.kind === "undated" ? words.undated : figure.period.code;
  const what = words.reference.figure({
    ...{ title: titleOf(words, figure), zone: inLanguage(words, figure.zone.name), period },
    phrase: phraseObservation(dataset, words, figure),
  });
  const cited = { key: figure.id, note: what };
  if (style === "bibtex") return formatBibtex(figure.source, cited);
  if (style === "ris") return formatRis(figure.source, cited);
  return words.reference.cited(what, formatReference(words, figure.source, "full"), dataset.edition);
}
