import { format } from "numfmt";
import { dataset } from "../../../data/index";
import { allObservations } from "../../../src/core/dataset";
import { LANGUAGES } from "../../../src/core/language";
import { buildTable, listTableIds } from "../../../src/core/tables/catalogue";
import { chooseTable, listColumnGroups, listTableScales, parseTableChoices } from "../../../src/core/tables/choices";
import type { ReadyTable } from "../../../src/core/tables/table";
import { wordsFor } from "../../../src/i18n/language";
import { numberCaveats } from "../../../src/sheet/caveats";

const english = (id: string) => buildTable(dataset, id, wordsFor("en"));
const cellsOf = ({ rows }: ReadyTable) => rows.flat();
const printed = new Map(allObservations(dataset).map((figure) => [figure.id, figure]));

/** Digits without the zeros that only hold a place: 0.0133 and 13.3 have the same. */
const significant = (text: string): string =>
  text
    .replace(/[^\d.]/g, "")
    .replace(/^[0.]+/, "")
    .replace(".", "")
    .replace(/0+$/, "");

const cases = LANGUAGES.flatMap((language) =>
  listTableIds(dataset).flatMap((id) => {
    const words = wordsFor(language);
    const table = buildTable(dataset, id, words);
    return listTableScales(dataset, words, table).map(({ code }) => ({ language, id, code, table, words }));
  }),
);

test("tables with amounts of money offer the scales of their language", () => {
  expect(cases.length).toBeGreaterThan(20);
  const scales = (language: string) =>
    new Set(cases.filter((each) => each.language === language).map(({ code }) => code));
  expect([...scales("en")]).toEqual(["tn", "bn", "mn"]);
  expect([...scales("zh-CN")]).toEqual(["wanyi", "yi", "wan"]);
  expect(listTableScales(dataset, wordsFor("en"), english("policy-timeline"))).toEqual([]);
});

test.each(cases)("$id in $language, in $code: the same numbers, shown with the printed digits", (each) => {
  const { table, words, code } = each;
  const chosen = chooseTable(dataset, words, table, { scale: code });
  const symbol = listTableScales(dataset, words, table).find((scale) => scale.code === code)!.label;
  expect(cellsOf(chosen).map(({ value }) => value)).toEqual(cellsOf(table).map(({ value }) => value));
  let money = 0;
  cellsOf(chosen).forEach((cell, at) => {
    const figure = printed.get(cell.figure ?? "");
    if (figure?.measure !== "level" || figure.unit.kind !== "currency") return expect(cell).toBe(cellsOf(table)[at]);
    money += 1;
    expect(cell.text.endsWith(symbol)).toBe(true);
    expect(format(cell.numberFormat, cell.value as number)).toBe(cell.text);
    expect(significant(cell.text)).toBe(significant(String(figure.printed)));
  });
  expect(money).toBeGreaterThan(0);
});

test("large and small numbers in one scale", () => {
  const texts = (language: "en" | "zh-CN", scale: string) =>
    cellsOf(
      chooseTable(dataset, wordsFor(language), buildTable(dataset, "three-zones", wordsFor(language)), { scale }),
    ).flatMap(({ figure, text }) => (figure !== undefined ? [text] : []));
  expect(texts("en", "bn")).toEqual(expect.arrayContaining(["> 3,000 bn", "381 bn"]));
  expect(texts("en", "tn")).toEqual(expect.arrayContaining(["> 3 tn", "0.381 tn"]));
  expect(texts("zh-CN", "yi")).toEqual(expect.arrayContaining(["超过30000亿", "3810亿"]));
});

describe("columns", () => {
  it("go in groups: a figure with its unit and time", () => {
    expect(listColumnGroups(english("national-totals")).map(({ at, headers }) => [at, headers])).toEqual([
      [0, ["Indicator", "Measure"]],
      [2, ["Value", "Unit", "As of"]],
      [5, ["Note"]],
      [6, ["Source"]],
    ]);
  });
  it("a caveat whose column is left out stands under the table instead", () => {
    const table = english("national-totals");
    const chosen = chooseTable(dataset, wordsFor("en"), table, { hidden: [5] });
    expect(chosen.columns.map(({ header }) => header)).toEqual([
      "Indicator",
      "Measure",
      "Value",
      "Unit",
      "As of",
      "Source",
    ]);
    expect(chosen.rows.every((row) => row.length === 6)).toBe(true);
    expect(numberCaveats(table)).toEqual([]);
    expect(numberCaveats(chosen).length).toBeGreaterThan(0);
  });
  it.each([[[0]], [[2, 5, 6]], [[99]]])("%j leaves the table as it comes", (hidden) => {
    const table = english("national-totals");
    expect(chooseTable(dataset, wordsFor("en"), table, { hidden })).toBe(table);
  });
});

test("what is not understood is as if it were not chosen", () => {
  const table = english("national-totals");
  expect(parseTableChoices({ language: "fr", scale: 7, hidden: "no", hasFilters: 1 })).toEqual({});
  expect(parseTableChoices({ language: "zh-CN", scale: "yi", hidden: [5, "x"], hasFilters: true })).toEqual({
    ...{ language: "zh-CN", scale: "yi", hidden: [5], hasFilters: true },
  });
  for (const junk of [null, 3, "x"]) expect(parseTableChoices(junk)).toEqual({});
  expect(chooseTable(dataset, wordsFor("en"), table, { scale: "yi" })).toBe(table);
});
