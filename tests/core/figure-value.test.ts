import { format } from "numfmt";
import { dataset } from "../../data/index";
import { figureOf } from "../../src/core/figure-value";
import { parseQuestion } from "../../src/core/question";
import { parseUnit } from "../../src/core/unit";
import { wordsFor } from "../../src/i18n/language";
import { kindOf } from "./answers";

const figure = (zone: string, period: unknown, unit?: string, language: "en" | "zh-CN" = "en", indicator = "revenue") =>
  figureOf(dataset, wordsFor(language), parseQuestion(dataset, zone, indicator, period), parseUnit(dataset, unit));
const shown = ({ numberFormat, basicValue }: ReturnType<typeof figure>): string => format(numberFormat, basicValue);

it("calculates as the number and shows with its bound and scale", () => {
  expect(figure("ZGC", 2013)).toMatchObject({ type: "Double", basicType: "Double", basicValue: 3e12 });
  expect(shown(figure("ZGC", 2013))).toBe("> 3 tn");
  expect(shown(figure("ZGC", 2013, "", "zh-CN"))).toBe("超过3万亿");
  expect(shown(figure("ZGC", 2013, "bn"))).toBe("> 3,000");
  expect(shown(figure("East Lake", 2011, "万亿"))).toBe("0.381");
});

it("carries what is known of it, keys in English, values in the language", () => {
  const { properties, layouts } = figure("ZGC", 2013, "", "zh-CN");
  expect(properties).toMatchObject({
    Words: { basicValue: "超过3万亿元" },
    Bound: { basicValue: "超过" },
    Lowest: { type: "Double", basicValue: 3e12 },
    Period: { type: "Double", basicValue: 2013 },
    Unit: { basicValue: "元" },
    Published: { basicValue: "2014-04-04" },
    Edition: { basicValue: dataset.edition },
  });
  expect(properties).not.toHaveProperty("Highest");
  expect(properties).not.toHaveProperty("Link");
  const { title, sections } = (layouts as { card: { title: object; sections: { properties: string[] }[] } }).card;
  expect(title).toEqual({ property: "Words" });
  expect(sections.flatMap((section) => section.properties)).toEqual(
    Object.keys(properties).filter((key) => key !== "Words"),
  );
});

it("names its properties in Chinese under their keys on the card, and in English by the keys alone", () => {
  const labels = (language: "en" | "zh-CN") =>
    Object.values(figure("ZGC", 2013, "", language, "taxes").properties).map((each) => each.propertyMetadata?.sublabel);
  expect(labels("zh-CN")).toEqual([undefined, ..."限定 最低 时期 单位 来源 网址 说明 版次".split(" ")]);
  expect(labels("en").filter(Boolean)).toEqual([]);
});

it("of a figure with a link, a caveat and a check names them", () => {
  const { properties } = figure("ZGC", 2013, "", "en", "taxes");
  expect(properties.Link?.basicValue).toBe("http://www.zgc.gov.cn/");
  expect(String(properties.Caveat?.basicValue)).not.toBe("");
  expect(figure("China", 2013, "", "en", "high-tech enterprises").properties.Checks?.basicValue).toMatch(/C01/);
});

it("is refused where nothing is printed", () => {
  expect(kindOf(() => figure("Zhangjiang", 2013, "", "en", "exports"))).toBe("no-observation");
});
