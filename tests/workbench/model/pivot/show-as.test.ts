import type { ShowAs, ShowAsCalculation } from "../../../../workbench/model/pivot/definition";
import { dataField, report, textOf } from "./report-text";

const sales = {
  names: ["Year", "Farm", "Type", "Sold"],
  rows: [
    [2013, "A", "Lime", 30],
    [2013, "A", "Kiwi", 10],
    [2013, "B", "Lime", 60],
    [2014, "A", "Lime", 50],
    [2014, "B", "Lime", 50],
  ],
};

function lines(calculation: ShowAsCalculation, base: Omit<ShowAs, "calculation"> = {}): string[] {
  const data = [dataField("Sold", { showAs: { calculation, ...base } })];
  const made = report(sales, { rows: ["Farm", "Type"], columns: ["Year"], data });
  return textOf(made).slice(2);
}

test("shares of all, of the row and of the column; an empty meeting has a share of nothing", () => {
  expect(lines("PercentOfGrandTotal")).toEqual([
    "A|0.2|0.25|0.45",
    "..Kiwi|0.05|0|0.05",
    "..Lime|0.15|0.25|0.4",
    "B|0.3|0.25|0.55",
    "..Lime|0.3|0.25|0.55",
    "Grand Total|0.5|0.5|1",
  ]);
  expect(lines("PercentOfRowTotal")[0]).toBe("A|0.4444|0.5556|1");
  expect(lines("PercentOfColumnTotal")[0]).toBe("A|0.4|0.5|0.45");
});

test("shares of the parent: the item above in the rows, in the columns, or of one field", () => {
  expect(lines("PercentOfParentRowTotal").slice(0, 3)).toEqual([
    "A|0.4|0.5|0.45",
    "..Kiwi|0.25|0|0.1111",
    "..Lime|0.75|1|0.8889",
  ]);
  expect(lines("PercentOfParentColumnTotal")[0]).toBe("A|0.4444|0.5556|1");
  expect(lines("PercentOfParentTotal", { baseField: "Farm" })).toEqual([
    "A|1|1|1",
    "..Kiwi|0.25|0|0.1111",
    "..Lime|0.75|1|0.8889",
    "B|1|1|1",
    "..Lime|1|1|1",
    "Grand Total|||",
  ]);
});

test("differences from an item and shares of it: #N/A where it has no such value", () => {
  const base = { baseField: "Farm", baseItem: "text:b" };
  expect(lines("DifferenceFrom", base)).toEqual([
    "A|-20|0|-20",
    "..Kiwi|#N/A||#N/A",
    "..Lime|-30|0|-30",
    "B|||",
    "..Lime|||",
    "Grand Total|||",
  ]);
  expect(lines("PercentDifferenceFrom", base)[0]).toBe("A|-0.3333|0|-0.1818");
  expect(lines("PercentOf", base).slice(2, 4)).toEqual(["..Lime|0.5|1|0.7273", "B|1|1|1"]);
});

test("running totals go along the base field and start anew in each group", () => {
  expect(lines("RunningTotal", { baseField: "Type" })).toEqual([
    "A|||",
    "..Kiwi|10||10",
    "..Lime|40|50|90",
    "B|||",
    "..Lime|60|50|110",
    "Grand Total|||",
  ]);
  expect(lines("RunningTotal", { baseField: "Year" })[0]).toBe("A|40|90|");
  expect(lines("PercentRunningTotal", { baseField: "Year" })[0]).toBe("A|0.4444|1|");
});

test("ranks are the same for equal values, and none is left out after them", () => {
  const records = {
    names: ["Key", "Value"],
    rows: [
      ["a", 5],
      ["b", 7],
      ["c", 5],
      ["d", 1],
    ],
  };
  const ranks = (calculation: ShowAsCalculation) => {
    const data = [dataField("Value", { showAs: { calculation, baseField: "Key" } })];
    return textOf(report(records, { rows: ["Key"], data })).slice(1);
  };
  expect(ranks("RankAscending")).toEqual(["a|2", "b|3", "c|2", "d|1", "Grand Total|"]);
  expect(ranks("RankDecending")).toEqual(["a|2", "b|1", "c|2", "d|3", "Grand Total|"]);
});

test("the index compares a cell with what its row and column let expect", () => {
  expect(lines("Index")[2]).toBe("..Lime|0.75|1.25|1");
});

test("shares bring a percent format, unless the data field has its own", () => {
  const format = (numberFormat: string, calculation: ShowAsCalculation) => {
    const data = [dataField("Sold", { numberFormat, showAs: { calculation, baseField: "Farm" } })];
    return report(sales, { rows: ["Farm"], data }).cells[1]?.[1]?.numberFormat;
  };
  expect(format("General", "PercentOfGrandTotal")).toBe("0.00%");
  expect(format("0%", "PercentOfGrandTotal")).toBe("0%");
  expect(format("General", "RankAscending")).toBe("General");
});
