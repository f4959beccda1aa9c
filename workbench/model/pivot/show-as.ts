import type { Aggregation } from "./aggregation";
import { ancestor, type AxisTree, type Group } from "./axis-tree";
import type { Aggregate, CrossTable } from "./cross-table";
import type { ShowAs } from "./definition";

const DIVIDED_BY_ZERO = "#DIV/0!";
const NOT_THERE = "#N/A";

/** A place in the cross table. */
interface Place {
  readonly row: Group;
  readonly column: Group;
}

/** A data field's value as the report shows it: aggregated first, then set into relation. */
export class ShownValue {
  constructor(
    private readonly table: CrossTable,
    private readonly data: number,
    private readonly showAs: ShowAs,
    private readonly aggregation?: Aggregation,
  ) {}

  get(row: Group, column: Group): Aggregate {
    const place = { row, column };
    const { root: allRows } = this.table.rows;
    const { root: allColumns } = this.table.columns;
    switch (this.showAs.calculation) {
      case "None":
        return this.at(place);
      case "PercentOfGrandTotal":
        return this.share(place, { row: allRows, column: allColumns });
      case "PercentOfRowTotal":
        return this.share(place, { row, column: allColumns });
      case "PercentOfColumnTotal":
        return this.share(place, { row: allRows, column });
      case "PercentOfParentRowTotal":
        return this.share(place, { row: row.parent ?? row, column });
      case "PercentOfParentColumnTotal":
        return this.share(place, { row, column: column.parent ?? column });
      case "Index":
        return this.index(place);
      default:
        return this.byField(place);
    }
  }

  /** The calculations along a base field; blank where a cell doesn't belong to one of its items. */
  private byField(place: Place): Aggregate {
    const base = this.basePlace();
    const group = base && place[base.axis];
    if (!base || !group || group.depth < base.depth) return undefined;
    const along: Along = { place, axis: base.axis, depth: base.depth, tree: base.tree };
    switch (this.showAs.calculation) {
      case "PercentOfParentTotal":
        return this.share(place, { ...place, [base.axis]: ancestor(group, base.depth) });
      case "RunningTotal":
        return this.running(along, ancestor(group, base.depth).item);
      case "PercentRunningTotal":
        return ratio(this.running(along, ancestor(group, base.depth).item) ?? 0, this.running(along));
      case "RankAscending":
        return this.rank(along, 1);
      case "RankDecending":
        return this.rank(along, -1);
      default:
        return this.against(along);
    }
  }

  private basePlace(): { axis: "row" | "column"; depth: number; tree: AxisTree } | undefined {
    const { baseField } = this.showAs;
    for (const [axis, tree] of [["row", this.table.rows] as const, ["column", this.table.columns] as const]) {
      const level = tree.fields.findIndex(({ name }) => name === baseField);
      if (level >= 0) return { axis, depth: level + 1, tree };
    }
    return undefined;
  }

  private at({ row, column }: Place): Aggregate {
    return this.table.get(row, column, this.data, this.aggregation);
  }

  private share(part: Place, whole: Place): Aggregate {
    return ratio(this.at(part) ?? 0, this.at(whole));
  }

  /** How much more a cell has than its row and column would make it expect: 1 is as much. */
  private index({ row, column }: Place): Aggregate {
    const whole = { row: this.table.rows.root, column: this.table.columns.root };
    const [own, all, ofRow, ofColumn] = [
      this.at({ row, column }) ?? 0,
      this.at(whole) ?? 0,
      this.at({ row, column: whole.column }) ?? 0,
      this.at({ row: whole.row, column }) ?? 0,
    ];
    return combine([own, all, ofRow, ofColumn], ([a, b, c, d]) => ratio(a * b, c * d));
  }

  /** Each item's value, in the order of the report, with all else the same. */
  private series({ place, axis, depth, tree }: Along): { item: number; value: Aggregate }[] {
    const group = place[axis];
    return ancestor(group, depth - 1).children.map(({ item }) => {
      const other = tree.sibling(group, depth, item);
      return { item, value: other && this.at({ ...place, [axis]: other }) };
    });
  }

  /** The sum up to an item, or of all; undefined before the first value. */
  private running(along: Along, upTo?: number): Aggregate {
    let sum: number | undefined;
    for (const { item, value } of this.series(along)) {
      if (typeof value === "string") return value;
      if (value !== undefined) sum = (sum ?? 0) + value;
      if (item === upTo) break;
    }
    return sum;
  }

  /** Equal values share a rank, and the next one follows without a gap. */
  private rank(along: Along, sign: number): Aggregate {
    const own = this.at(along.place);
    if (typeof own !== "number") return own;
    const values = this.series(along).flatMap(({ value }) => (typeof value === "number" ? [value] : []));
    return new Set(values.filter((value) => sign * (value - own) < 0)).size + 1;
  }

  private against({ place, axis, depth, tree }: Along): Aggregate {
    const { calculation, baseItem } = this.showAs;
    const item = tree.fields[depth - 1]?.items.findIndex(({ key }) => key === baseItem) ?? -1;
    const own = ancestor(place[axis], depth).item === item;
    if (own && calculation !== "PercentOf") return undefined;
    const other = item < 0 ? undefined : tree.sibling(place[axis], depth, item);
    const base = other && this.at({ ...place, [axis]: other });
    if (base === undefined) return this.at(place) === undefined ? undefined : NOT_THERE;
    const value = this.at(place);
    if (calculation === "PercentOf") return value === undefined ? undefined : ratio(value, base);
    const difference = combine([value ?? 0, base], ([a, b]) => a - b);
    return calculation === "DifferenceFrom" ? difference : ratio(difference, base);
  }
}

/** A cell and the base field's place on its axis. */
interface Along {
  readonly place: Place;
  readonly axis: "row" | "column";
  readonly depth: number;
  readonly tree: AxisTree;
}

function ratio(part: Aggregate, whole: Aggregate): Aggregate {
  return combine([part ?? 0, whole ?? 0], ([a, b]) => (b === 0 ? DIVIDED_BY_ZERO : a / b));
}

/** Numbers calculated with; the first error among them otherwise. */
function combine<T extends readonly (number | string)[]>(
  values: readonly [...T],
  calculate: (numbers: { [K in keyof T]: number }) => Aggregate,
): Aggregate {
  const error = values.find((value) => typeof value === "string");
  return error ?? calculate(values as unknown as { [K in keyof T]: number });
}

/** The number format a calculation brings where the data field has none of its own. */
export function formatOf(numberFormat: string, { calculation }: ShowAs): string {
  const percent = calculation.startsWith("Percent");
  return percent && numberFormat === "General" ? "0.00%" : numberFormat;
}
