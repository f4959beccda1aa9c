import type { Bound, ConditionalRule, DataBarRule, IconCriterion, IconSetRule } from "../../grid/conditional-format";
import { iconCount } from "../../grid/conditional-icons";
import type { FileColors } from "../file-colors";
import type { XmlNode } from "../xml-tree";
import { colorOf } from "./differential-format";
import { AXES, BOUNDS, DIRECTIONS, iconSetFromFile, keyOf } from "./rule-names";

/** A limit; in an extension its value is an element, and not an attribute. undefined for what is none. */
function readBound(node: XmlNode): Bound | undefined {
  const type = node.text("type");
  if (type === "autoMin" || type === "autoMax") return { type: "Automatic", formula: "" };
  const found = keyOf(BOUNDS, type) as Bound["type"] | undefined;
  const value = node.text("val") ?? (node.has("f") ? node.child("f").content : undefined);
  const needsNone = found === "LowestValue" || found === "HighestValue";
  return found && { type: found, formula: value === undefined || needsNone ? "" : `=${value}` };
}

function boundsIn(node: XmlNode): (Bound | undefined)[] {
  return node.children.filter(({ name }) => name === "cfvo").map(readBound);
}

export function readScale(node: XmlNode, colors: FileColors): ConditionalRule | undefined {
  const shades = node.children.filter(({ name }) => name === "color").map((shade) => colors.find(colorOf(shade)));
  const points = boundsIn(node).map((bound, place) => {
    const color = shades[place];
    return bound && color ? { ...bound, color } : undefined;
  });
  const [minimum, ...rest] = points;
  const maximum = rest.pop();
  const [midpoint] = rest;
  if (!minimum || !maximum || points.includes(undefined)) return undefined;
  return { kind: "ColorScale", minimum, ...(midpoint && { midpoint }), maximum };
}

/** A bar with what its extension says; Excel 2007 has none, and draws it with a gradient. */
export function readBar(node: XmlNode, extended: XmlNode | undefined, colors: FileColors): DataBarRule | undefined {
  const source = extended ?? node;
  const [lower, upper] = boundsIn(source);
  const colorIn = (name: string) => (extended ? colors.find(colorOf(extended.child(name))) : undefined);
  const fillColor = colorIn("fillColor") ?? colors.find(colorOf(node.child("color")));
  if (!lower || !upper || fillColor === undefined) return undefined;
  const hasBorder = extended?.flag("border") ?? false;
  return {
    kind: "DataBar",
    lower,
    upper,
    positive: {
      fillColor,
      borderColor: hasBorder ? (colorIn("borderColor") ?? fillColor) : "",
      gradientFill: extended?.flag("gradient", true) ?? true,
    },
    negative: {
      fillColor: colorIn("negativeFillColor") ?? (extended ? "#FF0000" : fillColor),
      borderColor: colorIn("negativeBorderColor") ?? "",
      matchPositiveFillColor: extended?.flag("negativeBarColorSameAsPositive") ?? true,
      matchPositiveBorderColor: extended?.flag("negativeBarBorderColorSameAsPositive", true) ?? true,
    },
    axisColor: colorIn("axisColor") ?? "#000000",
    axisFormat: keyOf(AXES, extended?.text("axisPosition")) ?? "Automatic",
    barDirection: keyOf(DIRECTIONS, extended?.text("direction")) ?? "Context",
    showDataBarOnly: !source.flag("showValue", true),
  };
}

/** undefined for sets that there are none of, and where an icon is "no icon". */
export function readIcons(node: XmlNode): IconSetRule | undefined {
  const style = iconSetFromFile(node.text("iconSet") ?? "3TrafficLights1");
  const limits = node.children.filter(({ name }) => name === "cfvo");
  const bounds = limits.map(readBound);
  if (limits.length !== iconCount(style) || bounds.includes(undefined)) return undefined;
  const reverseIconOrder = node.flag("reverse");
  const icons = node.flag("custom") ? node.children.filter(({ name }) => name === "cfIcon") : [];
  const criteria = bounds.map((bound, place): IconCriterion | undefined => {
    const customIcon = readIcon(icons[place]);
    if (!bound || customIcon === null) return undefined;
    const own = { set: style, index: reverseIconOrder ? bounds.length - 1 - place : place };
    const isOwn = customIcon?.set === own.set && customIcon.index === own.index;
    return {
      ...bound,
      operator: limits[place]?.flag("gte", true) ? "GreaterThanOrEqual" : "GreaterThan",
      ...(customIcon && !isOwn && { customIcon }),
    };
  });
  if (criteria.includes(undefined)) return undefined;
  const showIconOnly = !node.flag("showValue", true);
  return { kind: "IconSet", style, criteria: criteria as IconCriterion[], reverseIconOrder, showIconOnly };
}

/** undefined where none is said, null where there is none of that name. */
function readIcon(node: XmlNode | undefined): { set: string; index: number } | null | undefined {
  if (!node) return undefined;
  const [set, index] = [iconSetFromFile(node.text("iconSet") ?? ""), node.number("iconId") ?? 0];
  return index >= 0 && index < iconCount(set) && Number.isInteger(index) ? { set, index } : null;
}
