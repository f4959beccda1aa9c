import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IColorScale,
  type IConditionalFormattingRuleConfig,
  type IDataBar,
} from "@univerjs/sheets-conditional-formatting";
import { boundOf, valueOf } from "./conditional-bounds";
import type { ColorScaleRule, ConditionalRule, DataBarRule, HighlightRule, ScalePoint } from "./conditional-format";
import { drawIcons, readIcons } from "./conditional-icons";
import { lookOfStyle, styleOfLook } from "./conditional-look";
import { readHighlight } from "./conditional-reading";
import { formulaOf, placeOf, type Place } from "./conditional-tests";
import type { Area } from "./grid";

/** Univer's rule, and beside it the one that it draws: what a person changes in the grid leaves that out. */
type DrawnRule = IConditionalFormattingRuleConfig & { drawn?: ConditionalRule };

const AVERAGES: Readonly<Record<string, CFNumberOperator>> = {
  AboveAverage: CFNumberOperator.greaterThan,
  BelowAverage: CFNumberOperator.lessThan,
  EqualOrAboveAverage: CFNumberOperator.greaterThanOrEqual,
  EqualOrBelowAverage: CFNumberOperator.lessThanOrEqual,
};

/** A rule as Univer calculates and draws it. */
export function drawRule(rule: ConditionalRule, areas: readonly Area[]): IConditionalFormattingRuleConfig {
  return { ...configOf(rule, placeOf(areas)), drawn: rule } as DrawnRule;
}

/** The rule that Univer's stands for, also when a person has changed it. */
export function readRule(config: DrawnRule, areas: readonly Area[]): ConditionalRule {
  const { drawn, ...rest } = config;
  if (drawn && isSame(configOf(drawn, placeOf(areas)), rest)) return drawn;
  return readConfig(rest as IConditionalFormattingRuleConfig);
}

function configOf(rule: ConditionalRule, place: Place): IConditionalFormattingRuleConfig {
  switch (rule.kind) {
    case "ColorScale":
      return { type: CFRuleType.colorScale, config: drawScale(rule) };
    case "DataBar":
      return { type: CFRuleType.dataBar, ...drawBar(rule, place) };
    case "IconSet":
      return { type: CFRuleType.iconSet, ...drawIcons(rule) };
    default:
      return drawHighlight(rule, place);
  }
}

function drawHighlight(rule: HighlightRule, place: Place): IConditionalFormattingRuleConfig {
  const base = { type: CFRuleType.highlightCell, style: styleOfLook(rule.look) } as const;
  const formula = formulaOf(rule, place);
  if (formula !== undefined) return { ...base, subType: CFSubRuleType.formula, value: formula };
  if (rule.kind === "TopBottom")
    return {
      ...base,
      subType: CFSubRuleType.rank,
      isBottom: rule.type.startsWith("Bottom"),
      isPercent: rule.type.endsWith("Percent"),
      value: rule.rank,
    };
  const criterion = rule.kind === "PresetCriteria" ? rule.criterion : "";
  if (criterion === "UniqueValues") return { ...base, subType: CFSubRuleType.uniqueValues };
  if (criterion === "DuplicateValues") return { ...base, subType: CFSubRuleType.duplicateValues };
  const operator = (AVERAGES[criterion] ?? CFNumberOperator.greaterThan) as CFNumberOperator.greaterThan;
  return { ...base, subType: CFSubRuleType.average, operator };
}

function drawScale({ minimum, midpoint, maximum }: ColorScaleRule): IColorScale["config"] {
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  return points.map((point, index) => ({ index, color: point.color, value: valueOf(point) }));
}

function drawBar(
  { lower, upper, positive, negative, showDataBarOnly }: DataBarRule,
  { all }: Place,
): Omit<IDataBar, "type"> {
  // A bar for a positive number begins at zero, unless it is told where.
  const min = lower.type === "Automatic" ? { type: CFValueType.formula, value: `=MIN(0,${all})` } : valueOf(lower);
  return {
    isShowValue: !showDataBarOnly,
    config: {
      min,
      max: valueOf(upper),
      isGradient: positive.gradientFill,
      positiveColor: positive.fillColor,
      nativeColor: negative.matchPositiveFillColor ? positive.fillColor : negative.fillColor,
    },
  };
}

function readConfig(config: IConditionalFormattingRuleConfig): ConditionalRule {
  switch (config.type) {
    case CFRuleType.colorScale:
      return readScale(config as IColorScale);
    case CFRuleType.dataBar:
      return readBar(config as IDataBar);
    case CFRuleType.iconSet:
      return readIcons(config as Parameters<typeof readIcons>[0]);
    default: {
      const highlight = config as Parameters<typeof readHighlight>[0];
      return { ...readHighlight(highlight), look: lookOfStyle(highlight.style) };
    }
  }
}

function readScale({ config }: IColorScale): ColorScaleRule {
  const points = [...config]
    .sort((a, b) => a.index - b.index)
    .map(({ color, value }): ScalePoint => ({ ...boundOf(value), color: color.toUpperCase() }));
  const [minimum, ...others] = points as [ScalePoint, ...ScalePoint[]];
  const maximum = others.at(-1) ?? minimum;
  const midpoint = others.length > 1 ? others[0] : undefined;
  return { kind: "ColorScale", minimum, ...(midpoint ? { midpoint } : {}), maximum };
}

function readBar({ config, isShowValue }: IDataBar): DataBarRule {
  return {
    kind: "DataBar",
    lower: boundOf(config.min),
    upper: boundOf(config.max),
    positive: { fillColor: config.positiveColor.toUpperCase(), borderColor: "", gradientFill: config.isGradient },
    negative: {
      fillColor: config.nativeColor.toUpperCase(),
      borderColor: "",
      matchPositiveFillColor: config.nativeColor === config.positiveColor,
      matchPositiveBorderColor: true,
    },
    axisColor: "#000000",
    axisFormat: "Automatic",
    barDirection: "Context",
    showDataBarOnly: !isShowValue,
  };
}

/** The order of members says nothing: Univer copies what it keeps. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
