import { format } from "numfmt";
import { dataset } from "../../data/index";
import { allObservations } from "../../src/core/dataset";
import { countDecimals, formatFigure, formatPrinted } from "../../src/core/number-format";
import { baseValue, scaleDecimal } from "../../src/core/observation";
import { getUnit } from "../../src/core/unit";
import { wordsFor } from "../../src/i18n/language";

const languages = ["en", "zh-CN"] as const;

describe.each(languages)("in %s", (language) => {
  it.each(allObservations(dataset).map((figure) => [figure.id, figure] as const))(
    "the number format of %s gives the text beside it",
    (_id, figure) => {
      const { numberFormat, text } = formatFigure(dataset, wordsFor(language), figure);
      expect(format(numberFormat, baseValue(figure))).toBe(text);
    },
  );
});

it.each([
  ["en", 3, "trillion CNY", "over", "> 3 tn"],
  ["en", 381, "billion CNY", "exact", "381 bn"],
  ["en", 289.8, "billion CNY", "exact", "289.8 bn"],
  ["en", 20000, "enterprises", "nearly", "nearly 20,000"],
  ["en", 6.98, "million persons", "exact", "6.98 mn"],
  ["en", 13.5, "percent", "exact", "13.5%"],
  ["zh-CN", 3, "trillion CNY", "over", "超过3万亿"],
  ["zh-CN", 420, "billion CNY", "over", "超过4200亿"],
  ["zh-CN", 33.6, "billion USD", "exact", "336亿"],
  ["zh-CN", 289.8, "billion CNY", "exact", "2898亿"],
  ["zh-CN", 14, "million persons", "exact", "1400万"],
  ["zh-CN", 30000, "companies", "about", "约30,000"],
] as const)("in %s %d %s, %s, is shown as %s", (language, printed, unit, bound, text) => {
  expect(formatPrinted(dataset, wordsFor(language), printed, getUnit(dataset, unit), bound).text).toBe(text);
});

it.each([
  [289.8, 9, 289800000000],
  [20.3, 12, 20300000000000],
  [33.6, 9, 33600000000],
  [13.5, -2, 0.135],
  [1.1, 30, 1.1e30],
  [1e21, -9, 1e12],
])("scales %d by ten to the %d exactly", (value, exponent, scaled) => {
  expect(scaleDecimal(value, exponent)).toBe(scaled);
});

it("counts decimals as written", () => {
  expect([13.5, 20, 0.001, 1e-7, 1.5e21].map(countDecimals)).toEqual([1, 0, 3, 7, 0]);
});
