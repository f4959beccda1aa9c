import {
  CFNumberOperator,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalTest } from "./conditional-format";

type Highlight = Extract<IConditionalFormattingRuleConfig, { subType: CFSubRuleType }>;

const COMPARISONS: Readonly<Record<CFNumberOperator, string>> = {
  [CFNumberOperator.between]: "Between",
  [CFNumberOperator.notBetween]: "NotBetween",
  [CFNumberOperator.equal]: "EqualTo",
  [CFNumberOperator.notEqual]: "NotEqualTo",
  [CFNumberOperator.greaterThan]: "GreaterThan",
  [CFNumberOperator.lessThan]: "LessThan",
  [CFNumberOperator.greaterThanOrEqual]: "GreaterThanOrEqual",
  [CFNumberOperator.lessThanOrEqual]: "LessThanOrEqual",
};

const PERIODS: Readonly<Record<CFTimePeriodOperator, string>> = {
  [CFTimePeriodOperator.today]: "Today",
  [CFTimePeriodOperator.yesterday]: "Yesterday",
  [CFTimePeriodOperator.tomorrow]: "Tomorrow",
  [CFTimePeriodOperator.last7Days]: "LastSevenDays",
  [CFTimePeriodOperator.thisMonth]: "ThisMonth",
  [CFTimePeriodOperator.lastMonth]: "LastMonth",
  [CFTimePeriodOperator.nextMonth]: "NextMonth",
  [CFTimePeriodOperator.thisWeek]: "ThisWeek",
  [CFTimePeriodOperator.lastWeek]: "LastWeek",
  [CFTimePeriodOperator.nextWeek]: "NextWeek",
};

const AVERAGES: Readonly<Record<string, string>> = {
  [CFNumberOperator.greaterThan]: "AboveAverage",
  [CFNumberOperator.lessThan]: "BelowAverage",
  [CFNumberOperator.greaterThanOrEqual]: "EqualOrAboveAverage",
  [CFNumberOperator.lessThanOrEqual]: "EqualOrBelowAverage",
};

const TEXTS: Readonly<Partial<Record<CFTextOperator, string>>> = {
  [CFTextOperator.containsText]: "Contains",
  [CFTextOperator.notContainsText]: "NotContains",
  [CFTextOperator.beginsWith]: "BeginsWith",
  [CFTextOperator.endsWith]: "EndsWith",
};

const STATES: Readonly<Partial<Record<CFTextOperator, string>>> = {
  [CFTextOperator.containsBlanks]: "Blanks",
  [CFTextOperator.notContainsBlanks]: "NonBlanks",
  [CFTextOperator.containsErrors]: "Errors",
  [CFTextOperator.notContainsErrors]: "NonErrors",
};

/** What a rule that a person made in the grid asks, in Office.js's words. */
export function readHighlight(rule: Highlight): ConditionalTest {
  switch (rule.subType) {
    case CFSubRuleType.uniqueValues:
      return preset("UniqueValues");
    case CFSubRuleType.duplicateValues:
      return preset("DuplicateValues");
    case CFSubRuleType.rank:
      return {
        kind: "TopBottom",
        type: `${rule.isBottom ? "Bottom" : "Top"}${rule.isPercent ? "Percent" : "Items"}`,
        rank: rule.value,
      };
    case CFSubRuleType.timePeriod:
      return preset(PERIODS[rule.operator]);
    case CFSubRuleType.average:
      // Excel has no rule for cells that equal the average.
      return preset(AVERAGES[rule.operator] ?? "Invalid");
    case CFSubRuleType.formula:
      return { kind: "Custom", formula: rule.value };
    case CFSubRuleType.number: {
      const [first = 0, second] = [rule.value ?? 0].flat();
      const formula2 = second === undefined ? "" : `=${second}`;
      return { kind: "CellValue", operator: COMPARISONS[rule.operator], formula1: `=${first}`, formula2 };
    }
    case CFSubRuleType.text:
      return readText(rule.operator, rule.value ?? "");
  }
}

function readText(operator: CFTextOperator, text: string): ConditionalTest {
  const state = STATES[operator];
  if (state !== undefined) return preset(state);
  const name = TEXTS[operator];
  if (name !== undefined) return { kind: "ContainsText", operator: name, text };
  const comparison = operator === CFTextOperator.equal ? "EqualTo" : "NotEqualTo";
  return { kind: "CellValue", operator: comparison, formula1: `="${text.replaceAll('"', '""')}"`, formula2: "" };
}

function preset(criterion: string): ConditionalTest {
  return { kind: "PresetCriteria", criterion };
}
