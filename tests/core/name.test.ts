import { dataset } from "../../data/index";
import { NameIndex } from "../../src/core/name-index";
import { normalizeName, quoteName } from "../../src/core/name";

const zone = (text: string): string | undefined => dataset.zoneNames.find(text)?.code;
const indicator = (text: string): string | undefined => dataset.indicatorNames.find(text)?.code;

it.each([
  ["Zhongguancun", "zhongguancun"],
  ["  zhong guan cun ", "zhongguancun"],
  ["ＺＧＣ", "zhongguancun"],
  ["中关村", "zhongguancun"],
  ["中關村", "zhongguancun"],
  ["\u200b中\u00a0关\u3000村", "zhongguancun"],
  ["East-Lake", "east-lake"],
  ["Optics Valley", "east-lake"],
  ["光谷", "east-lake"],
  ["Donghu", "east-lake"],
  ["张江", "zhangjiang"],
  ["114 zones", "china"],
  ["全国", "china"],
  ["Total", "china"],
])("zone %p is %s", (typed, code) => {
  expect(zone(typed)).toBe(code);
});

it.each([
  ["gross revenue", "revenue"],
  ["营业总收入", "revenue"],
  ["GDP contribution", "added-value"],
  ["patent filings", "patent-applications"],
  ["Patent Applications", "patent-applications"],
  ["出口", "exports"],
])("indicator %p is %s", (typed, code) => {
  expect(indicator(typed)).toBe(code);
});

it.each([
  "",
  " ",
  "__proto__",
  "constructor",
  "toString",
  "then",
  "Zhоngguancun" /* a Cyrillic о */,
  "a".repeat(32767),
  "ﷺ".repeat(32767),
  "\ud800",
])("%p names nothing", (typed) => {
  expect(zone(typed)).toBeUndefined();
  expect(indicator(typed)).toBeUndefined();
});

it("finds names with marks, and no mark vanishes: a text with one is never a name without", () => {
  const name = { en: "Québec", "zh-CN": "魁北克" };
  const places = new NameIndex("zone", [{ code: "quebec", name, aliases: [] }]);
  expect([places.find("que\u0301bec")?.code, places.find("Québec")?.code]).toEqual(["quebec", "quebec"]);
  const isMarked = (text: string): boolean => /\p{M}/u.test(text.normalize("NFD"));
  const lost: string[] = [];
  for (let code = 0x300; code < 0x20000; code++) {
    const character = String.fromCodePoint(code);
    if (isMarked(character) && ![character, `a${character}`].every((text) => isMarked(normalizeName(text) ?? "")))
      lost.push(code.toString(16));
  }
  expect(lost).toEqual([]);
});

it("suggests what a misspelt name may mean, the likeliest first", () => {
  expect(dataset.zoneNames.suggest("Zhongguancum").map(({ code }) => code)).toEqual(["zhongguancun"]);
  expect(dataset.indicatorNames.suggest("revenu")[0]?.code).toBe("revenue");
  expect(dataset.zoneNames.suggest("qqqqqqqqqq")).toEqual([]);
  expect(dataset.zoneNames.suggest("z".repeat(100))).toEqual([]);
});

it("refuses two entries with one name", () => {
  const entry = (code: string, alias: string) => ({ code, name: { en: code, "zh-CN": code }, aliases: [alias] });
  expect(() => new NameIndex("zone", [entry("a", "Same Name"), entry("b", "same-name")])).toThrow(
    '"same-name" stands for a and b',
  );
});

it("caps a name before normalising it and shows it short in messages", () => {
  expect(normalizeName("ﷺ".repeat(101))).toBeUndefined();
  expect(quoteName("a\nb\u202ec" + "d".repeat(90))).toHaveLength(40);
});
