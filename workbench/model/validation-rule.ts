import type { Comparison, Validation, ValidationKind } from "../grid/validation";
import { HostError } from "../protocol/host-error";
import { formatAddress } from "./address";
import { Range } from "./range";

/** Excel.DataValidationOperator. */
const OPERATORS: Readonly<Record<string, Comparison>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Excel.DataValidationType by what Office.js calls the rule. */
export const VALIDATION_TYPES: Readonly<Record<ValidationKind, `${Excel.DataValidationType}`>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

const MAX_LIST_LENGTH = 255;
const DAY = 86_400_000;
/** Day 0 of Excel's calendar, after its leap day of 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

type Criteria = Pick<Validation, "kind" | "operator" | "formula1" | "formula2" | "dropDown">;
type Given = Readonly<Record<string, unknown>>;

export function isTwoSided(operator: Comparison): boolean {
  return operator === "between" || operator === "notBetween";
}

/** Reads Excel.DataValidationRule: exactly one kind with its criteria. @throws HostError InvalidArgument. */
export function parseRule(input: unknown): Criteria {
  const given = record(input);
  const [kind, ...others] = Object.keys(given).filter((name) => given[name] !== null && given[name] !== undefined);
  if (kind === undefined || others.length > 0 || !Object.hasOwn(VALIDATION_TYPES, kind))
    throw new HostError("InvalidArgument");
  const criteria = record(given[kind]);
  const blank = { kind: kind as ValidationKind, operator: "between", formula2: "", dropDown: true } as const;
  if (kind === "list")
    return { ...blank, formula1: parseSource(criteria.source), dropDown: criteria.inCellDropDown !== false };
  if (kind === "custom") return { ...blank, formula1: parseFormula(criteria.formula) };
  const operator = OPERATORS[String(criteria.operator)];
  if (operator === undefined) throw new HostError("InvalidArgument");
  const read = kind === "date" || kind === "time" ? parseMoment : parseOperand;
  return {
    ...blank,
    operator,
    formula1: read(criteria.formula1),
    formula2: isTwoSided(operator) ? read(criteria.formula2) : "",
  };
}

/** As Office.js reads it back: operands always as formulas. */
export function formatRule({ kind, operator, formula1, formula2, dropDown }: Validation): Given {
  if (kind === "list") return { list: { inCellDropDown: dropDown, source: formula1 } };
  if (kind === "custom") return { custom: { formula: formula1 } };
  const name = Object.keys(OPERATORS).find((key) => OPERATORS[key] === operator);
  return {
    [kind]: {
      formula1: asFormula(formula1),
      ...(isTwoSided(operator) ? { formula2: asFormula(formula2) } : {}),
      operator: name,
    },
  };
}

function asFormula(operand: string): string {
  return operand.startsWith("=") ? operand : `=${operand}`;
}

function parseSource(source: unknown): string {
  if (source instanceof Range) return rangeFormula(source);
  if (typeof source !== "string" || source.trim() === "") throw new HostError("InvalidArgument");
  if (source.startsWith("=")) return source;
  if (source.length > MAX_LIST_LENGTH) throw new HostError("InvalidArgument");
  return source
    .split(",")
    .map((item) => item.trim())
    .join(",");
}

function parseFormula(formula: unknown): string {
  if (typeof formula !== "string" || !/^=./.test(formula)) throw new HostError("InvalidArgument");
  return formula;
}

function parseOperand(operand: unknown): string {
  if (operand instanceof Range) return rangeFormula(operand);
  if (typeof operand === "number" && Number.isFinite(operand)) return String(operand);
  if (typeof operand !== "string" || operand.trim() === "") throw new HostError("InvalidArgument");
  const number = Number(operand.replace(/^=/, ""));
  if (Number.isFinite(number)) return String(number);
  return parseFormula(operand);
}

/** Dates and times come as ISO texts and are numbers in cells. */
function parseMoment(moment: unknown): string {
  if (typeof moment !== "string" || moment.startsWith("=") || Number.isFinite(Number(moment)))
    return parseOperand(moment);
  const time = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(moment);
  if (time) return String((Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400);
  const date = /^\d{4}-\d\d?-\d\d?(?:T.*)?$/.test(moment) ? Date.parse(asUtc(moment)) : NaN;
  if (Number.isNaN(date)) throw new HostError("InvalidArgument");
  return String((date - EPOCH) / DAY);
}

/** A date without a zone is a wall clock's, wherever the workbook is read. */
function asUtc(moment: string): string {
  return moment.includes("T") && !/(?:Z|[+-]\d\d:?\d\d)$/.test(moment) ? `${moment}Z` : moment;
}

function rangeFormula({ worksheet, area }: Range): string {
  return `=${formatAddress(worksheet.name, area, true)}`;
}

function record(value: unknown): Given {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HostError("InvalidArgument");
  return value as Given;
}
