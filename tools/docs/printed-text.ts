import type { Unit } from "../../src/core/entities";
import type { Bound } from "../../src/core/bound";
import { countDecimals } from "../../src/core/number-format";
import { en } from "../../src/i18n/en";

/** A number as the source prints it, with its own unit and wording: "over 3 trillion CNY". */
export function printedText(value: number, unit: Unit, bound: Bound): string {
  const number = value.toLocaleString("en-US", { minimumFractionDigits: countDecimals(value) });
  return en.phrase.bound[bound] + withUnit(number, value, unit);
}

function withUnit(number: string, value: number, unit: Unit): string {
  if (unit.kind === "rank") return en.phrase.rank(value);
  if (unit.kind === "share") return `${number}%`;
  if (unit.kind === "currency") return `${number} ${unit.code}`;
  return `${number} ${value === 1 ? unit.nameOne.en : unit.name.en}`;
}
