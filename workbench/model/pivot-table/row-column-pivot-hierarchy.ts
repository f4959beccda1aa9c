import type { Host } from "../host";
import type { AxisName } from "../pivot/placement";
import { AxisHierarchies, AxisHierarchy } from "./axis-hierarchy";
import type { PivotTable } from "./pivot-table";

export class RowColumnPivotHierarchy extends AxisHierarchy implements Host<"RowColumnPivotHierarchy"> {
  static override readonly type = "RowColumnPivotHierarchy";
}

export class RowColumnPivotHierarchyCollection
  extends AxisHierarchies<RowColumnPivotHierarchy>
  implements Host<"RowColumnPivotHierarchyCollection">
{
  static override readonly type = "RowColumnPivotHierarchyCollection";

  constructor(pivot: PivotTable, axis: Exclude<AxisName, "filters">) {
    super(pivot, axis);
  }

  protected override at(field: string): RowColumnPivotHierarchy {
    return new RowColumnPivotHierarchy(this.pivot, this.axis, field);
  }
}
