import type { Host } from "../host";
import { settingsOf } from "../pivot/definition";
import { AxisHierarchies, AxisHierarchy } from "./axis-hierarchy";
import type { PivotTable } from "./pivot-table";

export class FilterPivotHierarchy extends AxisHierarchy implements Host<"FilterPivotHierarchy"> {
  static override readonly type = "FilterPivotHierarchy";

  get enableMultipleFilterItems(): boolean {
    return settingsOf(this.pivot.definition, this.id).multipleItems ?? false;
  }
  set enableMultipleFilterItems(enable: boolean) {
    this.pivot.setField(this.id, { multipleItems: enable });
  }
}

export class FilterPivotHierarchyCollection
  extends AxisHierarchies<FilterPivotHierarchy>
  implements Host<"FilterPivotHierarchyCollection">
{
  static override readonly type = "FilterPivotHierarchyCollection";

  constructor(pivot: PivotTable) {
    super(pivot, "filters");
  }

  protected override at(field: string): FilterPivotHierarchy {
    return new FilterPivotHierarchy(this.pivot, "filters", field);
  }
}
