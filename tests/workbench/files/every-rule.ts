import type { ConditionalLook, ConditionalRule } from "../../../workbench/grid/conditional-format";

const look: ConditionalLook = { fill: "#FFC7CE", fontColor: "#9C0006" };
const PRESETS =
  "Blanks NonBlanks Errors NonErrors Yesterday Today Tomorrow LastSevenDays LastWeek ThisWeek NextWeek LastMonth " +
  "ThisMonth NextMonth AboveAverage BelowAverage EqualOrAboveAverage EqualOrBelowAverage OneStdDevAboveAverage " +
  "OneStdDevBelowAverage TwoStdDevAboveAverage TwoStdDevBelowAverage ThreeStdDevAboveAverage ThreeStdDevBelowAverage " +
  "DuplicateValues UniqueValues";
const OPERATORS = "Between NotBetween EqualTo NotEqualTo GreaterThan LessThan GreaterThanOrEqual LessThanOrEqual".split(
  " ",
);

const BAR: ConditionalRule = {
  kind: "DataBar",
  lower: { type: "Automatic", formula: "" },
  upper: { type: "Automatic", formula: "" },
  positive: { fillColor: "#638EC6", borderColor: "#638EC6", gradientFill: true },
  negative: {
    fillColor: "#FF0000",
    borderColor: "#C00000",
    matchPositiveFillColor: false,
    matchPositiveBorderColor: false,
  },
  axisColor: "#000000",
  axisFormat: "Automatic",
  barDirection: "Context",
  showDataBarOnly: false,
};

const icons = (style: string, ...bounds: number[]): ConditionalRule & { kind: "IconSet" } => ({
  kind: "IconSet",
  style,
  criteria: bounds.map((percent) => ({
    type: "Percent",
    formula: `=${percent}`,
    operator: "GreaterThanOrEqual",
  })),
  reverseIconOrder: false,
  showIconOnly: false,
});

const QUARTERS = icons("FiveQuarters", 0, 20, 40, 60, 80);
const ARROWS = icons("ThreeArrows", 0, 33, 67);

/** One of each kind of conditional format that a workbook can have, with what each can say. */
export const EVERY_RULE: readonly ConditionalRule[] = [
  ...PRESETS.split(" ").map((criterion): ConditionalRule => ({ kind: "PresetCriteria", criterion, look })),
  ...OPERATORS.map((operator): ConditionalRule => {
    const formula2 = operator.endsWith("Between") ? "=$B$1+9" : "";
    return { kind: "CellValue", operator, formula1: "=2", formula2, look };
  }),
  ...["Contains", "NotContains", "BeginsWith", "EndsWith"].flatMap((operator): ConditionalRule[] => [
    { kind: "ContainsText", operator, text: 'a "b" <c>', look },
    { kind: "ContainsText", operator, text: "=$B$1", look },
  ]),
  ...["TopItems", "TopPercent", "BottomItems", "BottomPercent"].map((type): ConditionalRule => ({
    kind: "TopBottom",
    type,
    rank: 3,
    look,
  })),
  {
    kind: "Custom",
    formula: '=$A2&"<&>"="a"',
    look: {
      bold: true,
      italic: false,
      strikethrough: true,
      underline: "Double",
      numberFormat: '0.0" %"',
      borders: { EdgeTop: { color: "#112233", style: "Dash" }, EdgeLeft: { color: "#000000", style: "Continuous" } },
    },
  },
  BAR,
  {
    ...BAR,
    lower: { type: "Number", formula: "=-5" },
    upper: { type: "Formula", formula: "=$B$1" },
    positive: { fillColor: "#00B050", borderColor: "", gradientFill: false },
    negative: { ...BAR.negative, matchPositiveFillColor: true, matchPositiveBorderColor: true, borderColor: "" },
    axisFormat: "CellMidPoint",
    barDirection: "RightToLeft",
    showDataBarOnly: true,
  } as ConditionalRule,
  {
    kind: "ColorScale",
    minimum: { type: "Number", formula: "=0", color: "#F8696B" },
    maximum: { type: "Percent", formula: "=90", color: "#63BE7B" },
  },
  QUARTERS,
  { ...ARROWS, reverseIconOrder: true, showIconOnly: true },
  icons("ThreeStars", 0, 33, 67),
  {
    ...ARROWS,
    criteria: ARROWS.criteria.map((criterion, place) => ({
      ...criterion,
      ...(place === 1 && { operator: "GreaterThan" as const, type: "Number" as const, formula: "=2.5" }),
      ...(place === 2 && { customIcon: { set: "ThreeFlags", index: 1 } }),
    })),
  },
];
