import { daysOf, type DateFilter } from "../../model/pivot/date-filter";
import { VALUES } from "../../model/pivot/definition";
import type { LabelFilter } from "../../model/pivot/label-filter";
import type { ValueFilter } from "../../model/pivot/value-filter";
import { counted, element, xString, type XmlAttributes } from "../xml-element";
import {
  calendarName,
  COMPARISONS,
  conditionName,
  DATE_COMPARISONS,
  OPERATORS,
  OPPOSITE_DATES,
  type Comparison,
} from "./filter-conditions";
import type { NumberedPivot } from "./numbered-pivot";

const X15 = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main";
const WHOLE_DAYS = "{0605FD5F-26C8-4aeb-8148-2DB25E43C511}";

/** A filter's type, further attributes, and the same as a list of a sheet would filter. */
interface FileFilter {
  readonly type: string;
  readonly attributes?: XmlAttributes;
  readonly column: string;
  readonly wholeDays?: boolean;
}

/** Filters by label, value and date of the fields on an axis; `missing` counts those that a file has no words for. */
export function pivotFilters(numbered: NumberedPivot): { xml: string; missing: number } {
  const { rows, columns, data } = numbered.definition;
  const wanted = numbered.axis([...rows, ...columns]).flatMap((field) => {
    if (field === VALUES) return [];
    const { label, value, date } = numbered.settings(field).filters ?? {};
    const measure = data.findIndex(({ id }) => id === value?.data);
    return [
      ...(label ? [{ field, filter: labelFilter(label) }] : []),
      ...(date ? [{ field, filter: dateFilter(date) }] : []),
      ...(value && measure >= 0 ? [{ field, filter: valueFilter(value, measure) }] : []),
    ];
  });
  const written = wanted.flatMap(({ field, filter }) => (filter ? [{ field, filter }] : []));
  const filters = written.map(({ field, filter: { type, attributes = {}, column, wholeDays } }, place) =>
    element(
      "filter",
      { fld: numbered.field(field), type, evalOrder: -1, id: place + 1, ...attributes },
      element("autoFilter", { ref: "A1" }, element("filterColumn", { colId: 0 }, column)),
      wholeDays ? wholeDay() : "",
    ),
  );
  return { xml: counted("filters", filters), missing: wanted.length - written.length };
}

function wholeDay(): string {
  const inner = element("x15:pivotFilter", { useWholeDay: true });
  return element("extLst", {}, element("ext", { uri: WHOLE_DAYS, "xmlns:x15": X15 }, inner));
}

function labelFilter({ condition, exclusive, ...filter }: LabelFilter): FileFilter {
  const { comparator = "", substring = "", lowerBound = "", upperBound = "" } = filter;
  const name = conditionName(condition in COMPARISONS ? COMPARISONS[condition as Comparison] : condition, exclusive);
  const texts =
    condition === "Between" ? [lowerBound, upperBound] : [condition in COMPARISONS ? comparator : substring];
  const [stringValue1 = "", stringValue2] = texts.map(xString);
  return {
    type: `caption${name}`,
    attributes: { stringValue1, ...(stringValue2 !== undefined && { stringValue2 }) },
    column: comparedColumn(
      name,
      texts.map((text) => pattern(condition, text)),
    ),
  };
}

/** A text of a label filter as a pattern with wildcards; its own are no wildcards. */
function pattern(condition: string, text: string): string {
  const literal = text.replace(/[*?~]/g, "~$&");
  if (condition === "BeginsWith") return `${literal}*`;
  if (condition === "EndsWith") return `*${literal}`;
  return condition === "Contains" ? `*${literal}*` : literal;
}

function comparedColumn(name: string, texts: readonly string[]): string {
  if (name === "Equal") return element("filters", {}, ...texts.map((val) => element("filter", { val: xString(val) })));
  const operators = /Between$/.test(name)
    ? name === "Between"
      ? ["greaterThanOrEqual", "lessThanOrEqual"]
      : ["lessThan", "greaterThan"]
    : [OPERATORS[name] ?? (name.startsWith("Not") ? "notEqual" : undefined)];
  return element(
    "customFilters",
    { ...(name === "Between" && { and: true }) },
    ...texts.map((val, place) => element("customFilter", { operator: operators[place], val: xString(val) })),
  );
}

const RANKS = { Items: "count", Percent: "percent", Sum: "sum" } as const;

function valueFilter({ condition, exclusive, ...filter }: ValueFilter, iMeasureFld: number): FileFilter | undefined {
  if (condition === "TopN" || condition === "BottomN") {
    const { threshold: val = 0, selectionType = "Items" } = filter;
    const top = {
      ...(condition === "BottomN" && { top: false }),
      ...(selectionType === "Percent" && { percent: true }),
    };
    const column = element("top10", { ...top, val, filterVal: val });
    return exclusive ? undefined : { type: RANKS[selectionType], attributes: { iMeasureFld }, column };
  }
  const { comparator = 0, lowerBound = 0, upperBound = 0 } = filter;
  const name = conditionName(COMPARISONS[condition], exclusive);
  const numbers = condition === "Between" ? [lowerBound, upperBound] : [comparator];
  return { type: `value${name}`, attributes: { iMeasureFld }, column: comparedColumn(name, numbers.map(String)) };
}

function dateFilter(filter: DateFilter): FileFilter | undefined {
  const period = calendarName(filter);
  if (period !== undefined)
    return filter.exclusive ? undefined : { type: period, column: element("dynamicFilter", { type: period }) };
  const days = daysOf(filter);
  if (!days) return undefined;
  const [first, last] = days;
  const condition = filter.condition as keyof typeof DATE_COMPARISONS;
  const spans = condition === "Between" || (condition === "Equals" && first !== last);
  const plain = spans ? "Between" : DATE_COMPARISONS[condition];
  const name = (filter.exclusive && OPPOSITE_DATES[plain]) || plain;
  const numbers = spans ? [first, last] : [/^Before$|^AfterOr/.test(condition) ? first : last];
  const compared = name.replace("Older", "Less").replace("Newer", "Greater");
  return { type: `date${name}`, column: comparedColumn(compared, numbers.map(String)), wholeDays: true };
}
