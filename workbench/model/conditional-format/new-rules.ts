import type { ConditionalRule } from "../../grid/conditional-format";
import { usualCriteria } from "./icon-set";

const BAR = "#638EC6";
const RED = "#FF0000";

const FIRST_SET = "ThreeTrafficLights1";

/** What a format of a kind is when it has just been added; those that give a look hold nowhere until they have a rule. */
export const NEW_RULES: Readonly<Record<ConditionalRule["kind"], () => ConditionalRule>> = {
  CellValue: () => ({ kind: "CellValue", operator: "Invalid", formula1: "", formula2: "", look: {} }),
  ContainsText: () => ({ kind: "ContainsText", operator: "Invalid", text: "", look: {} }),
  Custom: () => ({ kind: "Custom", formula: "", look: {} }),
  PresetCriteria: () => ({ kind: "PresetCriteria", criterion: "", look: {} }),
  TopBottom: () => ({ kind: "TopBottom", type: "", rank: 10, look: {} }),
  ColorScale: () => ({
    kind: "ColorScale",
    minimum: { type: "LowestValue", formula: "", color: "#F8696B" },
    midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
    maximum: { type: "HighestValue", formula: "", color: "#63BE7B" },
  }),
  DataBar: () => ({
    kind: "DataBar",
    lower: { type: "Automatic", formula: "" },
    upper: { type: "Automatic", formula: "" },
    positive: { fillColor: BAR, borderColor: BAR, gradientFill: true },
    negative: { fillColor: RED, borderColor: RED, matchPositiveFillColor: false, matchPositiveBorderColor: false },
    axisColor: "#000000",
    axisFormat: "Automatic",
    barDirection: "Context",
    showDataBarOnly: false,
  }),
  IconSet: () => ({
    kind: "IconSet",
    style: FIRST_SET,
    criteria: usualCriteria(FIRST_SET),
    reverseIconOrder: false,
    showIconOnly: false,
  }),
};
