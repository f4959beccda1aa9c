/** How a custom filter compares, by the sign before its operand. */
export const OPERATORS: Readonly<Record<string, string>> = {
  "=": "equal",
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
};

/** Years, months and so on that a list of values names, by what Office.js calls them. */
export const GROUPINGS = {
  Year: "year",
  Month: "month",
  Day: "day",
  Hour: "hour",
  Minute: "minute",
  Second: "second",
} as const;

export const AVERAGES = {
  AboveAverage: "aboveAverage",
  BelowAverage: "belowAverage",
} as const;

/** undefined where there is none of that word. */
export function keyOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: string | undefined,
): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}
