import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  isFormulaString,
  type ISheetDataValidationRule,
  type Nullable,
  type ICellData,
} from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  DataValidationCustomFormulaService,
  DataValidationListCacheService,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import { areaOf, rangeOf } from "./area";
import type { Engine } from "./engine";
import type { Area, CellValue } from "./grid";
import type { Comparison, GridValidation, Operands, Validation, ValidationKind } from "./validation";

/** Excel's dates and times are numbers; Univer's kind for dates takes text and opens a calendar. */
const TYPES: Readonly<Record<ValidationKind, DataValidationType>> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DECIMAL,
  time: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

/** Univer compares cells by whatever operator a rule has, also where the kind knows none. */
const WITHOUT_OPERATOR: ReadonlySet<ValidationKind> = new Set(["list", "custom"]);

const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** Univer's rule with the kind that it stands for, where its own type does not say it. */
type Rule = ISheetDataValidationRule & { bizInfo?: { kind?: ValidationKind } };

/** Data validation of one sheet: Univer keeps the rules, undoes them and moves them with their cells. */
export class SheetValidation implements GridValidation {
  constructor(
    private readonly engine: Engine,
    private readonly sheet: string,
  ) {}

  rules(): { rule: Validation; areas: Area[] }[] {
    return this.model.getRules(this.engine.unitId, this.sheet).map((rule) => ({
      rule: validationOf(rule),
      areas: rule.ranges.map(areaOf),
    }));
  }

  set(area: Area, validation: Validation): void {
    const rule = { ...ruleOf(validation), uid: generateRandomId(8), ranges: [rangeOf(area)] };
    this.engine.run(AddSheetDataValidationCommand.id, { ...this.place, rule });
  }

  clear(area: Area): void {
    this.engine.run(ClearRangeDataValidationCommand.id, { ...this.place, ranges: [rangeOf(area)] });
  }

  operands(row: number, column: number): Operands | undefined {
    const { unitId } = this.engine;
    const rule = this.model.getRuleByLocation(unitId, this.sheet, row, column);
    if (!rule) return undefined;
    const formulas = this.engine.get(DataValidationCustomFormulaService);
    const cell = [unitId, this.sheet, rule.uid, row, column] as const;
    const isList = rule.type === DataValidationType.LIST;
    return {
      first: operand(rule.formula1, () => formulas.getCellFormulaValueSync(...cell)),
      second: operand(rule.formula2, () => formulas.getCellFormula2ValueSync(...cell)),
      items: isList ? this.engine.get(DataValidationListCacheService).getOrCompute(unitId, this.sheet, rule).list : [],
    };
  }

  private get model(): SheetDataValidationModel {
    return this.engine.get(SheetDataValidationModel);
  }

  private get place(): { unitId: string; subUnitId: string } {
    return { unitId: this.engine.unitId, subUnitId: this.sheet };
  }
}

function operand(formula: string | undefined, calculated: () => Nullable<ICellData>): CellValue {
  if (!formula) return "";
  return isFormulaString(formula) ? (calculated()?.v ?? "") : Number(formula);
}

function ruleOf({ kind, alert, prompt, ...rule }: Validation): Omit<Rule, "uid" | "ranges"> {
  return {
    type: TYPES[kind],
    ...(WITHOUT_OPERATOR.has(kind) ? {} : { operator: rule.operator as DataValidationOperator }),
    formula1: rule.formula1,
    formula2: rule.formula2,
    allowBlank: rule.ignoreBlanks,
    showDropDown: rule.dropDown,
    renderMode: rule.dropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
    showErrorMessage: alert.shown,
    errorStyle: STYLES[alert.style],
    errorTitle: alert.title,
    error: alert.message,
    showInputMessage: prompt.shown,
    promptTitle: prompt.title,
    prompt: prompt.message,
    bizInfo: { kind } as Rule["bizInfo"] & object,
  };
}

/** What a rule of Univer's says. */
export function validationOf(rule: Rule): Validation {
  const byType = (Object.keys(TYPES) as ValidationKind[]).find((kind) => TYPES[kind] === rule.type);
  const style = (Object.keys(STYLES) as (keyof typeof STYLES)[]).find((name) => STYLES[name] === rule.errorStyle);
  return {
    kind: rule.bizInfo?.kind ?? byType ?? "custom",
    operator: (rule.operator as Comparison | undefined) ?? "between",
    formula1: rule.formula1 ?? "",
    formula2: rule.formula2 ?? "",
    dropDown: rule.showDropDown ?? true,
    ignoreBlanks: rule.allowBlank ?? true,
    alert: {
      shown: rule.showErrorMessage ?? true,
      style: style ?? "stop",
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
    prompt: { shown: rule.showInputMessage ?? true, title: rule.promptTitle ?? "", message: rule.prompt ?? "" },
  };
}
