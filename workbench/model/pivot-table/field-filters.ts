import { HostError } from "../../protocol/host-error";
import type { Wire, WireObject } from "../../protocol/wire";
import { isMoment, type DateFilter, type FilterMoment } from "../pivot/date-filter";
import type { FieldFilters } from "../pivot/filters";
import { LABEL_CONDITIONS, type LabelFilter } from "../pivot/label-filter";
import { VALUE_CONDITIONS, type ValueFilter } from "../pivot/value-filter";
import type { PivotField } from "./pivot-field";
import { PivotItem } from "./pivot-item";

/** Excel.PivotFilterType, and what the filter is called among a field's filters. */
export const FILTER_TYPES = { Manual: "manual", Label: "label", Date: "date", Value: "value" } as const;

export type FilterType = keyof typeof FILTER_TYPES;

type Plain = Readonly<Record<string, unknown>>;

/** A field's filters with those that a client wants; each takes the place of the one of its kind. */
export function readFilters(field: PivotField, wanted: unknown): FieldFilters {
  const { manualFilter, labelFilter, dateFilter, valueFilter } = (wanted ?? {}) as Record<string, Plain | undefined>;
  const { rows, columns, filters: pages } = field.pivot.definition;
  const onAxis = [...rows, ...columns].includes(field.id);
  if (!onAxis && !(pages.includes(field.id) && !labelFilter && !dateFilter && !valueFilter))
    throw new HostError("InvalidOperation", "A field can be filtered once it is on an axis that has such a filter.");
  const given: FieldFilters = {
    ...(manualFilter ? { manual: readManual(field, manualFilter) } : {}),
    ...(labelFilter ? { label: readLabel(labelFilter) } : {}),
    ...(dateFilter ? { date: readDate(dateFilter) } : {}),
    ...(valueFilter ? { value: readValue(field, valueFilter) } : {}),
  };
  const count = Object.keys(given).length;
  const { allowMultipleFiltersPerField: several } = field.pivot.record.options;
  if (count === 0 || (count > 1 && !several)) throw new HostError("InvalidArgument");
  const all = several ? { ...field.settings.filters, ...given } : given;
  if (all.label && all.date) throw new HostError("InvalidArgument");
  return all;
}

/** As a client reads them; kinds that a field has no filter of are null. */
export function writeFilters(field: PivotField): WireObject {
  const { manual, label, date, value } = field.settings.filters ?? {};
  const names = new Map(field.items.items().map(({ id, name }) => [id, name]));
  const data = field.pivot.definition.data.find(({ id }) => id === value?.data);
  const { data: _, ...comparison } = value ?? {};
  return {
    manualFilter: manual ? { selectedItems: manual.flatMap((key) => names.get(key) ?? []) } : null,
    labelFilter: (label as Wire | undefined) ?? null,
    dateFilter: (date as Wire | undefined) ?? null,
    valueFilter: value ? { ...comparison, value: data?.name ?? "" } : null,
  } as WireObject;
}

function readManual(field: PivotField, { selectedItems }: Plain): string[] {
  if (!Array.isArray(selectedItems) || selectedItems.length === 0) throw new HostError("InvalidArgument");
  const { items } = field;
  return selectedItems.map((wanted: unknown) => {
    const found = wanted instanceof PivotItem ? items.find(wanted.id) : items.find(String(wanted));
    if (!found) throw new HostError("InvalidArgument", "A PivotTable's field has no such item.");
    return found.id;
  });
}

function readLabel(filter: Plain): LabelFilter {
  const condition = oneOf(LABEL_CONDITIONS, filter.condition);
  if (condition === "Between") needs(filter, "string", ["lowerBound", "upperBound"]);
  else needs(filter, "string", [/With$|Contains/.test(condition) ? "substring" : "comparator"]);
  return without(filter) as unknown as LabelFilter;
}

function readValue(field: PivotField, filter: Plain): ValueFilter {
  const condition = oneOf(VALUE_CONDITIONS, filter.condition);
  const { value: name, ...comparison } = without(filter);
  const data = field.pivot.dataHierarchies.find(String(name));
  if (!data) throw new HostError("InvalidArgument");
  if (condition === "Between") needs(filter, "number", ["lowerBound", "upperBound"]);
  else if (condition.endsWith("N")) {
    needs(filter, "number", ["threshold"]);
    oneOf(["Items", "Percent", "Sum"], filter.selectionType);
  } else needs(filter, "number", ["comparator"]);
  return { ...comparison, data: data.id } as unknown as ValueFilter;
}

const COMPARED_DATES = ["Equals", "Before", "BeforeOrEqualTo", "After", "AfterOrEqualTo"];
const OTHER_DATES =
  /^(?:Yesterday|Today|Tomorrow|YearToDate|(?:Last|This|Next)(?:Week|Month|Quarter|Year)|AllDatesInPeriod(?:Quarter[1-4]|January|February|March|April|May|June|July|August|September|October|November|December))$/;

function readDate(filter: Plain): DateFilter {
  const condition = String(filter.condition);
  const bounds = condition === "Between" ? ["lowerBound", "upperBound"] : ["comparator"];
  const compared = condition === "Between" || COMPARED_DATES.includes(condition);
  if (!compared && !OTHER_DATES.test(condition)) throw new HostError("InvalidArgument");
  if (compared && !bounds.every((name) => isReadable(filter[name]))) throw new HostError("InvalidArgument");
  return without(filter) as unknown as DateFilter;
}

function isReadable(moment: unknown): boolean {
  const { date, specificity } = (moment ?? {}) as Partial<FilterMoment>;
  const known = ["Year", "Month", "Day", "Hour", "Minute", "Second"].includes(String(specificity));
  return known && typeof date === "string" && isMoment(moment as FilterMoment);
}

function needs(filter: Plain, type: "string" | "number", names: readonly string[]): void {
  if (names.some((name) => typeof filter[name] !== type)) throw new HostError("InvalidArgument");
}

function oneOf<T extends string>(names: readonly T[], name: unknown): T {
  const found = names.find((known) => known === name);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

/** Without what was given as null. */
function without(filter: Plain): Record<string, unknown> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined));
}
