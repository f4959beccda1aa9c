import type { FilterCriteria } from "../../model/filter-criteria";
import type { LookId } from "../conditional/differential-format";
import { calendarName } from "../pivot/filter-conditions";
import { element, xString } from "../xml-element";
import { AVERAGES, GROUPINGS, OPERATORS } from "./filter-words";

/** What a column's filter says, as an element of a `filterColumn`; undefined where a file has no word for it. */
export function criteriaXml(criteria: FilterCriteria, lookId: LookId): string | undefined {
  const { filterOn, color = "", criterion1, criterion2, operator } = criteria;
  switch (filterOn) {
    case "Values":
      return valuesXml(criteria.values ?? []);
    case "Custom":
      return criterion1 ? customXml([criterion1, ...(criterion2 ? [criterion2] : [])], operator !== "Or") : undefined;
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return element("top10", {
        ...(filterOn.startsWith("Bottom") && { top: false }),
        ...(filterOn.endsWith("Percent") && { percent: true }),
        val: Number(criterion1),
      });
    case "Dynamic":
      return dynamicXml(criteria.dynamicCriteria ?? "");
    case "CellColor":
      return color === "" ? undefined : element("colorFilter", { dxfId: lookId({ fill: color }, true) });
    case "FontColor":
      return element("colorFilter", { dxfId: lookId({ fontColor: color }, true), cellColor: false });
    default:
      return undefined;
  }
}

function valuesXml(values: NonNullable<FilterCriteria["values"]>): string {
  const texts = values.filter((value) => typeof value === "string");
  const dates = values.filter((value) => typeof value === "object");
  return element(
    "filters",
    texts.includes("") ? { blank: true } : {},
    ...texts.filter((text) => text !== "").map((text) => element("filter", { val: xString(text) })),
    ...dates.map(dateXml),
  );
}

/** A date down to what it names: of a month its year and number. */
function dateXml({ date, specificity }: { date: string; specificity: keyof typeof GROUPINGS }): string {
  const numbers = date.match(/\d+/g)?.map(Number) ?? [];
  const depth = Object.keys(GROUPINGS).indexOf(specificity);
  const parts = Object.values(GROUPINGS).map((name, place) => [
    name,
    place <= depth ? (numbers[place] ?? 0) : undefined,
  ]);
  return element("dateGroupItem", { ...Object.fromEntries(parts), dateTimeGrouping: GROUPINGS[specificity] });
}

/** A text without a sign stands for what equals it. */
function customXml(criteria: readonly string[], both: boolean): string {
  const filters = criteria.map((criterion) => {
    const [, sign = "=", val = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(criterion) ?? [];
    return element("customFilter", { ...(sign !== "=" && { operator: OPERATORS[sign] }), val: xString(val) });
  });
  return element("customFilters", both && filters.length > 1 ? { and: true } : {}, ...filters);
}

function dynamicXml(condition: string): string | undefined {
  // Office.js writes one of the months so.
  const type =
    AVERAGES[condition as keyof typeof AVERAGES] ??
    calendarName({ condition: condition.replace("Februray", "February") });
  return type === undefined ? undefined : element("dynamicFilter", { type });
}
