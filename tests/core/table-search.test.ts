import { dataset } from "../../data/index";
import { findNames } from "../../src/core/table-search";
import { wordsFor } from "../../src/i18n/language";

it.each(["Zhongguancun", "中关村", "ZGC", "zgc", "zhongguancun"])("%s is Zhongguancun in either language", (text) => {
  expect(findNames(dataset, wordsFor("en"), text).exact).toEqual(["Zhongguancun"]);
  expect(findNames(dataset, wordsFor("zh-CN"), text).exact).toEqual(["中关村"]);
});

it("finds the likely name for a misspelling, and none for nonsense", () => {
  expect(findNames(dataset, wordsFor("en"), "zhongguncun")).toMatchObject({ exact: [], likely: ["Zhongguancun"] });
  expect(findNames(dataset, wordsFor("en"), "qqqqqq")).toEqual({ exact: [], likely: [] });
});
