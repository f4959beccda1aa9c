import type { Area } from "../../grid/grid";
import { HostError } from "../../protocol/host-error";
import { shiftArea, wouldTear, type Shift } from "../../grid/shift";
import type { PivotRecord } from "./pivot-record";

/** A record whose cells moved with others; undefined where they are gone. Throws PivotTableRangeConflict where a shift would part them. */
export function shiftPivot(record: PivotRecord, areas: readonly Area[], shift: Shift): PivotRecord | undefined {
  const moved = areas.map((area) => ({ area, to: wouldTear(area, shift) ? area : shiftArea(area, shift) }));
  if (areas.some((area) => wouldTear(area, shift))) throw new HostError("PivotTableRangeConflict");
  if (moved.every(({ to }) => to === undefined)) return undefined;
  const steps = moved.map(({ area, to }) => (to && sameSize(area, to) ? stepOf(area, to) : "parted"));
  const [step] = steps;
  if (step === undefined || steps.some((other) => other === "parted" || other !== step))
    throw new HostError("PivotTableRangeConflict");
  // The table, not the filters, stands at the anchor.
  const table = moved.at(-1)?.to;
  return table && step !== "0,0" ? { ...record, anchor: { row: table.row, column: table.column } } : record;
}

/** A record whose source moved with its cells; what is deleted of them is gone from the source. */
export function shiftSource(record: PivotRecord, sheet: string, shift: Shift): PivotRecord {
  const { source } = record;
  if (source.kind !== "range" || source.sheet !== sheet) return record;
  const area = shiftArea(source.area, shift);
  return { ...record, source: area ? { ...source, area } : { kind: "range", sheet: "", area: source.area } };
}

function sameSize(a: Area, b: Area): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}

function stepOf(from: Area, to: Area): string {
  return `${to.row - from.row},${to.column - from.column}`;
}
