import { dataset } from "../../data/index";
import { isBlank } from "../../src/core/blank";
import { resolveIndicator, resolvePair, resolveZone } from "../../src/core/resolve";
import { problemOf } from "./answers";

it("finds what is named", () => {
  expect(resolveZone(dataset, "光谷").code).toBe("east-lake");
  expect(resolveIndicator(dataset, "Revenue").code).toBe("revenue");
  expect(resolvePair(dataset, "ZGC", "taxes").map(({ code }) => code)).toEqual(["zhongguancun", "taxes"]);
});

it("tells swapped arguments from unknown ones", () => {
  expect(problemOf(() => resolvePair(dataset, "revenue", "China"))).toMatchObject({
    kind: "swapped",
    zone: { code: "china" },
    indicator: { code: "revenue" },
  });
  expect(problemOf(() => resolvePair(dataset, "revenue", "nonsense"))).toMatchObject({
    kind: "unknown-zone",
    text: "revenue",
  });
  expect(problemOf(() => resolvePair(dataset, "nowhere", "China"))).toMatchObject({
    kind: "unknown-zone",
    text: "nowhere",
  });
  expect(problemOf(() => resolvePair(dataset, "China", "China"))).toMatchObject({
    kind: "unknown-indicator",
    text: "China",
  });
});

it("suggests what may be meant", () => {
  const suggested = (ask: () => unknown) => {
    const problem = problemOf(ask);
    return "suggestions" in problem ? problem.suggestions().map(({ code }) => code) : [];
  };
  expect(suggested(() => resolveZone(dataset, "Zhongguancum"))).toEqual(["zhongguancun"]);
  expect(suggested(() => resolveIndicator(dataset, "revenu"))).toEqual(["revenue"]);
});

it.each(["", null, undefined, 0, "   ", "\u200b"])("%p is missing", (value) => {
  expect(problemOf(() => resolveZone(dataset, value))).toEqual({ kind: "missing", argument: "zone" });
  expect(problemOf(() => resolveIndicator(dataset, value))).toEqual({ kind: "missing", argument: "indicator" });
});

it("shows what is no text as Excel does", () => {
  expect(problemOf(() => resolveZone(dataset, true))).toMatchObject({ kind: "unknown-zone", text: "TRUE" });
});

it("an empty cell is blank, a space is not", () => {
  expect([null, undefined, "", 0, " ", false, "0"].map(isBlank)).toEqual([true, true, true, true, false, false, false]);
});

it("a text of spaces is missing, however long", () => {
  expect(problemOf(() => resolveZone(dataset, " ".repeat(200)))).toEqual({ kind: "missing", argument: "zone" });
});
