import { parseQuestion as ask } from "../../src/core/question";
import { dataset } from "../../data/index";
import { phraseOf, phraseQuantity } from "../../src/core/phrase";
import { getUnit } from "../../src/core/unit";
import { wordsFor } from "../../src/i18n/language";
import { kindOf } from "./answers";

it.each([
  ["Zhongguancun", "revenue", 2013, "over 3 trillion yuan", "超过3万亿元"],
  ["East Lake", "revenue", 2011, "381 billion yuan", "3810亿元"],
  ["East Lake", "patent applications", 2012, "10,365 patent applications", "10365件专利申请"],
  ["Zhongguancun", "returnee-founders", "", "about 20,000 people", "约2万人"],
  ["China", "high-tech employees", 2013, "6.98 million people", "698万人"],
  ["Zhangjiang", "evaluation-rank", "", "rank 1", "第1名"],
  ["Zhangjiang", "area", "", "75.9 square kilometres", "75.9平方公里"],
  ["China", "high-tech-revenue", 2013, "over 45%", "超过45%"],
])("%s, %s, %p is %p and %p", (zone, indicator, period, english, chinese) => {
  expect(phraseOf(dataset, wordsFor("en"), ask(dataset, zone, indicator, period))).toBe(english);
  expect(phraseOf(dataset, wordsFor("zh-CN"), ask(dataset, zone, indicator, period))).toBe(chinese);
});

const quantity = (printed: number, unit: string) =>
  phraseQuantity(dataset, wordsFor("en"), printed, getUnit(dataset, unit));

it("takes the scale that fits, and none where digits would grow", () => {
  expect(quantity(1, "trillion CNY")).toBe("1 trillion yuan");
  expect(quantity(0.5, "trillion CNY")).toBe("500 billion yuan");
  expect(quantity(999_999, "persons")).toBe("999,999 people");
  expect(quantity(1_250_000, "persons")).toBe("1.25 million people");
  expect(quantity(1_234_567, "persons")).toBe("1,234,567 people");
});

it("one thing is named as one, and companies as they are printed", () => {
  expect([quantity(1, "companies"), quantity(2, "companies")]).toEqual(["1 company", "2 companies"]);
  expect(quantity(1, "million persons")).toBe("1 million people");
});

it("says what is missing", () => {
  expect(kindOf(() => phraseOf(dataset, wordsFor("en"), ask(dataset, "Wuhan", "revenue")))).toBe("no-observation");
});

it("counts keep to their own scales, and small parts their digits", () => {
  expect(quantity(2000, "million persons")).toBe("2,000 million people");
  expect(quantity(0.12345, "km2")).toBe("0.12345 square kilometres");
});
