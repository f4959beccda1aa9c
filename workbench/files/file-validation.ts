import type { DataValidation, Sheet } from "hucre/xlsx";
import { formatArea, parseAddress } from "../model/address";
import { moveFormula } from "../model/formula-references";
import type { Area, GridSheet } from "../grid/grid";
import type { Comparison, Validation, ValidationKind } from "../grid/validation";
import { formulaFromFile, formulaToFile } from "./file-formula";

const TYPES = {
  custom: "custom",
  date: "date",
  decimal: "decimal",
  list: "list",
  textLength: "textLength",
  time: "time",
  wholeNumber: "whole",
} as const satisfies Record<ValidationKind, DataValidation["type"]>;

/** A sheet's rules about what may be entered, as a file keeps them. */
export function validationsToFile({ validation }: GridSheet): DataValidation[] {
  return validation.rules().map(({ rule, areas }) => ({
    type: TYPES[rule.kind],
    range: areas.map(cornersOf).join(" "),
    ...criteriaToFile(rule),
    allowBlank: rule.ignoreBlanks,
    showErrorMessage: rule.alert.shown,
    errorStyle: rule.alert.style,
    errorTitle: rule.alert.title,
    errorMessage: rule.alert.message,
    showInputMessage: rule.prompt.shown,
    inputTitle: rule.prompt.title,
    inputMessage: rule.prompt.message,
  }));
}

/** Whole columns, too, as cells. */
function cornersOf(area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const [from, to] = [area, last].map(({ row, column }) => formatArea({ row, column, rows: 1, columns: 1 }));
  return from === to ? `${from}` : `${from}:${to}`;
}

function criteriaToFile({ kind, operator, formula1, formula2 }: Validation): Partial<DataValidation> {
  if (kind === "list" && !formula1.startsWith("=")) return { values: formula1.split(",") };
  const operands = { formula1: operandToFile(formula1), ...(formula2 !== "" && { formula2: operandToFile(formula2) }) };
  return kind === "list" || kind === "custom" ? operands : { operator, ...operands };
}

function operandToFile(operand: string): string {
  return operand.startsWith("=") ? formulaToFile(operand) : operand;
}

export function openValidations({ dataValidations = [] }: Sheet, sheet: GridSheet): void {
  for (const file of dataValidations) {
    const areas = file.range.split(/\s+/).flatMap((part) => parseAddress(part)?.area ?? []);
    const [first] = areas;
    if (!first) continue;
    const rule = ruleFromFile(file);
    for (const area of areas) sheet.validation.set(area, movedRule(rule, first, area));
  }
}

/** References of a rule are those of its first cell: cells elsewhere have the same rule with others. */
function movedRule(rule: Validation, from: Area, to: Area): Validation {
  const [down, right] = [to.row - from.row, to.column - from.column];
  const move = (operand: string) => (operand.startsWith("=") ? moveFormula(operand, down, right) : operand);
  return { ...rule, formula1: move(rule.formula1), formula2: move(rule.formula2) };
}

function ruleFromFile(file: DataValidation): Validation {
  const kind = (Object.keys(TYPES) as ValidationKind[]).find((key) => TYPES[key] === file.type) ?? "custom";
  return {
    kind,
    operator: (file.operator as Comparison | undefined) ?? "between",
    formula1: file.values ? file.values.map((item) => item.trim()).join(",") : operandFromFile(file.formula1, kind),
    formula2: operandFromFile(file.formula2, kind),
    dropDown: true,
    ignoreBlanks: file.allowBlank === true,
    alert: {
      shown: file.showErrorMessage === true,
      style: file.errorStyle ?? "stop",
      title: file.errorTitle ?? "",
      message: file.errorMessage ?? "",
    },
    prompt: {
      shown: file.showInputMessage === true,
      title: file.inputTitle ?? "",
      message: file.inputMessage ?? "",
    },
  };
}

function operandFromFile(operand: string | undefined, kind: ValidationKind): string {
  if (operand === undefined || operand === "") return "";
  const isNumber = kind !== "custom" && Number.isFinite(Number(operand));
  return isNumber ? String(Number(operand)) : formulaFromFile(operand);
}
