import type { Bound, ColorScaleRule, DataBarRule, ScalePoint } from "../../grid/conditional-format";
import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import { parseColor } from "../color";
import type { FormatPlace } from "./format-place";
import { members, oneOf } from "./rule-values";
import type { Host } from "../host";

export class ColorScaleConditionalFormat extends HostObject implements Host<"ColorScaleConditionalFormat"> {
  static override readonly type = "ColorScaleConditionalFormat";

  constructor(private readonly place: FormatPlace) {
    super();
  }

  get threeColorScale(): boolean {
    return this.place.rule("ColorScale").midpoint !== undefined;
  }

  get criteria(): object {
    const { minimum, midpoint, maximum } = this.place.rule("ColorScale");
    return {
      maximum: formatPoint(maximum),
      ...(midpoint && { midpoint: formatPoint(midpoint) }),
      minimum: formatPoint(minimum),
    };
  }
  set criteria(criteria: unknown) {
    const { minimum, midpoint, maximum } = members(criteria);
    const rule: ColorScaleRule = {
      kind: "ColorScale",
      minimum: parsePoint(minimum),
      ...(midpoint === undefined || midpoint === null ? {} : { midpoint: parsePoint(midpoint) }),
      maximum: parsePoint(maximum),
    };
    this.place.write(rule);
  }
}

/** A data bar: Office.js's members are those of the rule, or of its two halves. */
export class DataBarConditionalFormat extends HostObject implements Host<"DataBarConditionalFormat"> {
  static override readonly type = "DataBarConditionalFormat";

  constructor(private readonly place: FormatPlace) {
    super();
  }

  get bar(): DataBarRule {
    return this.place.rule("DataBar");
  }

  write(change: Partial<DataBarRule>): void {
    this.place.write({ ...this.bar, ...change });
  }

  get axisColor(): string {
    return this.bar.axisColor;
  }
  set axisColor(color: unknown) {
    this.write({ axisColor: colorOrNone(color) });
  }
  get axisFormat(): string {
    return this.bar.axisFormat;
  }
  set axisFormat(format: unknown) {
    this.write({ axisFormat: String(format) });
  }
  get barDirection(): string {
    return this.bar.barDirection;
  }
  set barDirection(direction: unknown) {
    this.write({ barDirection: String(direction) });
  }
  get showDataBarOnly(): boolean {
    return this.bar.showDataBarOnly;
  }
  set showDataBarOnly(only: unknown) {
    this.write({ showDataBarOnly: only === true });
  }
  get lowerBoundRule(): object {
    return formatBound(this.bar.lower);
  }
  set lowerBoundRule(rule: unknown) {
    this.write({ lower: parseBound(rule, "ConditionalFormatRuleType") });
  }
  get upperBoundRule(): object {
    return formatBound(this.bar.upper);
  }
  set upperBoundRule(rule: unknown) {
    this.write({ upper: parseBound(rule, "ConditionalFormatRuleType") });
  }
  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this);
  }
  get negativeFormat(): ConditionalDataBarNegativeFormat {
    return new ConditionalDataBarNegativeFormat(this);
  }
}

export class ConditionalDataBarPositiveFormat extends HostObject implements Host<"ConditionalDataBarPositiveFormat"> {
  static override readonly type = "ConditionalDataBarPositiveFormat";

  constructor(private readonly format: DataBarConditionalFormat) {
    super();
  }

  get fillColor(): string {
    return this.format.bar.positive.fillColor;
  }
  set fillColor(color: unknown) {
    this.write({ fillColor: parseColor(color) });
  }
  get borderColor(): string {
    return this.format.bar.positive.borderColor;
  }
  set borderColor(color: unknown) {
    this.write({ borderColor: colorOrNone(color) });
  }
  get gradientFill(): boolean {
    return this.format.bar.positive.gradientFill;
  }
  set gradientFill(gradient: unknown) {
    this.write({ gradientFill: gradient === true });
  }

  private write(change: Partial<DataBarRule["positive"]>): void {
    this.format.write({ positive: { ...this.format.bar.positive, ...change } });
  }
}

export class ConditionalDataBarNegativeFormat extends HostObject implements Host<"ConditionalDataBarNegativeFormat"> {
  static override readonly type = "ConditionalDataBarNegativeFormat";

  constructor(private readonly format: DataBarConditionalFormat) {
    super();
  }

  get fillColor(): string {
    return this.format.bar.negative.fillColor;
  }
  set fillColor(color: unknown) {
    this.write({ fillColor: parseColor(color), matchPositiveFillColor: false });
  }
  get borderColor(): string {
    return this.format.bar.negative.borderColor;
  }
  set borderColor(color: unknown) {
    this.write({ borderColor: colorOrNone(color), matchPositiveBorderColor: false });
  }
  get matchPositiveFillColor(): boolean {
    return this.format.bar.negative.matchPositiveFillColor;
  }
  set matchPositiveFillColor(matches: unknown) {
    this.write({ matchPositiveFillColor: matches === true });
  }
  get matchPositiveBorderColor(): boolean {
    return this.format.bar.negative.matchPositiveBorderColor;
  }
  set matchPositiveBorderColor(matches: unknown) {
    this.write({ matchPositiveBorderColor: matches === true });
  }

  private write(change: Partial<DataBarRule["negative"]>): void {
    this.format.write({ negative: { ...this.format.bar.negative, ...change } });
  }
}

const WITHOUT_FORMULA: ReadonlySet<string> = new Set(["Automatic", "LowestValue", "HighestValue"]);
const OF_HUNDRED: ReadonlySet<string> = new Set(["Percent", "Percentile"]);

/** Where a scale, bar or icon begins. @throws HostError InvalidArgument where the type needs a formula and has none. */
export function parseBound(bound: unknown, types: string): Bound {
  const { type, formula } = members(bound);
  const name = oneOf(types, type) as Bound["type"];
  if (WITHOUT_FORMULA.has(name)) return { type: name, formula: "" };
  const text = typeof formula === "number" ? String(formula) : formula;
  if (typeof text !== "string" || !/^=?[^=]/.test(text.trim())) throw new HostError("InvalidArgument");
  const operand = text.trim().replace(/^=/, "");
  const number = Number(operand);
  if (OF_HUNDRED.has(name) && !(number >= 0 && number <= 100)) throw new HostError("InvalidArgument");
  return { type: name, formula: `=${operand}` };
}

function parsePoint(point: unknown): ScalePoint {
  const bound = parseBound(point, "ConditionalFormatColorCriterionType");
  return { ...bound, color: parseColor(members(point).color) };
}

export function formatBound({ type, formula }: Bound): object {
  return formula === "" ? { type } : { formula, type };
}

function formatPoint({ color, ...bound }: ScalePoint): object {
  return { color, ...formatBound(bound) };
}

function colorOrNone(color: unknown): string {
  return color === "" ? "" : parseColor(color);
}
