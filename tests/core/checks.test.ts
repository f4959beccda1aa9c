import { dataset } from "../../data/index";
import { runChecks } from "../../src/core/checks";
import { withTexts } from "./made-up";

const resultOf = (id: string, data = dataset) => runChecks(data).find(({ check }) => check.id === id)!;

it("does the arithmetic of ratios and sums on the printed figures", () => {
  expect(resultOf("C01")).toMatchObject({ printed: { id: "O015" }, computed: 21500 / 78000, verdict: "disagrees" });
  expect(resultOf("C17")).toMatchObject({ printed: { id: "O039" }, computed: 229, verdict: "agrees" });
  expect(resultOf("C18")).toMatchObject({ computed: 10365 / 24105, verdict: "agrees" });
});

it("keeps the reading of the data where there is nothing to compute", () => {
  expect(resultOf("C05")).toMatchObject({ printed: undefined, computed: undefined, verdict: "cannot_tell" });
});

it("computes nothing from a figure that is not there", () => {
  const header =
    "id,title,title_zh,concerns,operation,operands,printed,verdict,finding,finding_zh,treatment,treatment_zh";
  const made = (operation: string, operands: string, printed: string) =>
    withTexts({ checks: `${header}\nX,,,O001,${operation},${operands},${printed},note,,,,\n` });
  expect(resultOf("X", made("sum", "O040; O999", "O039"))).toMatchObject({ computed: undefined, verdict: "note" });
  expect(resultOf("X", made("sum", "O040; O041", "O999"))).toMatchObject({
    printed: undefined,
    computed: undefined,
    verdict: "note",
  });
  expect(resultOf("X", made("", "O040; O041", "O039"))).toMatchObject({
    printed: { id: "O039" },
    computed: undefined,
    verdict: "note",
  });
});
