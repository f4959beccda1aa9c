import type { PhraseWords } from "../core/words";

export const phraseZhCn: PhraseWords = {
  bound: { exact: "", over: "超过", at_least: "至少", about: "约", nearly: "近", under: "不到" },
  scales: { currency: ["wanyi", "yi", "wan"], count: ["yi", "wan"] },
  // Chinese counts in 万 and 亿, so that no comma parts the thousands: 2898亿元.
  quantity: (digits, scale, noun) => digits.replaceAll(",", "") + scale + noun,
  rank: (place) => `第${place}名`,
  amount: (_printed, _unitCode, phrase) => phrase,
};
