import type { PhraseWords } from "../core/words";

export const phraseEn: PhraseWords = {
  bound: { exact: "", over: "over ", at_least: "at least ", about: "about ", nearly: "nearly ", under: "under " },
  scales: { currency: ["tn", "bn", "mn"], count: ["mn"] },
  quantity: (digits, scale, noun) => [digits, scale, noun].filter((part) => part !== "").join(" "),
  rank: (place) => `rank ${place}`,
  amount: (printed, unitCode) => `${printed} ${unitCode}`,
};
