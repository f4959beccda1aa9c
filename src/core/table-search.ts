import type { Dataset } from "./dataset";
import { inLanguage, type CoreWords } from "./words";

/** Names of zones and indicators, in the language of the words. */
export interface NamesFound {
  /** Of those that a text names. */
  exact: string[];
  /** Of those that it looks like. */
  likely: string[];
}

/** What a text typed into a filter stands for, found as functions find it: by name, alias, pinyin, code, or nearly. */
export function findNames(dataset: Dataset, words: CoreWords, text: string): NamesFound {
  const { zoneNames, indicatorNames } = dataset;
  const named = [zoneNames.find(text), indicatorNames.find(text)].filter((entry) => entry !== undefined);
  const like = [...zoneNames.suggest(text, 1), ...indicatorNames.suggest(text, 1)];
  const inWords = (entries: typeof like): string[] => entries.map(({ name }) => inLanguage(words, name));
  return { exact: inWords(named), likely: inWords(like) };
}
