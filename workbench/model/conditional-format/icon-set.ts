import { iconCount } from "../../grid/conditional-icons";
import type { IconCriterion, IconSetRule } from "../../grid/conditional-format";
import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import type { FormatPlace } from "./format-place";
import { members, oneOf } from "./rule-values";
import { formatBound, parseBound } from "./scales";
import type { Host } from "../host";

const LOWEST: IconCriterion = { type: "Percent", formula: "=0", operator: "GreaterThanOrEqual" };

/** A set divides the values into parts of the same size. */
export function usualCriteria(style: string): IconCriterion[] {
  const count = iconCount(style);
  if (count === 0) throw new HostError("InvalidArgument");
  return Array.from({ length: count }, (_, at) => ({ ...LOWEST, formula: `=${Math.round((at * 100) / count)}` }));
}

export class IconSetConditionalFormat extends HostObject implements Host<"IconSetConditionalFormat"> {
  static override readonly type = "IconSetConditionalFormat";

  constructor(private readonly place: FormatPlace) {
    super();
  }

  private get icons(): IconSetRule {
    return this.place.rule("IconSet");
  }

  private write(change: Partial<IconSetRule>): void {
    this.place.write({ ...this.icons, ...change });
  }

  get style(): string {
    return this.icons.style;
  }
  set style(style: unknown) {
    const name = oneOf("IconSet", style);
    this.write({ style: name, criteria: usualCriteria(name) });
  }

  get reverseIconOrder(): boolean {
    return this.icons.reverseIconOrder;
  }
  set reverseIconOrder(reversed: unknown) {
    this.write({ reverseIconOrder: reversed === true });
  }

  get showIconOnly(): boolean {
    return this.icons.showIconOnly;
  }
  set showIconOnly(only: unknown) {
    this.write({ showIconOnly: only === true });
  }

  get criteria(): object[] {
    return this.icons.criteria.map(({ customIcon, operator, ...bound }) => ({
      ...(customIcon && { customIcon }),
      ...formatBound(bound),
      operator,
    }));
  }
  set criteria(criteria: unknown) {
    const { length } = this.icons.criteria;
    if (!Array.isArray(criteria) || criteria.length !== length) throw new HostError("InvalidArgument");
    this.write({ criteria: criteria.map((criterion: unknown, at) => parseCriterion(criterion, at === 0)) });
  }
}

/** Of the lowest icon only another icon is said: it is what all others leave. */
function parseCriterion(criterion: unknown, isLowest: boolean): IconCriterion {
  const { customIcon, operator } = members(criterion);
  const bound = isLowest ? LOWEST : parseBound(criterion, "ConditionalFormatIconRuleType");
  const compare = isLowest ? LOWEST.operator : oneOf("ConditionalIconCriterionOperator", operator);
  return {
    ...bound,
    operator: compare as IconCriterion["operator"],
    ...(customIcon === undefined || customIcon === null ? {} : { customIcon: parseIcon(customIcon) }),
  };
}

function parseIcon(icon: unknown): { set: string; index: number } {
  const { set, index } = members(icon);
  const name = oneOf("IconSet", set);
  if (typeof index !== "number" || !Number.isInteger(index) || index < 0 || index >= iconCount(name))
    throw new HostError("InvalidArgument");
  return { set: name, index };
}
