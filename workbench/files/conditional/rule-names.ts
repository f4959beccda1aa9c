import type { Bound } from "../../grid/conditional-format";

/** Comparisons of a cell with one or two values. */
export const COMPARISONS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** Texts in cells: a rule's type, and the same again as its operator. */
export const TEXTS: Readonly<Record<string, { type: string; operator: string }>> = {
  Contains: { type: "containsText", operator: "containsText" },
  NotContains: { type: "notContainsText", operator: "notContains" },
  BeginsWith: { type: "beginsWith", operator: "beginsWith" },
  EndsWith: { type: "endsWith", operator: "endsWith" },
};

/** Presets that are a type of their own. */
export const PRESETS: Readonly<Record<string, string>> = {
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  Errors: "containsErrors",
  NonErrors: "notContainsErrors",
  DuplicateValues: "duplicateValues",
  UniqueValues: "uniqueValues",
};

export const PERIODS: Readonly<Record<string, string>> = {
  Yesterday: "yesterday",
  Today: "today",
  Tomorrow: "tomorrow",
  LastSevenDays: "last7Days",
  LastWeek: "lastWeek",
  ThisWeek: "thisWeek",
  NextWeek: "nextWeek",
  LastMonth: "lastMonth",
  ThisMonth: "thisMonth",
  NextMonth: "nextMonth",
};

/** How far from the average, in standard deviations where it is not the average itself. */
export interface Average {
  below: boolean;
  equal: boolean;
  deviations: number;
}

export const AVERAGES: Readonly<Record<string, Average>> = {
  AboveAverage: { below: false, equal: false, deviations: 0 },
  BelowAverage: { below: true, equal: false, deviations: 0 },
  EqualOrAboveAverage: { below: false, equal: true, deviations: 0 },
  EqualOrBelowAverage: { below: true, equal: true, deviations: 0 },
  OneStdDevAboveAverage: { below: false, equal: false, deviations: 1 },
  OneStdDevBelowAverage: { below: true, equal: false, deviations: 1 },
  TwoStdDevAboveAverage: { below: false, equal: false, deviations: 2 },
  TwoStdDevBelowAverage: { below: true, equal: false, deviations: 2 },
  ThreeStdDevAboveAverage: { below: false, equal: false, deviations: 3 },
  ThreeStdDevBelowAverage: { below: true, equal: false, deviations: 3 },
};

/** Where a scale, a bar or an icon begins; "Automatic" is one of the extension's, and of bars alone. */
export const BOUNDS: Readonly<Record<Exclude<Bound["type"], "Automatic">, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

export const AXES: Readonly<Record<string, string>> = { Automatic: "automatic", None: "none", CellMidPoint: "middle" };
export const DIRECTIONS: Readonly<Record<string, string>> = {
  Context: "context",
  LeftToRight: "leftToRight",
  RightToLeft: "rightToLeft",
};

const COUNTS = { Three: "3", Four: "4", Five: "5" } as const;

/** "ThreeArrows" is 3Arrows. */
export function iconSetToFile(set: string): string {
  return set.replace(/^(?:Three|Four|Five)/, (count) => COUNTS[count as keyof typeof COUNTS]);
}

export function iconSetFromFile(name: string): string {
  const words = Object.keys(COUNTS) as (keyof typeof COUNTS)[];
  return name.replace(/^[345]/, (digit) => words.find((word) => COUNTS[word] === digit) ?? digit);
}

/** Sets that only Excel 2010 and later have. */
export const SETS_OF_2010: readonly string[] = ["3Stars", "3Triangles", "5Boxes"];

/** Names of extensions, as Excel 2010 and later know them: of a rule that has more to it, and of a sheet's rules. */
export const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
export const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

export function keyOf(names: Readonly<Record<string, string>>, name: string | undefined): string | undefined {
  return Object.keys(names).find((key) => names[key] === name);
}
