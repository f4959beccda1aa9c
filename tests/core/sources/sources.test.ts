import { dataset } from "../../../data/index";
import { figuresBehind } from "../../../src/core/sources/figures-behind";
import { finish } from "../../../src/core/pieces";
import { buildSourcesTable } from "../../../src/core/sources/sources-table";
import { workbookWordsFor } from "../../../src/i18n/workbook-language";

const ids = (name: string, ...args: unknown[]) => figuresBehind(dataset, name, args).map(({ id }) => id);

it.each([
  ["GET", ["East Lake", "patent applications", 2012], ["O089"]],
  ["REVENUE", ["Zhangjiang"], ["O057"]],
  ["FIGURE", ["中关村", "revenue", 2013, "tn"], ["O011"]],
  ["PHRASE", ["East Lake", "optical-fiber-world-rank"], ["O075"]],
  ["BOUND", ["East Lake", "revenue", 2011, "growth"], ["O080"]],
  ["YOY", ["Zhangjiang", "revenue", 2012], ["O058"]],
  ["SHAREOF", ["Zhongguancun", "revenue", 2013, "China", "computed"], ["O011", "O002"]],
  ["SHAREOF", ["East Lake", "optical-fiber", undefined, "world"], []],
  ["IMPLIED", ["East Lake", "revenue", 2010], ["O079", "O080"]],
  ["HISTORY", ["East Lake", "revenue"], ["O079", "O087"]],
  ["TOP", ["revenue", 2013], ["O011"]],
  ["DATASET", ["Wuhan"], ["O093"]],
  ["ZONES", [], []],
  ["GET", ["nowhere", "revenue"], []],
  ["NOTHING", [], []],
])("%s(%j) is made of %j", (name, args, expected) => {
  expect(ids(name, ...args).sort()).toEqual([...expected].sort());
});

const use = {
  ...{ place: "Sheet1!B2", formula: '=HTZONE.REVENUE("ZGC")', table: "", sources: [] },
  figures: figuresBehind(dataset, "REVENUE", ["ZGC"]),
};
const unclear = { ...use, place: "Sheet1!B3", formula: "=HTZONE.PANEL(A1:A3,B1:C1)", figures: [] };
const table = {
  ...unclear,
  formula: "",
  table: "Growth as printed",
  sources: [{ text: "A source.", url: "https://a.example" }],
};

it.each(["en", "zh-CN"] as const)(
  "%s: a line a figure, with what is printed, its bound, source and link",
  (language) => {
    const words = workbookWordsFor(language);
    const built = finish(buildSourcesTable(dataset, words, [use, unclear, table]));
    const rows = built.rows.map((row) => row.map(({ value }) => value));
    expect(rows).toHaveLength(3);
    expect(rows[0]!.slice(0, 2)).toEqual([use.place, use.formula]);
    expect(rows[0]![3]).toBe(language === "en" ? "over 3 trillion yuan" : "超过3万亿元");
    expect(rows[0]![4]).toBe(words.table.bound.over);
    expect(rows[1]!.slice(2, 4)).toEqual([words.sources.several, ""]);
    expect(rows[2]!.slice(1, 3)).toEqual([words.sources.table, "Growth as printed"]);
    expect(built.sources.at(-1)).toEqual(table.sources[0]);
    expect(built.notes).toHaveLength(2);
    expect(finish(buildSourcesTable(dataset, words, [use])).notes).toHaveLength(1);
    expect(new Set(built.columns.map(({ header }) => header)).size).toBe(8);
  },
);
