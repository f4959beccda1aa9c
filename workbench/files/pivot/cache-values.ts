import { isErrorName } from "../../model/pivot/error-name";
import type { PivotValue } from "../../model/pivot/definition";
import { element, fromXString, xString } from "../xml-element";
import type { XmlNode } from "../xml-tree";

const DAY = 86_400_000;
const SECOND = 1000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

/** A value of a cache: a blank, a logical value, an error, a number (a date where its field is one) or a text. */
export function valueToFile(value: PivotValue, isDate: boolean): string {
  if (value === "") return element("m");
  if (typeof value === "boolean") return element("b", { v: value });
  if (typeof value === "number")
    return isDate && isDay(value) ? element("d", { v: dateText(value) }) : element("n", { v: value });
  return element(isErrorName(value) ? "e" : "s", { v: xString(value) });
}

export function valueFromFile(node: XmlNode): PivotValue {
  switch (node.name) {
    case "b":
      return node.flag("v");
    case "n":
      return node.number("v") ?? "";
    case "d":
      return dateNumber(node.text("v") ?? "");
    case "e":
    case "s":
      return fromXString(node.text("v") ?? "");
    default:
      return "";
  }
}

export function isDay(value: PivotValue): value is number {
  return typeof value === "number" && value >= 0 && value < LAST_DAY + 1;
}

/** A day as Excel counts them, to the second. */
export function dateText(serial: number): string {
  return new Date(Math.round((DAY_ZERO + serial * DAY) / SECOND) * SECOND).toISOString().slice(0, 19);
}

function dateNumber(text: string): PivotValue {
  const time = Date.parse(/Z$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes("T") ? "" : "T00:00:00"}Z`);
  return Number.isNaN(time) ? "" : (time - DAY_ZERO) / DAY;
}
