import { dataset } from "../../data/index";
import { suggestNames } from "../../src/core/suggest";
import { problemOf } from "./answers";

const suggested = (text: unknown, n?: unknown) =>
  suggestNames(dataset, text, n).map(({ kind, entry }) => `${kind} ${entry.code}`);

it("puts the name itself first, of whichever kind it is", () => {
  expect(suggested("revenue")[0]).toBe("indicator revenue");
  expect(suggested("光谷")[0]).toBe("zone east-lake");
  expect(suggested("zhongguancum")[0]).toBe("zone zhongguancun");
});

it("gives five or as many as asked for", () => {
  expect(suggested("high-tech")).toHaveLength(5);
  expect(suggested("high-tech", 2)).toHaveLength(2);
  expect(suggested("high-tech", 0)).toHaveLength(5);
});

it("says that nothing is like it, and that a text is needed", () => {
  expect(problemOf(() => suggested("qqqqqqqq"))).toEqual({ kind: "no-suggestion", text: "qqqqqqqq" });
  expect(problemOf(() => suggested(""))).toEqual({ kind: "missing", argument: "text" });
  expect(problemOf(() => suggested("revenue", "x"))).toMatchObject({ kind: "not-a-number" });
});

it("puts an indicator of that very name before zones that only contain it", () => {
  const kinds = suggested("zones");
  expect(kinds[0]).toBe("indicator zones");
  expect(kinds).toContain("zone china");
});
