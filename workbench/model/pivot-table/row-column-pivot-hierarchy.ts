import type { AxisName } from "../pivot/placement";
import { AxisHierarchies, AxisHierarchy } from "./axis-hierarchy";
import type { PivotTable } from "./pivot-table";

export class RowColumnPivotHierarchy extends AxisHierarchy {
  static override readonly type = "RowColumnPivotHierarchy";
}

export class RowColumnPivotHierarchyCollection extends AxisHierarchies<RowColumnPivotHierarchy> {
  static override readonly type = "RowColumnPivotHierarchyCollection";

  constructor(pivot: PivotTable, axis: Exclude<AxisName, "filters">) {
    super(pivot, axis);
  }

  protected override at(field: string): RowColumnPivotHierarchy {
    return new RowColumnPivotHierarchy(this.pivot, this.axis, field);
  }
}
