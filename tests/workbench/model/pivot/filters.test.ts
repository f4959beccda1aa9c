import { passesDate, type DateFilter } from "../../../../workbench/model/pivot/date-filter";
import type { FieldFilters } from "../../../../workbench/model/pivot/filters";
import { passesLabel, type LabelFilter } from "../../../../workbench/model/pivot/label-filter";
import { passingItems, type ValueFilter } from "../../../../workbench/model/pivot/value-filter";
import { dataField, report, textOf } from "./report-text";

const fruits = {
  names: ["Farm", "Type", "Sold"],
  rows: [
    ["A", "Kiwi", 5],
    ["A", "Lemon", 30],
    ["A", "Lime", 20],
    ["B", "Kiwi", 40],
    ["B", "Lime", 1],
  ],
};

function types(filters: FieldFilters): string[] {
  const fields = [{ name: "Type", filters }];
  return textOf(report(fruits, { rows: ["Farm", "Type"], data: [dataField("Sold")], fields })).slice(1);
}

test("totals count what a filter lets pass, and groups without anything are gone", () => {
  expect(types({ manual: ["text:lemon"] })).toEqual(["A|30", "..Lemon|30", "Grand Total|30"]);
  expect(types({ label: { condition: "BeginsWith", substring: "l", exclusive: true } })).toEqual([
    ...["A|5", "..Kiwi|5", "B|40", "..Kiwi|40"],
    "Grand Total|45",
  ]);
});

test("a value filter of an inner field lets items compete within their group", () => {
  const value = { condition: "TopN", data: "Sum of Sold", selectionType: "Items", threshold: 1 } as const;
  expect(types({ value })).toEqual(["A|30", "..Lemon|30", "B|40", "..Kiwi|40", "Grand Total|70"]);
});

test.each<[LabelFilter, string]>([
  [{ condition: "Equals", comparator: "LIME" }, "lime"],
  [{ condition: "EndsWith", substring: "on" }, "lemon"],
  [{ condition: "Contains", substring: "E" }, "lemon lime"],
  [{ condition: "GreaterThan", comparator: "lemon" }, "lime"],
  [{ condition: "GreaterThanOrEqualTo", comparator: "lemon" }, "lemon lime"],
  [{ condition: "LessThan", comparator: "lemon" }, "9 10 kiwi"],
  [{ condition: "LessThanOrEqualTo", comparator: "9" }, "9"],
  [{ condition: "Between", lowerBound: "10", upperBound: "lemon" }, "10 kiwi lemon"],
])("labels: %j leaves %s", (filter, left) => {
  expect(["9", "10", "kiwi", "lemon", "lime"].filter((label) => passesLabel(label, filter)).join(" ")).toBe(left);
});

test.each<[Omit<ValueFilter, "data">, string]>([
  [{ condition: "Equals", comparator: 20 }, "20"],
  [{ condition: "Equals", comparator: 20, exclusive: true }, "10 30 40"],
  [{ condition: "GreaterThan", comparator: 20 }, "30 40"],
  [{ condition: "GreaterThanOrEqualTo", comparator: 20 }, "20 30 40"],
  [{ condition: "LessThan", comparator: 20 }, "10"],
  [{ condition: "LessThanOrEqualTo", comparator: 20 }, "10 20"],
  [{ condition: "Between", lowerBound: 15, upperBound: 30 }, "20 30"],
  [{ condition: "TopN", threshold: 2, selectionType: "Items" }, "30 40"],
  [{ condition: "BottomN", threshold: 9, selectionType: "Items" }, "10 20 30 40"],
  [{ condition: "TopN", threshold: 50, selectionType: "Percent" }, "30 40"],
  [{ condition: "BottomN", threshold: 30, selectionType: "Sum" }, "10 20"],
])("values: %j leaves %s", (filter, left) => {
  const values = [10, 20, undefined, 30, 40];
  const passes = passingItems(values, { ...filter, data: "x" });
  expect(values.filter((_, place) => passes[place]).join(" ")).toBe(left);
});

test("of equal values at the edge of the top all stay", () => {
  expect(passingItems([3, 3, 2], { condition: "TopN", data: "x", threshold: 1 })).toEqual([true, true, false]);
});

/** 45,000 is Wednesday, 15 March 2023. */
const TODAY = 45_000;

test.each<[DateFilter, number[]]>([
  [{ condition: "Equals", comparator: { date: "2023-03-15", specificity: "Day" } }, [0]],
  [
    { condition: "Equals", comparator: { date: "2023-03-15", specificity: "Month" } },
    [-14, -4, -3, -1, 0, 1, 3, 4, 16],
  ],
  [{ condition: "Before", comparator: { date: "2023-03-02", specificity: "Day" } }, [-400, -74, -73, -15, -14]],
  [{ condition: "BeforeOrEqualTo", comparator: { date: "2022-01-01", specificity: "Year" } }, [-400, -74]],
  [{ condition: "After", comparator: { date: "2023-03-15", specificity: "Month" } }, [17, 300]],
  [
    { condition: "AfterOrEqualTo", comparator: { date: "2023-03-31T00:00:00.000Z", specificity: "Day" } },
    [16, 17, 300],
  ],
  [
    {
      condition: "Between",
      lowerBound: { date: "2023-03-14", specificity: "Day" },
      upperBound: { date: "2023-03-15", specificity: "Day" },
    },
    [-1, 0],
  ],
  [{ condition: "Yesterday" }, [-1]],
  [{ condition: "Tomorrow" }, [1]],
  [{ condition: "ThisWeek" }, [-3, -1, 0, 1, 3]],
  [{ condition: "LastWeek" }, [-4]],
  [{ condition: "NextWeek" }, [4]],
  [{ condition: "ThisMonth" }, [-14, -4, -3, -1, 0, 1, 3, 4, 16]],
  [{ condition: "LastMonth" }, [-15]],
  [{ condition: "NextQuarter" }, [17]],
  [{ condition: "LastYear" }, [-400, -74]],
  [{ condition: "YearToDate" }, [-73, -15, -14, -4, -3, -1, 0]],
  [{ condition: "AllDatesInPeriodJanuary" }, [-73, 300]],
  [{ condition: "AllDatesInPeriodQuarter2" }, [17]],
])("dates: %j", (filter, left) => {
  // 2022-02-08, 31 Dec, 1 Jan, 28 Feb, 1 Mar, Sat 11, Sun 12, Tue, Wed, Thu, Sat 18, Sun 19, 31 Mar, 1 Apr, 9 Jan 2024
  const days = [-400, -74, -73, -15, -14, -4, -3, -1, 0, 1, 3, 4, 16, 17, 300];
  expect(days.filter((day) => passesDate(TODAY + day + 0.25, filter, TODAY + 0.9))).toEqual(left);
});

test("an hour is as exact as asked for; texts are no dates", () => {
  const comparator = { date: "2023-03-15T06:00", specificity: "Hour" } as const;
  expect(passesDate(TODAY + 0.26, { condition: "Equals", comparator }, TODAY)).toBe(true);
  expect(passesDate(TODAY + 0.3, { condition: "Equals", comparator }, TODAY)).toBe(false);
  expect(types({ date: { condition: "YearToDate" } })).toEqual(["Grand Total|"]);
});
