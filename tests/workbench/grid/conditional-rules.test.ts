import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  CFValueType,
  IIconSetType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { drawRule, readRule } from "../../../workbench/grid/conditional-rules";

const AREAS = [{ row: 0, column: 0, rows: 3, columns: 1 }];
const highlight = (rule: object) =>
  ({ type: CFRuleType.highlightCell, style: { cl: { rgb: "#FF0000" } }, ...rule }) as IConditionalFormattingRuleConfig;
const RED = { fontColor: "#FF0000" };

test.each<[string, IConditionalFormattingRuleConfig, object]>([
  [
    "a number between others",
    highlight({ subType: CFSubRuleType.number, operator: CFNumberOperator.between, value: [1, 9] }),
    { kind: "CellValue", operator: "Between", formula1: "=1", formula2: "=9", look: RED },
  ],
  [
    "a text",
    highlight({ subType: CFSubRuleType.text, operator: CFTextOperator.beginsWith, value: "East" }),
    { kind: "ContainsText", operator: "BeginsWith", text: "East", look: RED },
  ],
  [
    "the very text",
    highlight({ subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: 'a"b' }),
    { kind: "CellValue", operator: "EqualTo", formula1: '="a""b"', formula2: "", look: RED },
  ],
  [
    "errors",
    highlight({ subType: CFSubRuleType.text, operator: CFTextOperator.containsErrors }),
    { kind: "PresetCriteria", criterion: "Errors", look: RED },
  ],
  [
    "a week",
    highlight({ subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.lastWeek }),
    { kind: "PresetCriteria", criterion: "LastWeek", look: RED },
  ],
  [
    "the lowest tenth",
    highlight({ subType: CFSubRuleType.rank, isBottom: true, isPercent: true, value: 10 }),
    { kind: "TopBottom", type: "BottomPercent", rank: 10, look: RED },
  ],
  [
    "a formula",
    highlight({ subType: CFSubRuleType.formula, value: "=A1>1" }),
    { kind: "Custom", formula: "=A1>1", look: RED },
  ],
  [
    "two colours",
    {
      type: CFRuleType.colorScale,
      config: [
        { index: 0, color: "#ff0000", value: { type: CFValueType.min } },
        { index: 1, color: "#00ff00", value: { type: CFValueType.percentile, value: 90 } },
      ],
    },
    {
      kind: "ColorScale",
      minimum: { type: "LowestValue", formula: "", color: "#FF0000" },
      maximum: { type: "Percentile", formula: "=90", color: "#00FF00" },
    },
  ],
])("%s that a person asks for in the grid reads as Excel's rule", (_what, rule, expected) => {
  expect(readRule(rule, AREAS)).toEqual(expected);
});

test("icons that a person chooses are counted from the lowest", () => {
  const at = (value: number, iconId: string, iconType = IIconSetType.threeFlags) => ({
    operator: CFNumberOperator.greaterThan,
    value: { type: CFValueType.num, value },
    iconType,
    iconId,
  });
  const config = [at(20, "0"), at(10, "1", IIconSetType.threeStars), at(0, "2")];
  expect(readRule({ type: CFRuleType.iconSet, isShowValue: false, config }, AREAS)).toEqual({
    kind: "IconSet",
    style: "ThreeFlags",
    criteria: [
      { type: "Percent", formula: "=0", operator: "GreaterThanOrEqual" },
      { type: "Number", formula: "=10", operator: "GreaterThan", customIcon: { set: "ThreeStars", index: 1 } },
      { type: "Number", formula: "=20", operator: "GreaterThan" },
    ],
    reverseIconOrder: false,
    showIconOnly: true,
  });
});

test("what a person changes counts, not what was drawn before", () => {
  const drawn = drawRule({ kind: "TopBottom", type: "TopItems", rank: 3, look: RED }, AREAS);
  expect(readRule(drawn, AREAS)).toEqual({ kind: "TopBottom", type: "TopItems", rank: 3, look: RED });
  expect(readRule({ ...drawn, value: 5 } as IConditionalFormattingRuleConfig, AREAS)).toMatchObject({ rank: 5 });
});
