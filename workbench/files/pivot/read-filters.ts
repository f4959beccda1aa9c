import type { DateFilter, FilterMoment } from "../../model/pivot/date-filter";
import type { FieldFilters } from "../../model/pivot/filters";
import type { LabelFilter } from "../../model/pivot/label-filter";
import type { ValueFilter } from "../../model/pivot/value-filter";
import { fromXString } from "../xml-element";
import type { XmlNode } from "../xml-tree";
import { dateText } from "./cache-values";
import { keyOf } from "./file-names";
import { calendarCondition, COMPARISONS, DATE_COMPARISONS, TEXT_CONDITIONS } from "./filter-conditions";

type Exclusive = Readonly<{ exclusive?: true }>;

/** A filter by label, value or date; undefined where it is none of those. `data` gives a data field's id by its place. */
export function readFilter(node: XmlNode, data: (place: number) => string | undefined): FieldFilters | undefined {
  const type = node.text("type") ?? "";
  const condition = calendarCondition(type);
  if (condition !== undefined) return { date: { condition } };
  const [, kind, not, name = ""] = /^(caption|value|date)(Not)?(.+)$/.exec(type) ?? [];
  const exclusive: Exclusive = not ? { exclusive: true } : {};
  if (kind === "caption") return readLabel(node, name, exclusive);
  if (kind === "date") return readDate(node, name, exclusive);
  const measure = data(node.number("iMeasureFld") ?? -1);
  return measure === undefined ? undefined : readValue(node, kind === "value" ? name : type, exclusive, measure);
}

/** The texts that the filter compares with: said outright, or as a sheet's list would filter. */
function textsOf(node: XmlNode): string[] {
  const said = [node.text("stringValue1"), node.text("stringValue2")].flatMap((text) => text ?? []);
  return (said.length > 0 ? said : comparedTexts(node)).map(fromXString);
}

function comparedTexts(node: XmlNode): string[] {
  const column = node.child("autoFilter").child("filterColumn");
  const nodes = [...column.list("filters", "filter"), ...column.list("customFilters", "customFilter")];
  return nodes.map((filter) => filter.text("val") ?? "");
}

function readLabel(node: XmlNode, name: string, exclusive: Exclusive): FieldFilters | undefined {
  const [first = "", second = ""] = textsOf(node);
  const text = keyOf(TEXT_CONDITIONS, name);
  if (text) return { label: { condition: text, substring: first, ...exclusive } };
  const condition = keyOf(COMPARISONS, name);
  if (!condition) return undefined;
  const bounds = condition === "Between" ? { lowerBound: first, upperBound: second } : { comparator: first };
  return { label: { condition, ...bounds, ...exclusive } satisfies LabelFilter };
}

function readValue(node: XmlNode, name: string, exclusive: Exclusive, data: string): FieldFilters | undefined {
  const top = node.child("autoFilter").child("filterColumn").child("top10");
  const selectionType = ({ count: "Items", percent: "Percent", sum: "Sum" } as const)[name];
  const threshold = top.number("val");
  if (selectionType && threshold !== undefined) {
    const condition = top.flag("top", true) ? "TopN" : "BottomN";
    return { value: { condition, data, threshold, selectionType } };
  }
  const condition = keyOf(COMPARISONS, name);
  const [first, second] = comparedTexts(node).map(Number);
  if (!condition || first === undefined || Number.isNaN(first)) return undefined;
  const bounds = condition === "Between" ? { lowerBound: first, upperBound: second ?? first } : { comparator: first };
  return { value: { condition, data, ...bounds, ...exclusive } satisfies ValueFilter };
}

function readDate(node: XmlNode, name: string, exclusive: Exclusive): FieldFilters | undefined {
  const condition = keyOf(DATE_COMPARISONS, name);
  const [first, second] = comparedTexts(node).map(readMoment);
  if (!condition || !first) return undefined;
  const bounds = condition === "Between" ? { lowerBound: first, upperBound: second ?? first } : { comparator: first };
  return { date: { condition, ...bounds, wholeDays: true, ...exclusive } satisfies DateFilter };
}

/** A day as Excel counts them. */
function readMoment(text: string): FilterMoment | undefined {
  const serial = Number(text);
  return Number.isFinite(serial) ? { date: dateText(serial).slice(0, 10), specificity: "Day" } : undefined;
}
