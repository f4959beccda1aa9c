import { dataset } from "../../data/index";
import { baseUnit, convertPrinted, getUnit, parseUnit } from "../../src/core/unit";
import { indicator, kindOf, problemOf } from "./answers";

it.each([
  ["bn", 9, []],
  ["万亿", 12, []],
  ["wan", 4, []],
  ["bn CNY", 9, ["CNY"]],
  ["CNY bn", 9, ["CNY"]],
  ["亿元", 8, ["CNY"]],
  ["亿美元", 8, ["USD"]],
  ["万人", 4, ["persons"]],
  ["percent", -2, ["fraction"]],
  ["%", -2, ["fraction"]],
  ["million persons", 6, ["persons"]],
] as const)("%p is ten to the %d of %p", (typed, exponent, bases) => {
  const asked = parseUnit(dataset, typed)!;
  expect(asked.exponent).toBe(exponent);
  expect(asked.bases).toEqual(expect.arrayContaining([...bases]));
  expect(asked.bases.length === 0).toBe(bases.length === 0);
  expect(asked.text).toBe(typed);
});

it.each([null, undefined, "", 0, "  "])("%p asks for the base unit", (typed) => {
  expect(parseUnit(dataset, typed)).toBeUndefined();
});

it.each(["dozen", "bn bn", "billion percent", "a".repeat(300), 7, true])(
  "%p is no unit, and the scales are named",
  (typed) => {
    expect(problemOf(() => parseUnit(dataset, typed))).toMatchObject({
      kind: "unknown-unit",
      examples: dataset.scales.map(({ code }) => code),
    });
  },
);

const convert = (printed: number, unit: string, asked: string): number =>
  convertPrinted(dataset, printed, getUnit(dataset, unit), parseUnit(dataset, asked));

it("gives a figure in the unit asked for, exactly", () => {
  expect(convert(289.8, "billion CNY", "")).toBe(289_800_000_000);
  expect(convert(289.8, "billion CNY", "亿")).toBe(2898);
  expect(convert(50, "km2", "k")).toBe(0.05);
  expect(convert(36.5, "percent", "%")).toBe(36.5);
  expect(convert(30000, "companies", "万家")).toBe(3);
});

it("never converts a currency, a share by a scale, or one noun into another", () => {
  expect(problemOf(() => convert(3, "trillion CNY", "bn USD"))).toMatchObject({
    kind: "currency",
    asked: { code: "USD" },
    held: { code: "CNY" },
  });
  expect(problemOf(() => convert(13.5, "percent", "bn"))).toMatchObject({
    kind: "unit-mismatch",
    text: "bn",
    held: { code: "fraction" },
  });
  expect(kindOf(() => convert(1, "rank", "k"))).toBe("unit-mismatch");
  expect(kindOf(() => convert(3, "trillion CNY", "万人"))).toBe("unit-mismatch");
  expect(kindOf(() => convert(7, "persons", "CNY"))).toBe("unit-mismatch");
});

it("knows the base unit of each measure", () => {
  expect(baseUnit(dataset, indicator("revenue"), "level")?.code).toBe("CNY");
  expect(baseUnit(dataset, indicator("revenue"), "growth")?.code).toBe("fraction");
  expect(baseUnit(dataset, indicator("optical-fiber"), "level")).toBeUndefined();
});

it("throws for a code that is no unit's", () => {
  expect(() => getUnit(dataset, "furlong")).toThrow("unknown code: furlong");
});

it("a measure word that several units share means each of them", () => {
  const named = dataset.units.flatMap(({ aliases }) => aliases).find((alias, i, all) => all.indexOf(alias) !== i)!;
  expect(parseUnit(dataset, named)!.bases.length).toBeGreaterThan(1);
});

it("a scaled unit is not scaled again", () => {
  expect(kindOf(() => parseUnit(dataset, "bn million persons"))).toBe("unknown-unit");
});
