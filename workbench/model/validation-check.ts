import type { CellValue } from "../grid/grid";
import type { Comparison, Operands, Validation } from "../grid/validation";
import { isErrorText } from "./cell-text";

/** Whether a rule lets a cell's value stand. */
export function satisfies(value: CellValue, rule: Validation, operands: Operands): boolean {
  if (value === "") return rule.ignoreBlanks;
  switch (rule.kind) {
    case "list":
      return holds(operands.items, String(value), rule.formula1.startsWith("="));
    case "custom":
      return isTrue(operands.first);
    case "textLength":
      return compare(String(value).length, rule.operator, operands);
    case "wholeNumber":
      return Number.isInteger(value) && compare(value, rule.operator, operands);
    default:
      return compare(value, rule.operator, operands);
  }
}

/** Items typed into the rule differ by case, those in cells don't. */
function holds(items: readonly string[], value: string, fromCells: boolean): boolean {
  const fold = (text: string) => (fromCells ? text.toLowerCase() : text);
  return items.some((item) => fold(item) === fold(value));
}

function isTrue(result: CellValue): boolean {
  if (typeof result === "string") return result !== "" && !isErrorText(result);
  return Boolean(result);
}

function compare(value: CellValue, operator: Comparison, { first, second }: Operands): boolean {
  if (typeof value !== "number" || typeof first !== "number") return false;
  const between = typeof second === "number" && value >= first && value <= second;
  const answers: Record<Comparison, boolean> = {
    between,
    notBetween: !between,
    equal: value === first,
    notEqual: value !== first,
    greaterThan: value > first,
    greaterThanOrEqual: value >= first,
    lessThan: value < first,
    lessThanOrEqual: value <= first,
  };
  return answers[operator];
}
