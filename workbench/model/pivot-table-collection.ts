import { HostCollection } from "../protocol/host-object";

/** Pivot tables of a sheet or the workbook; the workbench has none yet. */
export class PivotTableCollection extends HostCollection {
  static override readonly type: string = "PivotTableCollection";

  items(): readonly never[] {
    return [];
  }

  find(): undefined {
    return undefined;
  }

  refreshAll(): void {}
}

/** Pivot tables of a range. */
export class PivotTableScopedCollection extends PivotTableCollection {
  static override readonly type = "PivotTableScopedCollection";
}
