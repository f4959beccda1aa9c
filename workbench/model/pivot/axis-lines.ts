import type { Aggregation } from "./aggregation";
import { textLabel, type Axis, type AxisLine, type Entry } from "./axis-line";
import type { Group } from "./axis-tree";

/** The rows or columns of a report, in their order. */
export function axisLines(axis: Axis): AxisLine[] {
  return new Lines(axis).all();
}

class Lines {
  private readonly lines: AxisLine[] = [];
  /** The level that names the data fields; -1 where none does. */
  private readonly valuesLevel: number;

  constructor(private readonly axis: Axis) {
    this.valuesLevel = axis.levels.findIndex(({ kind }) => kind === "values");
  }

  all(): AxisLine[] {
    const { tree, levels, hasGrandTotal } = this.axis;
    if (levels.length === 0) return [this.total("item", undefined)];
    this.walk(tree.root, [], 0, undefined);
    if (hasGrandTotal && tree.fields.length > 0)
      for (const data of this.dataWithin(undefined)) this.lines.push(this.total("grandTotal", data));
    return this.lines;
  }

  private walk(parent: Group, before: readonly Entry[], firstFresh: number, data: number | undefined): void {
    const level = before.length;
    for (const [place, entry] of this.entriesAt(level, parent, data).entries()) {
      const entries = [...before, entry];
      const fresh = place === 0 ? firstFresh : level;
      if (this.isInnermost(entry, level)) this.add("item", entries, fresh);
      else this.addGroup(entries, fresh);
    }
  }

  private entriesAt(level: number, parent: Group, data: number | undefined): Entry[] {
    const { dataNames, labelOf } = this.axis;
    if (level === this.valuesLevel)
      return dataNames.map((name, place) => ({ group: parent, label: textLabel(name), data: place }));
    return parent.children.map((group) => ({ group, label: labelOf(group), data }));
  }

  private isInnermost({ group, data }: Entry, level: number): boolean {
    if (level === this.axis.levels.length - 1) return true;
    // The data fields still have to be named below.
    if (level === this.valuesLevel || (data === undefined && this.valuesLevel > level)) return false;
    return this.axis.isCollapsed(group) || group.children.length === 0;
  }

  private addGroup(entries: readonly Entry[], fresh: number): void {
    const { groupLines, blankLines, levels } = this.axis;
    const entry = entries[entries.length - 1] as Entry;
    const level = entries.length - 1;
    const aggregations = this.subtotalsOf(level);
    const atTop = this.subtotalAtTop(entry, aggregations);
    if (groupLines) this.add("group", entries, fresh, { hasValues: atTop });
    this.walk(entry.group, entries, groupLines ? level + 1 : fresh, entry.data);
    if (!atTop) this.addSubtotals(entries, aggregations);
    if (blankLines && levels[level]?.kind === "field")
      this.add("blank", entries, level, { label: textLabel(""), hasValues: false });
  }

  private addSubtotals(entries: readonly Entry[], aggregations: readonly (Aggregation | undefined)[]): void {
    const entry = entries[entries.length - 1] as Entry;
    for (const aggregation of aggregations)
      for (const data of this.dataWithin(entry.data)) {
        const named = this.valuesLevel >= 0 && entry.data === undefined && data !== undefined;
        const text = named
          ? `${entry.label.text} ${this.axis.dataNames[data] ?? ""}`
          : this.axis.subtotal(entry.label.text, aggregation);
        const label = textLabel(text);
        this.add("subtotal", entries, entries.length - 1, { label, data, ...(aggregation ? { aggregation } : {}) });
      }
  }

  /** The aggregations a level's groups have as subtotals; undefined stands for the data field's own. */
  private subtotalsOf(level: number): readonly (Aggregation | undefined)[] {
    const { levels, subtotals } = this.axis;
    const own = levels[level];
    const fieldsWithin = levels.slice(level + 1).some(({ kind }) => kind === "field");
    if (own?.kind !== "field" || !fieldsWithin || subtotals === "Off") return [];
    const { subtotals: chosen = "Automatic" } = own.settings;
    return chosen === "Automatic" ? [undefined] : chosen;
  }

  private subtotalAtTop(entry: Entry, aggregations: readonly (Aggregation | undefined)[]): boolean {
    const { groupLines, subtotals } = this.axis;
    const single = aggregations.length === 1 && this.dataWithin(entry.data).length === 1;
    return groupLines && subtotals === "AtTop" && single;
  }

  /** The data fields that need a line each. */
  private dataWithin(data: number | undefined): readonly (number | undefined)[] {
    if (data !== undefined || this.valuesLevel < 0) return [data];
    return this.axis.dataNames.map((_, place) => place);
  }

  private add(kind: AxisLine["kind"], entries: readonly Entry[], fresh: number, other: Partial<AxisLine> = {}): void {
    const { group, label, data } = entries[entries.length - 1] as Entry;
    const level = entries.length - 1;
    this.lines.push({ kind, entries, level, label, fresh, group, data, hasValues: true, ...other });
  }

  private total(kind: "item" | "grandTotal", data: number | undefined): AxisLine {
    const { tree, grandTotal } = this.axis;
    const label = textLabel(kind === "item" ? "" : grandTotal(data));
    return { kind, entries: [], level: 0, label, fresh: 0, group: tree.root, data, hasValues: true };
  }
}
