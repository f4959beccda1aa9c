import {
  EMPTY_DEFINITION,
  type DataField,
  type PivotDefinition,
  type PivotValue,
} from "../../../../workbench/model/pivot/definition";
import { layOut } from "../../../../workbench/model/pivot/lay-out";
import type { PivotContext } from "../../../../workbench/model/pivot/pivot";
import type { PivotReport } from "../../../../workbench/model/pivot/report";
import { PivotSource, type PivotRecords } from "../../../../workbench/model/pivot/source";
import { pivotWords } from "../../../../workbench/model/pivot/words";

export const context: PivotContext = { words: pivotWords("en-US"), write: (value) => String(value), today: 45_000 };

export function dataField(field: string, change: Partial<DataField> = {}): DataField {
  const aggregation = change.aggregation ?? "Sum";
  const name = context.words.dataName(aggregation, field);
  return { id: name, field, name, aggregation, showAs: { calculation: "None" }, numberFormat: "General", ...change };
}

export type DefinitionChange = Partial<Omit<PivotDefinition, "layout">> & {
  layout?: Partial<PivotDefinition["layout"]>;
};

export function define({ layout, ...change }: DefinitionChange): PivotDefinition {
  return { ...EMPTY_DEFINITION, ...change, layout: { ...EMPTY_DEFINITION.layout, ...layout } };
}

export function report(
  records: PivotRecords,
  change: DefinitionChange,
  other: Partial<PivotContext> = {},
): PivotReport {
  return layOut(new PivotSource(records), define(change), { ...context, ...other });
}

/** A report as lines of text, a bar between cells, each indent as two dots. */
export function textOf({ cells }: PivotReport): string[] {
  return cells.map((line) => line.map(({ value, indent }) => "..".repeat(indent) + shown(value)).join("|"));
}

function shown(value: PivotValue): string {
  return typeof value === "number" ? String(Number(value.toFixed(4))) : String(value);
}
