import type { Bound, ColorScaleRule, DataBarRule, IconSetRule } from "../../grid/conditional-format";
import { element, escapeXml, type XmlAttributes } from "../xml-element";
import { color } from "./differential-format";
import { AXES, BOUNDS, DIRECTIONS, iconSetToFile, SETS_OF_2010 } from "./rule-names";

/** The first and the last place of a bar that Excel chooses, in Excel 2007's words. */
type End = "min" | "max";

export function colorScale({ minimum, midpoint, maximum }: ColorScaleRule): string {
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  return element(
    "colorScale",
    {},
    ...points.map((point) => bound(point, "min")),
    ...points.map((point) => color("color", point.color)),
  );
}

/** A bar as Excel 2007 draws it. */
export function dataBar({ lower, upper, positive, showDataBarOnly }: DataBarRule): string {
  return element(
    "dataBar",
    { ...(showDataBarOnly && { showValue: false }) },
    bound(lower, "min"),
    bound(upper, "max"),
    color("color", positive.fillColor),
  );
}

/** All of a bar, for Excel 2010 and later. */
export function dataBar2010({ lower, upper, positive, negative, ...bar }: DataBarRule): string {
  const { fillColor, borderColor, matchPositiveFillColor, matchPositiveBorderColor } = negative;
  return element(
    "x14:dataBar",
    {
      minLength: 0,
      maxLength: 100,
      ...(bar.showDataBarOnly && { showValue: false }),
      ...(positive.borderColor !== "" && { border: true }),
      ...(!positive.gradientFill && { gradient: false }),
      ...(bar.barDirection !== "Context" && { direction: DIRECTIONS[bar.barDirection] }),
      ...(matchPositiveFillColor && { negativeBarColorSameAsPositive: true }),
      ...(!matchPositiveBorderColor && { negativeBarBorderColorSameAsPositive: false }),
      ...(bar.axisFormat !== "Automatic" && { axisPosition: AXES[bar.axisFormat] }),
    },
    bound2010(lower, "min"),
    bound2010(upper, "max"),
    positive.borderColor === "" ? "" : color("x14:borderColor", positive.borderColor),
    matchPositiveFillColor ? "" : color("x14:negativeFillColor", fillColor),
    matchPositiveBorderColor || borderColor === "" ? "" : color("x14:negativeBorderColor", borderColor),
    color("x14:axisColor", bar.axisColor),
  );
}

/** Whether only Excel 2010 and later have a set's icons. */
export function isOf2010({ style, criteria }: IconSetRule): boolean {
  return SETS_OF_2010.includes(iconSetToFile(style)) || criteria.some(({ customIcon }) => customIcon);
}

export function iconSet(rule: IconSetRule): string {
  return element(
    "iconSet",
    iconAttributes(rule),
    ...rule.criteria.map((criterion) => bound(criterion, "min", equalToo(criterion.operator))),
  );
}

export function iconSet2010(rule: IconSetRule): string {
  const { criteria, style, reverseIconOrder } = rule;
  const isCustom = criteria.some(({ customIcon }) => customIcon);
  const icons = criteria.map(({ customIcon }, place) => {
    const own = { set: style, index: reverseIconOrder ? criteria.length - 1 - place : place };
    const { set, index } = customIcon ?? own;
    return element("x14:cfIcon", { iconSet: iconSetToFile(set), iconId: index });
  });
  return element(
    "x14:iconSet",
    { ...iconAttributes(rule), ...(isCustom && { custom: true }) },
    ...criteria.map((criterion) => bound2010(criterion, "min", equalToo(criterion.operator))),
    ...(isCustom ? icons : []),
  );
}

function iconAttributes({ style, showIconOnly, reverseIconOrder }: IconSetRule): XmlAttributes {
  return {
    iconSet: iconSetToFile(style),
    ...(showIconOnly && { showValue: false }),
    ...(reverseIconOrder && { reverse: true }),
  };
}

function equalToo(operator: string): XmlAttributes {
  return operator === "GreaterThan" ? { gte: false } : {};
}

function valueOf({ formula }: Bound): string | undefined {
  const value = formula.replace(/^=/, "");
  return value === "" ? undefined : value;
}

function bound(limit: Bound, end: End, attributes: XmlAttributes = {}): string {
  if (limit.type === "Automatic") return element("cfvo", { type: end });
  return element("cfvo", { type: BOUNDS[limit.type], val: valueOf(limit), ...attributes });
}

function bound2010(limit: Bound, end: End, attributes: XmlAttributes = {}): string {
  if (limit.type === "Automatic") return element("x14:cfvo", { type: end === "min" ? "autoMin" : "autoMax" });
  const value = valueOf(limit);
  const formula = value === undefined ? "" : element("xm:f", {}, escapeXml(value));
  return element("x14:cfvo", { type: BOUNDS[limit.type], ...attributes }, formula);
}
