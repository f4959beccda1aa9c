import { finish } from "../../../src/core/pieces";
import { type SheetLinks, addLinks, followLinks } from "../../../src/excel/frozen/family-links";
import { type Fate, decideFate } from "../../../src/excel/frozen/frozen-formula";
import { groupWrites, listWrites } from "../../../src/excel/frozen/frozen-writes";
import type { FrozenSheet } from "../../../src/excel/frozen/frozen-sheet";

const linksOf = (formulas: string[]): SheetLinks => {
  const links: SheetLinks = { callsFamily: false, sheets: new Set(), words: new Set() };
  for (const formula of formulas) addLinks(links, formula);
  return links;
};

const family = followLinks(
  new Map([
    ["a", linksOf(["=HTZONE.REVENUE(1)"])],
    ["it's b", linksOf(["=HTZONE.REVENUE(2)"])],
    ["left behind", linksOf(["=1+A!B2"])],
    ["plain", linksOf(["=1+1"])],
  ]),
  [
    { name: "Total", formula: "=A!$B$2" },
    { name: "Twice", formula: "=2*total" },
    { name: "Rate", formula: "=Plain!$A$1" },
    { name: "Sales", sheet: "A" },
    { name: "Stock", sheet: "Plain" },
  ],
);
const copies = new Map([
  ["a", "A (values)"],
  ["it's b", "It's B (values)"],
]);
const value = (why: "family" | "linked"): Fate => ({ kind: "value", why });

test("what depends on the family is found through sheets, names and tables", () => {
  expect([...family.sheets].sort()).toEqual(["a", "it's b", "left behind"]);
  expect([...family.names].sort()).toEqual(["sales", "total", "twice"]);
});

test.each<[string, Fate]>([
  ['=HTZONE.REVENUE("ZGC")', value("family")],
  ["=IF(A1>0,_xldudf_HTZONE_GET(A1,B1),0)", value("family")],
  ["=SUM(B2:B9)", { kind: "kept" }],
  ["=Plain!A1*Rate+SUM(Stock[n])", { kind: "kept" }],
  ['="A!B2"&C3', { kind: "kept" }],
  ["=A!B2+Plain!A1", { kind: "formula", formula: "='A (values)'!B2+Plain!A1" }],
  ["='it''s b'!C3*a!B2", { kind: "formula", formula: "='It''s B (values)'!C3*'A (values)'!B2" }],
  ["='[Book1.xlsx]A'!B2+[Book1.xlsx]A!B3", { kind: "kept" }],
  ["='Left behind'!A1", value("linked")],
  ["=SUM(A:Plain!B2)", value("linked")],
  ["=Twice+1", value("linked")],
  ["=SUM(Sales[n])", value("linked")],
  ["=SUM(B2#)", value("linked")],
  ["=B2.Source", value("linked")],
  ['=INDIRECT("A!B2")', value("linked")],
  ["=FORMULATEXT(B2)", value("linked")],
  ["=A1*1.5", { kind: "kept" }],
])("in a copy, %s becomes %j", (formula, fate) => {
  expect(decideFate(formula, { family, copies })).toEqual(fate);
});

test("cells beside and below one another are written at once, spilling formulas first, and no request is too large", () => {
  const line = (from: number, count: number, text = "x") =>
    new Map(Array.from({ length: count }, (_, index) => [from + index, text] as const));
  const cell = { row: 7, column: 1, formula: "", value: "", type: "", text: "", numberFormat: "" };
  const frozen: FrozenSheet = {
    sheet: "A",
    writes: new Map([
      [2, line(1, 3)],
      [3, line(1, 3)],
      [5, line(0, 2)],
      [7, new Map([...line(1, 1), ...line(4, 2)])],
    ]),
    ...{ anchors: [cell], family: [], linked: 0, errors: [], waiting: [] },
  };
  expect(finish(listWrites(frozen)).map(({ area }) => Object.values(area).join())).toEqual([
    ...["7,1,1,1", "2,1,2,3", "5,0,1,2"],
    ...["7,1,1,1", "7,4,1,2"],
  ]);
  const tall = { ...frozen, anchors: [], writes: new Map(Array.from({ length: 100 }, (_, row) => [row, line(0, 4)])) };
  const groups = finish(groupWrites(finish(listWrites(tall)), 1000));
  expect(groups.length).toBeGreaterThan(1);
  expect(groups.flat().reduce((sum, { area }) => sum + area.rows, 0)).toBe(100);
  const strewn = { ...tall, writes: new Map(Array.from({ length: 4001 }, (_, row) => [2 * row, line(row % 3, 1)])) };
  const lengths = finish(groupWrites(finish(listWrites(strewn)), 1e9)).map((group) => group.length);
  expect([lengths.length, lengths.at(-1)]).toEqual([21, 1]);
});
