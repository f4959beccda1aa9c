export const LABEL_CONDITIONS = [
  "Equals",
  "BeginsWith",
  "EndsWith",
  "Contains",
  "GreaterThan",
  "GreaterThanOrEqualTo",
  "LessThan",
  "LessThanOrEqualTo",
  "Between",
] as const;

export interface LabelFilter {
  readonly condition: (typeof LABEL_CONDITIONS)[number];
  readonly comparator?: string;
  readonly substring?: string;
  readonly lowerBound?: string;
  readonly upperBound?: string;
  /** Leaves out what meets the condition. */
  readonly exclusive?: boolean;
}

/** Whether an item's label passes; case doesn't count. */
export function passesLabel(label: string, filter: LabelFilter): boolean {
  return meets(label.toLowerCase(), filter) !== (filter.exclusive === true);
}

function meets(label: string, { condition, ...filter }: LabelFilter): boolean {
  const [comparator, substring, lower, upper] = [
    filter.comparator,
    filter.substring,
    filter.lowerBound,
    filter.upperBound,
  ].map((text) => (text ?? "").toLowerCase()) as [string, string, string, string];
  switch (condition) {
    case "Equals":
      return compareLabels(label, comparator) === 0;
    case "BeginsWith":
      return label.startsWith(substring);
    case "EndsWith":
      return label.endsWith(substring);
    case "Contains":
      return label.includes(substring);
    case "GreaterThan":
      return compareLabels(label, comparator) > 0;
    case "GreaterThanOrEqualTo":
      return compareLabels(label, comparator) >= 0;
    case "LessThan":
      return compareLabels(label, comparator) < 0;
    case "LessThanOrEqualTo":
      return compareLabels(label, comparator) <= 0;
    case "Between":
      return compareLabels(label, lower) >= 0 && compareLabels(label, upper) <= 0;
  }
}

/** Two texts that are numbers compare as numbers; a number comes before a text. */
function compareLabels(a: string, b: string): number {
  const [first, second] = [numberIn(a), numberIn(b)];
  if (first !== undefined && second !== undefined) return first - second;
  if (first !== undefined || second !== undefined) return first !== undefined ? -1 : 1;
  return a.localeCompare(b, "en");
}

function numberIn(text: string): number | undefined {
  const number = text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
