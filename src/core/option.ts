import { isBlank } from "./blank";
import type { Measure } from "./entities";
import { quoteName } from "./name";
import { MEASURES } from "./observation";
import { InvalidArgument } from "./problem";

/** Reads a `measure` argument; empty is "level". */
export function parseMeasure(value: unknown): Measure {
  return parseChoice("measure", MEASURES, value) ?? "level";
}

/** Reads an argument that takes one of a few words; undefined when empty. Throws InvalidArgument naming the words. */
export function parseChoice<T extends string>(argument: string, choices: readonly T[], value: unknown): T | undefined {
  if (isBlank(value)) return undefined;
  const text = String(value);
  const typed = text.length > 40 ? "" : text.normalize("NFKC").trim().toLowerCase();
  const choice = choices.find((known) => known === typed);
  if (choice === undefined)
    throw new InvalidArgument({ kind: "unknown-option", argument, text: quoteName(text), choices: [...choices] });
  return choice;
}

export const BASES = ["published", "computed"] as const;
export type Basis = (typeof BASES)[number];

/** Reads a `basis` argument; empty is "published". */
export function parseBasis(value: unknown): Basis {
  return parseChoice("basis", BASES, value) ?? "published";
}

/** Reads a `headers` argument: true unless it is 0 or FALSE. Throws InvalidArgument for anything but 0, 1, TRUE, FALSE. */
export function parseHeaders(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (value === 0 || value === false) return false;
  if (value === 1 || value === true) return true;
  throw new InvalidArgument({
    kind: "unknown-option",
    argument: "headers",
    text: quoteName(String(value)),
    choices: ["0", "1"],
  });
}
