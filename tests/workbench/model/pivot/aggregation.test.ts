import { AGGREGATIONS, defaultAggregation, Tally } from "../../../../workbench/model/pivot/aggregation";
import type { PivotValue } from "../../../../workbench/model/pivot/definition";

function all(...values: PivotValue[]): (number | string | undefined)[] {
  const tally = new Tally();
  for (const value of values) tally.add(value);
  return AGGREGATIONS.map((aggregation) => tally.get(aggregation));
}

test("all aggregations of the same values", () => {
  expect(all(2, 4, 4, 6, "x", "")).toEqual([16, 5, 4, 6, 2, 192, 4, Math.sqrt(8 / 3), Math.sqrt(2), 8 / 3, 2]);
});

test("without a number there is nothing to divide by; without a value there is nothing", () => {
  const none = "#DIV/0!";
  expect(all("x", true)).toEqual([0, 2, none, 0, 0, 0, 0, none, none, none, none]);
  expect(all(7)).toEqual([7, 1, 7, 7, 7, 7, 1, none, 0, none, 0]);
  expect(new Set(all("", ""))).toEqual(new Set([undefined]));
});

test("an error among the values is the answer of all but counts", () => {
  expect(all(1, "#N/A", "#REF!")).toEqual([
    "#N/A",
    3,
    ...Array<string>(4).fill("#N/A"),
    1,
    ...Array<string>(4).fill("#N/A"),
  ]);
});

test("large values that are close keep their spread", () => {
  expect(all(1e9 + 1, 1e9 + 2, 1e9 + 3)[9]).toBe(1);
});

test("a field of numbers is added up, any other counted", () => {
  expect([defaultAggregation([1, "", 2]), defaultAggregation([1, "x"]), defaultAggregation([""])]).toEqual([
    "Sum",
    "Count",
    "Count",
  ]);
});
