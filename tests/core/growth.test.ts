import { parseBasis } from "../../src/core/option";
import { parseQuestion as ask } from "../../src/core/question";
import { dataset } from "../../data/index";
import { yearOnYear } from "../../src/core/growth";
import { kindOf, problemOf } from "./answers";
import { withFigures } from "./made-up";

const revenue = (period: string, value: number, rest = "billion CNY,exact,A,zgc") =>
  `china,revenue,level,,${period},${value},${rest}`;
const computed = (...figures: string[]) =>
  yearOnYear(withFigures(...figures), ask(withFigures(...figures), "China", "revenue"), parseBasis("computed"));

it("published growth is the printed one, as a fraction", () => {
  expect(yearOnYear(dataset, ask(dataset, "Zhangjiang", "revenue", 2012))).toBe(0.135);
  expect(yearOnYear(dataset, ask(dataset, "East Lake", "revenue"), parseBasis("published"))).toBe(0.3);
  expect(yearOnYear(dataset, ask(dataset, "East Lake", "revenue", "2012-S1"))).toBe(0.29);
  expect(kindOf(() => yearOnYear(dataset, ask(dataset, "China", "revenue", 2013)))).toBe("no-observation");
});

it("computed growth compares the same period a year earlier", () => {
  expect(computed(revenue("2012", 100), revenue("2013", 125))).toBe(0.25);
  expect(computed(revenue("2012-S1", 100), revenue("2012-S2", 999), revenue("2013-S1", 150))).toBe(0.5);
});

it("computed growth needs two exact levels of one definition", () => {
  const missing = problemOf(() => computed(revenue("2013", 125)));
  expect(missing).toMatchObject({ kind: "needs-exact-levels", last: { id: "M0" }, before: { code: "2012" } });
  expect(kindOf(() => computed(revenue("2012", 100), revenue("2013", 125, "billion CNY,over,A,zgc")))).toBe(
    "needs-exact-levels",
  );
  expect(kindOf(() => computed(revenue("2012", 100, "billion CNY,about,A,zgc"), revenue("2013", 125)))).toBe(
    "needs-exact-levels",
  );
  expect(problemOf(() => computed(revenue("undated", 125)))).toMatchObject({
    kind: "needs-exact-levels",
    before: undefined,
  });
  expect(kindOf(() => computed(revenue("2012", 100, "billion CNY,exact,D,zgc"), revenue("2013", 125)))).toBe(
    "definition-differs",
  );
  expect(kindOf(() => computed(revenue("2012", 100), revenue("2013", 125, "billion CNY,exact,D,zgc")))).toBe(
    "definition-differs",
  );
});

it("knows no third basis", () => {
  expect(
    problemOf(() => yearOnYear(dataset, ask(dataset, "China", "revenue", 2013), parseBasis("guessed"))),
  ).toMatchObject({
    kind: "unknown-option",
    argument: "basis",
    choices: ["published", "computed"],
  });
});
