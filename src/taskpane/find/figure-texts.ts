import type { Observation, Period } from "../../core/entities";
import { inLanguage, type CoreWords } from "../../core/words";

/** A period as a reader sees it. */
export const periodText = (words: CoreWords, { kind, code }: Period): string =>
  kind === "undated" ? words.undated : code;

/** "Zhongguancun · 2013". */
export const placeAndTime = (words: CoreWords, { zone, period }: Observation): string =>
  `${inLanguage(words, zone.name)} · ${periodText(words, period)}`;
