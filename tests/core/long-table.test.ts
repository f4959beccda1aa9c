import { dataset } from "../../data/index";
import { listRows } from "../../src/core/column";
import { longColumns, selectFigures } from "../../src/core/long-table";
import type { Observation } from "../../src/core/entities";
import type { Language } from "../../src/core/language";
import { wordsFor } from "../../src/i18n/language";
import { kindOf, problemOf } from "./answers";

const ids = (...filter: unknown[]) => selectFigures(dataset, ...filter).map(({ id }) => id);

it("chooses by zone, indicator and period, each alone and together", () => {
  expect(ids()).toHaveLength(dataset.figures.count);
  expect(ids("Wuhan")).toEqual(["O093"]);
  expect(ids("", "optical-fiber")).toEqual(["O076", "O077"]);
  expect(ids(null, 0, "2012-S1")).toEqual(["O087", "O088"]);
  expect(ids("East Lake", "revenue", 2011)).toEqual(["O079", "O080"]);
});

it("says why nothing fits", () => {
  expect(problemOf(() => ids("Wuhan", "revenue"))).toEqual({ kind: "no-such-rows" });
  expect(problemOf(() => ids("", "", 1999))).toMatchObject({
    kind: "no-rows",
    what: expect.stringMatching(/^undated, .*2014-04$/) as string,
  });
  expect(kindOf(() => ids("nowhere"))).toBe("unknown-zone");
});

const longRow = (language: Language, figure: Observation) =>
  listRows(longColumns(wordsFor(language)), [figure]).rows[0]!;

it("gives a row as wide as its headers, in codes and base units", () => {
  const [share] = selectFigures(dataset, "East Lake", "patent applications", 2012).filter(
    ({ measure }) => measure === "share",
  );
  expect(longRow("en", share!).slice(0, 10)).toEqual([
    "east-lake",
    "patent-applications",
    "share",
    "wuhan-patent-applications",
    2012,
    0.43,
    "fraction",
    "exact",
    "A",
    "baike-so",
  ]);
  const [area] = selectFigures(dataset, "Zhangjiang", "area");
  expect(longRow("zh-CN", area!)).toHaveLength(longColumns(wordsFor("zh-CN")).length);
  expect(longRow("zh-CN", area!)[3]).toBe("");
});

it("a zone without figures is told as such, with or without an indicator", () => {
  expect(problemOf(() => ids("Beijing"))).toEqual({ kind: "no-such-rows" });
  expect(problemOf(() => ids("", "revenue", 1999))).toEqual({ kind: "no-such-rows" });
});
