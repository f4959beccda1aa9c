import { parseUnit } from "../../src/core/unit";
import { parseQuestion as ask } from "../../src/core/question";
import { dataset } from "../../data/index";
import { formatBound } from "../../src/core/bound";
import { boundOf, intervalLevel, level, unitOf } from "../../src/core/level";
import { kindOf, problemOf } from "./answers";

it("gives the level in its base unit or the unit asked for", () => {
  expect(level(dataset, ask(dataset, "East Lake", "revenue", 2011))).toBe(381e9);
  expect(level(dataset, ask(dataset, "东湖", "revenue", "2012-S1"), parseUnit(dataset, "亿元"))).toBe(2236);
  expect(problemOf(() => level(dataset, ask(dataset, "China", "optical-fiber")))).toMatchObject({
    kind: "no-observation",
    measure: "level",
  });
  expect(kindOf(() => level(dataset, ask(dataset, "China", "revenue", 2013), parseUnit(dataset, "bn USD")))).toBe(
    "currency",
  );
});

it("gives the bound of a measure", () => {
  expect(boundOf(dataset, ask(dataset, "Zhongguancun", "revenue", 2013))).toBe("over");
  expect(boundOf(dataset, ask(dataset, "Zhongguancun", "exports", 2013), "growth")).toBe("exact");
  expect(boundOf(dataset, ask(dataset, "Zhongguancun", "exports", 2013), "share")).toBe("about");
  expect(problemOf(() => boundOf(dataset, ask(dataset, "Zhangjiang", "area", 2011), "growth"))).toMatchObject({
    measure: "growth",
    period: { code: "2011" },
  });
  expect(formatBound("at_least")).toBe("at least");
});

it("names the base unit of whatever is held", () => {
  expect(unitOf(dataset, ask(dataset, "China", "revenue", 2013))).toBe("CNY");
  expect(unitOf(dataset, ask(dataset, "China", "high-tech-revenue", 2013))).toBe("fraction");
  expect(unitOf(dataset, ask(dataset, "Zhangjiang", "enterprises", "undated"))).toBe("enterprises");
});

it("gives the interval of a level", () => {
  expect(intervalLevel(dataset, ask(dataset, "Zhongguancun", "revenue", 2013), parseUnit(dataset, "tn"))).toEqual({
    low: 3,
    high: Infinity,
  });
  expect(intervalLevel(dataset, ask(dataset, "East Lake", "revenue", 2011))).toEqual({ low: 381e9, high: 381e9 });
  expect(problemOf(() => intervalLevel(dataset, ask(dataset, "East Lake", "revenue", 1999)))).toMatchObject({
    kind: "no-observation",
    measure: "level",
  });
});
