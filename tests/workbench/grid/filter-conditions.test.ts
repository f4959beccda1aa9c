import { readCondition } from "../../../workbench/grid/filter-conditions";
import type { Fact } from "../../../workbench/grid/records";

describe("a condition that a person chose in the grid's list", () => {
  const onSheet = (operator: string | undefined, ...values: (string | number)[]) => ({
    customFilters: { customFilters: values.map((val) => ({ val, ...(operator !== undefined && { operator }) })) },
  });
  const onTable = (conditionType: string, compareType: string, expectedValue?: unknown) => ({
    filterType: "condition",
    filterInfo: { conditionType, compareType, ...(expectedValue !== undefined && { expectedValue }) },
  });
  const custom = (criterion1: string, criterion2?: string, operator = "And") => ({
    filterOn: "Custom",
    criterion1,
    ...(criterion2 !== undefined && { criterion2, operator }),
  });

  test.each<[string, object, object | undefined]>([
    ["a text that is contained", onSheet(undefined, "*th*"), custom("=*th*")],
    ["not empty", onSheet("notEqual", ""), custom("<>")],
    ["a least number", onSheet("greaterThanOrEqual", "7"), custom(">=7")],
    ["either of two", onSheet("equal", 1, 2), custom("=1", "=2", "Or")],
    ["a fill", { colorFilters: { cellFillColors: ["#FFEE00"] } }, { filterOn: "CellColor", color: "#FFEE00" }],
    ["two fills", { colorFilters: { cellFillColors: ["#FFEE00", "#000000"] } }, undefined],
    ["a text's end", onTable("string", "endsWith", "th"), custom("=*th")],
    ["a text that is not contained", onTable("string", "notContains", "th"), custom("<>*th*")],
    ["a number", onTable("number", "notEqual", 5), custom("<>5")],
    ["a span, its ends turned round", onTable("number", "between", [9, 5]), custom(">=5", "<=9")],
    ["outside a span", onTable("number", "notBetween", [5, 9]), custom("<5", ">9", "Or")],
    ["the highest", onTable("number", "topN", 3), { filterOn: "TopItems", criterion1: "3" }],
    ["above average", onTable("number", "above"), { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }],
    ["after a day", onTable("date", "after", "2014-01-01"), custom(">41640")],
    ["this week", onTable("date", "thisWeek"), { filterOn: "Dynamic", dynamicCriteria: "ThisWeek" }],
    ["a month", onTable("date", "m2"), { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodFebruray" }],
    ["a quarter", onTable("date", "q3"), { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter3" }],
    ["conditions within one", onTable("logic", "equal", [{}, {}]), undefined],
  ])("is read as Excel says it: %s", (_what, condition, expected) => {
    expect(readCondition(condition as Fact)).toEqual(expected);
  });
});
