import { HostError } from "../../protocol/host-error";
import type { WireObject } from "../../protocol/wire";
import { SHOW_AS, type ShowAs, type ShowAsCalculation } from "../pivot/definition";
import { PivotField, PivotFieldCollection } from "./pivot-field";
import { PivotItem } from "./pivot-item";
import type { PivotTable } from "./pivot-table";

/** Calculations that go along a base field, and those that compare with one of its items. */
export const ALONG: readonly ShowAsCalculation[] = [
  "PercentOfParentTotal",
  "RunningTotal",
  "PercentRunningTotal",
  "RankAscending",
  "RankDecending",
];
export const AGAINST: readonly ShowAsCalculation[] = ["PercentOf", "DifferenceFrom", "PercentDifferenceFrom"];

/** Excel.ShowAsRule as it comes from a client; InvalidArgument where it lacks what its calculation needs. */
export function readShowAs(pivot: PivotTable, rule: unknown): ShowAs {
  const { calculation, baseField, baseItem } = (rule ?? {}) as Record<string, unknown>;
  const known = SHOW_AS.find((name) => name === calculation);
  if (!known) throw new HostError("InvalidArgument");
  if (!ALONG.includes(known) && !AGAINST.includes(known)) return { calculation: known };
  const field = readField(pivot, baseField);
  if (ALONG.includes(known)) return { calculation: known, baseField: field.id };
  return { calculation: known, baseField: field.id, baseItem: readItem(field, baseItem).id };
}

/** As a client reads it: a rule that can be changed and written again. */
export function writeShowAs(pivot: PivotTable, { calculation, baseField, baseItem }: ShowAs): WireObject {
  const field = baseField === undefined ? undefined : new PivotField(pivot, baseField);
  const item = field?.items.items().find(({ id }) => id === baseItem);
  return {
    calculation,
    baseField: field ? { id: field.id, name: field.name } : null,
    baseItem: item ? { id: item.id, name: item.name } : null,
  };
}

function readField(pivot: PivotTable, field: unknown): PivotField {
  if (field instanceof PivotField) return pivot.own(field);
  const found = new PivotFieldCollection(pivot).find(idOf(field));
  if (!found) throw new HostError("InvalidArgument");
  return found;
}

function readItem(field: PivotField, item: unknown): PivotItem {
  if (item instanceof PivotItem && item.field.id === field.id) return field.pivot.own(item);
  const found = item instanceof PivotItem ? undefined : field.items.find(idOf(item));
  if (!found) throw new HostError("InvalidArgument");
  return found;
}

function idOf(value: unknown): string {
  const id = typeof value === "object" && value !== null ? (value as Record<string, unknown>).id : value;
  return typeof id === "string" ? id : "";
}
