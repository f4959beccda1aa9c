import type { AxisLine } from "../../model/pivot/axis-line";
import { counted, element } from "../xml-element";
import { SUBTOTALS } from "./file-names";
import type { NumberedPivot } from "./numbered-pivot";

/** The lines of one axis, `rowItems` or `colItems`: of each the items that no line before it has said. */
export function axisItems(
  name: string,
  numbered: NumberedPivot,
  axis: readonly string[],
  lines: readonly AxisLine[],
): string {
  const numbers = new Map<string, ReadonlyMap<number, number>>();
  const numberOf = (field: string, place: number): number => {
    const known = numbers.get(field) ?? new Map(numbered.items(field).map((item, number) => [item, number]));
    numbers.set(field, known);
    return known.get(place) ?? 0;
  };
  const entryNumber = (line: AxisLine, level: number): number => {
    const [field, entry] = [axis[level] ?? "", line.entries[level]];
    if (!entry) return 0;
    return numbered.field(field) < 0 ? (entry.data ?? 0) : numberOf(field, entry.group.item);
  };
  return counted(
    name,
    lines.map((line) => lineItem(line, (level) => entryNumber(line, level))),
  );
}

function lineItem(line: AxisLine, numberAt: (level: number) => number): string {
  const { kind, entries, level, fresh, data } = line;
  const isTotal = kind === "grandTotal" || kind === "subtotal" || kind === "blank";
  const first = kind === "subtotal" || kind === "blank" ? level : fresh;
  const own = entries.slice(first).map((_, place) => numberAt(first + place));
  const numbers = kind === "grandTotal" ? [0] : own;
  return element(
    "i",
    { t: isTotal ? totalName(line) : undefined, r: first || undefined, i: data || undefined },
    ...numbers.map((number) => element("x", { v: number || undefined })),
  );
}

function totalName({ kind, aggregation }: AxisLine): string {
  if (kind === "blank") return "blank";
  if (kind === "grandTotal") return "grand";
  return aggregation ? SUBTOTALS[aggregation] : "default";
}
