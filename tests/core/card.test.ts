import { dataset } from "../../data/index";
import { cardOf } from "../../src/core/card";
import { wordsFor } from "../../src/i18n/language";
import { kindOf } from "./answers";

it("shows a zone's latest levels in words, output first", () => {
  const { type, text, properties } = cardOf(dataset, wordsFor("en"), "East Lake");
  expect([type, text]).toEqual(["Entity", "East Lake"]);
  expect(properties["Revenue"]).toEqual({ type: "String", basicValue: "381 billion yuan (2011)" });
  expect(properties["Enterprises"]?.basicValue).toMatch(/\(undated\)$/);
  expect(Object.keys(properties).slice(0, 2)).toEqual(["Industrial output", "Revenue"]);
  expect(properties).not.toHaveProperty("Exports");
});

it("speaks Chinese", () => {
  const { text, properties } = cardOf(dataset, wordsFor("zh-CN"), "ZGC");
  expect(text).toBe("中关村");
  expect(Object.values(properties)).toContainEqual({ type: "String", basicValue: "超过3万亿元（2013）" });
});

it("is of a zone that is known", () => {
  expect(kindOf(() => cardOf(dataset, wordsFor("en"), "nowhere"))).toBe("unknown-zone");
});

it("says undated where there is no date", () => {
  expect(cardOf(dataset, wordsFor("en"), "ZGC").properties["Listed companies"]?.basicValue).toBe(
    "229 companies (undated)",
  );
});
