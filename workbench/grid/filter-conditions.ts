import type { Fact } from "./records";

/** What a condition says, in the words of Excel's custom, dynamic, rank and colour filters. */
export interface Condition {
  filterOn: "Custom" | "Dynamic" | "TopItems" | "CellColor" | "FontColor";
  /** Sign and operand, texts with wildcards: ">=5", "=*a*". Of a rank its number. */
  criterion1?: string;
  criterion2?: string;
  operator?: "And" | "Or";
  /** "AboveAverage", "Today", "AllDatesInPeriodJanuary"… */
  dynamicCriteria?: string;
  color?: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  ...{ equal: "=", notEqual: "<>", greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=" },
  ...{ after: ">", afterOrEqual: ">=", before: "<", beforeOrEqual: "<=" },
};
// Office.js writes one of them so.
const MONTHS = "January Februray March April May June July August September October November December".split(" ");
const DYNAMIC: ReadonlyMap<string, string> = new Map([
  ["above", "AboveAverage"],
  ["below", "BelowAverage"],
  ["yearToDate", "YearToDate"],
  ...["today", "yesterday", "tomorrow"].map((name) => [name, capital(name)] as const),
  ...["Week", "Month", "Quarter", "Year"].flatMap((period) =>
    ["this", "last", "next"].map((which) => [`${which}${period}`, `${capital(which)}${period}`] as const),
  ),
  ...MONTHS.map((month, at) => [`m${at + 1}`, `AllDatesInPeriod${month}`] as const),
  ...[1, 2, 3, 4].map((quarter) => [`q${quarter}`, `AllDatesInPeriodQuarter${quarter}`] as const),
]);

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

interface SheetCondition {
  customFilters?: { and?: number; customFilters: { val: string | number; operator?: string }[] };
  colorFilters?: { cellFillColors?: (string | null)[]; cellTextColors?: string[] };
}

interface TableCondition {
  filterInfo: { conditionType: string; compareType: string; expectedValue?: unknown };
}

/** A condition of the grid's own lists as Excel would say it; undefined where Excel has no word for it. */
export function readCondition(condition: Fact): Condition | undefined {
  const table = condition as unknown as Partial<TableCondition>;
  return table.filterInfo ? ofTable(table.filterInfo) : ofSheet(condition as unknown as SheetCondition);
}

function ofSheet({ customFilters, colorFilters }: SheetCondition): Condition | undefined {
  if (customFilters) {
    const criteria = customFilters.customFilters.map(({ val, operator = "equal" }) => `${SIGNS[operator]}${val}`);
    return custom(criteria, customFilters.and ? "And" : "Or");
  }
  const { cellFillColors: fills = [], cellTextColors: texts = [] } = colorFilters ?? {};
  if (fills.length + texts.length !== 1) return undefined;
  if (texts[0] !== undefined) return { filterOn: "FontColor", color: texts[0] };
  return fills[0] ? { filterOn: "CellColor", color: fills[0] } : undefined;
}

function ofTable({ conditionType, compareType, expectedValue }: TableCondition["filterInfo"]): Condition | undefined {
  const dynamicCriteria = DYNAMIC.get(compareType);
  if (dynamicCriteria !== undefined) return { filterOn: "Dynamic", dynamicCriteria };
  const [first, second] = [expectedValue].flat().map((value) => operandOf(value, conditionType));
  if (first === undefined) return undefined;
  if (compareType === "topN") return { filterOn: "TopItems", criterion1: first };
  if (second !== undefined) {
    const [low, high] = [first, second].sort((a, b) => Number(a) - Number(b)) as [string, string];
    return compareType === "between" ? custom([`>=${low}`, `<=${high}`], "And") : custom([`<${low}`, `>${high}`], "Or");
  }
  const pattern = patternOf(compareType, first);
  const sign = SIGNS[compareType];
  if (pattern !== undefined) return custom([pattern], "And");
  return sign === undefined ? undefined : custom([`${sign}${first}`], "And");
}

function patternOf(compareType: string, text: string): string | undefined {
  const patterns: Readonly<Record<string, string>> = {
    contains: `=*${text}*`,
    notContains: `<>*${text}*`,
    startsWith: `=${text}*`,
    endsWith: `=*${text}`,
  };
  return patterns[compareType];
}

function custom([first = "", second]: readonly string[], operator: "And" | "Or"): Condition {
  return { filterOn: "Custom", criterion1: first, ...(second !== undefined && { criterion2: second, operator }) };
}

/** A date as the number that its cells hold. */
function operandOf(value: unknown, conditionType: string): string | undefined {
  if (conditionType !== "date") return typeof value === "object" || value === undefined ? undefined : String(value);
  const date = new Date(String(value));
  if (Number.isNaN(date.getTime())) return undefined;
  // A day alone is one anywhere; a moment is one of this place.
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(String(value));
  const day = isDay ? date.getTime() : Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return String(Math.round((day - DAY_ZERO) / DAY));
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
