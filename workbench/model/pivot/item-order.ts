import type { PivotValue } from "./definition";
import { isErrorName } from "./error-name";

/** Excel's own lists, by which items are sorted before the alphabet. */
const LISTS: readonly (readonly string[])[] = [
  ["sun", "mon", "tue", "wed", "thu", "fri", "sat"],
  ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
  ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ],
];

const collator = new Intl.Collator("en", { sensitivity: "accent" });

/** Numbers, texts, logical values, errors, and the blank last. */
function kind(value: PivotValue): number {
  if (value === "") return 4;
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isErrorName(value) ? 3 : 1;
}

/** Ascending. */
export function compareValues(a: PivotValue, b: PivotValue): number {
  const kinds = kind(a) - kind(b);
  if (kinds !== 0) return kinds;
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  return Number(a) - Number(b);
}

/** The list that has every text of a field, if there is one; for each text its place. */
export function customListOf(values: readonly PivotValue[]): ((value: PivotValue) => number) | undefined {
  const texts = values.filter((value) => value !== "").map((value) => String(value).toLowerCase());
  const list = texts.length > 0 && LISTS.find((entries) => texts.every((text) => entries.includes(text)));
  if (!list) return undefined;
  return (value) => (value === "" ? list.length : list.indexOf(String(value).toLowerCase()));
}
