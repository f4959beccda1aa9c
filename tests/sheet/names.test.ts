import fc from "fast-check";
import { chooseSheetName, chooseTableName } from "../../src/sheet/names";

describe("sheet names", () => {
  test.each([
    ["National totals", [], "National totals"],
    ["National totals", ["national TOTALS"], "National totals (2)"],
    ["National totals", ["National totals", "National totals (2)"], "National totals (3)"],
    ["a:b\\c/d?e*f[g]h", [], "a b c d e f g h"],
    ["'quoted'", [], "quoted"],
    ["History", [], "History HTZone"],
    ["历史记录", [], "历史记录 HTZone"],
    ["", [], "HTZone"],
    ["x".repeat(40), [], "x".repeat(31)],
    ["x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
    [`${"x".repeat(30)}😀`, [], "x".repeat(30)],
  ])("%j beside %j becomes %j", (suggestion, taken, name) => {
    expect(chooseSheetName(suggestion, taken)).toBe(name);
  });

  test("are always names that Excel takes", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.array(fc.string({ maxLength: 8 })),
        (suggestion, taken) => {
          const name = chooseSheetName(suggestion, [...taken, suggestion.slice(0, 31)]);
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
          expect(name.toLowerCase()).not.toBe("history");
          expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
        },
      ),
    );
  });
});

describe("table names", () => {
  test.each([
    ["HTZone_NationalTotals", [], "HTZone_NationalTotals"],
    ["HTZone_NationalTotals", ["htzone_nationaltotals"], "HTZone_NationalTotals_2"],
    ["2013 totals", [], "_2013_totals"],
    ["A1", [], "A1_"],
    ["R1C1", [], "R1C1_"],
    ["r", [], "r_"],
    ["三个高新区", [], "三个高新区"],
    ["", [], "_"],
  ])("%j beside %j becomes %j", (suggestion, taken, name) => {
    expect(chooseTableName(suggestion, taken)).toBe(name);
  });
});
