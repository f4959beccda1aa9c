import type { Host } from "../host";
import { defaultAggregation } from "../pivot/aggregation";
import { captionOf, type DataField } from "../pivot/definition";
import { addData, removeData } from "../pivot/placement";
import { DataPivotHierarchy, freeDataName } from "./data-pivot-hierarchy";
import { Hierarchies } from "./hierarchies";
import type { PivotHierarchy } from "./pivot-hierarchy";

export class DataPivotHierarchyCollection
  extends Hierarchies<DataPivotHierarchy>
  implements Host<"DataPivotHierarchyCollection">
{
  static override readonly type = "DataPivotHierarchyCollection";

  override items(): readonly DataPivotHierarchy[] {
    return this.pivot.definition.data.map(({ id }) => new DataPivotHierarchy(this.pivot, id));
  }

  /** A field can be measured several times, and be on an axis as well. */
  add(hierarchy: PivotHierarchy): DataPivotHierarchy {
    const { pivot } = this;
    const field = pivot.own(hierarchy).id;
    const { record, definition, book } = pivot;
    const aggregation = defaultAggregation(pivot.source.get(field).values);
    const name = freeDataName(pivot, book.words.dataName(aggregation, captionOf(definition, field)));
    const id = `${field} ${record.dataMade + 1}`;
    const data: DataField = { id, field, name, aggregation, showAs: { calculation: "None" }, numberFormat: "General" };
    book.put({ ...record, dataMade: record.dataMade + 1, definition: addData(definition, data) });
    return new DataPivotHierarchy(pivot, id);
  }

  remove(hierarchy: DataPivotHierarchy): void {
    const { id } = this.member(this.pivot.own(hierarchy));
    this.pivot.redefine((definition) => removeData(definition, id));
  }
}
