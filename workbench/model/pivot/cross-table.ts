import { Tally, type Aggregation } from "./aggregation";
import type { AxisTree, Group } from "./axis-tree";
import type { DataField } from "./definition";
import type { PivotSource } from "./source";

/** An aggregated number, or an error's text; undefined where no record meets. */
export type Aggregate = number | string | undefined;

/**
 * What every group of rows has in common with every group of columns, totals included: each is worked out from the
 * records themselves, so that an average of averages can't come about.
 */
export class CrossTable {
  /** By the two groups' ids; a tally for each field that is measured. */
  private readonly tallies = new Map<number, readonly Tally[]>();
  private readonly measured: readonly string[];

  constructor(
    source: PivotSource,
    readonly rows: AxisTree,
    readonly columns: AxisTree,
    private readonly data: readonly DataField[],
  ) {
    this.measured = [...new Set(data.map(({ field }) => field))];
    const values = this.measured.map((field) => source.get(field).values);
    for (let record = 0; record < source.size; record++) {
      for (let row = rows.leafOf[record]; row; row = row.parent)
        for (let column = columns.leafOf[record]; column; column = column.parent) {
          const tallies = this.at(row, column);
          for (let place = 0; place < tallies.length; place++) tallies[place]?.add(values[place]?.[record] ?? "");
        }
    }
  }

  /** As a data field aggregates, or as `aggregation` says. */
  get(row: Group, column: Group, data: number, aggregation?: Aggregation): Aggregate {
    const field = this.data[data];
    if (!field) return undefined;
    const tallies = this.tallies.get(row.id * this.columns.size + column.id);
    return tallies?.[this.measured.indexOf(field.field)]?.get(aggregation ?? field.aggregation);
  }

  private at(row: Group, column: Group): readonly Tally[] {
    const key = row.id * this.columns.size + column.id;
    const known = this.tallies.get(key);
    if (known) return known;
    const tallies = this.measured.map(() => new Tally());
    this.tallies.set(key, tallies);
    return tallies;
  }
}
