import type { ConditionalTest, HighlightRule } from "../../grid/conditional-format";
import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import { fromR1C1, toR1C1 } from "../formula-references";
import { ConditionalRangeFormat } from "./conditional-range-format";
import type { FormatPlace } from "./format-place";
import { members, oneOf, parseOperand } from "./rule-values";
import type { Host } from "../host";

/** A kind of conditional format that gives some cells a look. */
abstract class Highlight extends HostObject {
  constructor(protected readonly place: FormatPlace) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.place);
  }

  protected write(test: ConditionalTest): void {
    const { look } = this.place.entry.rule as HighlightRule;
    this.place.write({ ...test, look });
  }
}

export class CellValueConditionalFormat extends Highlight implements Host<"CellValueConditionalFormat"> {
  static override readonly type = "CellValueConditionalFormat";

  get rule(): object {
    const { operator, formula1, formula2 } = this.place.rule("CellValue");
    return { formula1, ...(formula2 === "" ? {} : { formula2 }), operator };
  }
  set rule(rule: unknown) {
    this.write(parseCellValue(rule));
  }
}

export class TextConditionalFormat extends Highlight implements Host<"TextConditionalFormat"> {
  static override readonly type = "TextConditionalFormat";

  get rule(): object {
    const { operator, text } = this.place.rule("ContainsText");
    return { operator, text };
  }
  set rule(rule: unknown) {
    this.write(parseText(rule));
  }
}

export class PresetCriteriaConditionalFormat extends Highlight implements Host<"PresetCriteriaConditionalFormat"> {
  static override readonly type = "PresetCriteriaConditionalFormat";

  get rule(): object {
    return { criterion: this.place.rule("PresetCriteria").criterion };
  }
  set rule(rule: unknown) {
    this.write(parsePreset(rule));
  }
}

export class TopBottomConditionalFormat extends Highlight implements Host<"TopBottomConditionalFormat"> {
  static override readonly type = "TopBottomConditionalFormat";

  get rule(): object {
    const { type, rank } = this.place.rule("TopBottom");
    return { rank, type };
  }
  set rule(rule: unknown) {
    this.write(parseTopBottom(rule));
  }
}

export class CustomConditionalFormat extends Highlight implements Host<"CustomConditionalFormat"> {
  static override readonly type = "CustomConditionalFormat";

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.place, (formula) => this.write(parseCustom(formula)));
  }
}

export class ConditionalFormatRule extends HostObject implements Host<"ConditionalFormatRule"> {
  static override readonly type = "ConditionalFormatRule";

  constructor(
    private readonly place: FormatPlace,
    private readonly write: (formula: unknown) => void,
  ) {
    super();
  }

  get formula(): string {
    return this.place.rule("Custom").formula;
  }
  set formula(formula: unknown) {
    this.write(formula);
  }

  get formulaLocal(): string {
    return this.formula;
  }
  set formulaLocal(formula: unknown) {
    this.write(formula);
  }

  get formulaR1C1(): string {
    return toR1C1(this.formula, this.first);
  }
  set formulaR1C1(formula: unknown) {
    this.write(typeof formula === "string" ? fromR1C1(formula, this.first) : formula);
  }

  private get first(): { row: number; column: number } {
    const [first = { row: 0, column: 0 }] = this.place.entry.areas;
    return first;
  }
}

function parseCellValue(rule: unknown): ConditionalTest {
  const { operator, formula1, formula2 } = members(rule);
  const name = oneOf("ConditionalCellValueOperator", operator);
  const isTwo = name === "Between" || name === "NotBetween";
  return {
    kind: "CellValue",
    operator: name,
    formula1: parseOperand(formula1),
    formula2: isTwo ? parseOperand(formula2) : "",
  };
}

function parseText(rule: unknown): ConditionalTest {
  const { operator, text } = members(rule);
  if (typeof text !== "string" || text === "") throw new HostError("InvalidArgument");
  return { kind: "ContainsText", operator: oneOf("ConditionalTextOperator", operator), text };
}

function parsePreset(rule: unknown): ConditionalTest {
  const { criterion } = members(rule);
  return { kind: "PresetCriteria", criterion: oneOf("ConditionalFormatPresetCriterion", criterion) };
}

const MAX_ITEMS = 1000;

function parseTopBottom(rule: unknown): ConditionalTest {
  const { rank, type } = members(rule);
  const name = oneOf("ConditionalTopBottomCriterionType", type);
  const most = name.endsWith("Percent") ? 100 : MAX_ITEMS;
  if (typeof rank !== "number" || !Number.isInteger(rank) || rank < 1 || rank > most)
    throw new HostError("InvalidArgument");
  return { kind: "TopBottom", type: name, rank };
}

function parseCustom(formula: unknown): ConditionalTest {
  if (typeof formula !== "string" || !/^=./s.test(formula.trim())) throw new HostError("InvalidArgument");
  return { kind: "Custom", formula: formula.trim() };
}
