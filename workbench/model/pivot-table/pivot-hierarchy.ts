import type { Host } from "../host";
import { captionOf } from "../pivot/definition";
import { Hierarchies, PivotPart } from "./hierarchies";
import { PivotField, PivotFieldCollection } from "./pivot-field";

/** A field of the source, wherever it is used. Its id is its name in the source, which renaming doesn't change. */
export class PivotHierarchy extends PivotPart implements Host<"PivotHierarchy"> {
  static override readonly type: string = "PivotHierarchy";

  get fields(): PivotFieldCollection {
    return new PivotFieldCollection(this.pivot, this.id);
  }

  get name(): string {
    return captionOf(this.pivot.definition, this.id);
  }
  set name(name: string) {
    new PivotField(this.pivot, this.id).name = name;
  }
}

export class PivotHierarchyCollection extends Hierarchies<PivotHierarchy> implements Host<"PivotHierarchyCollection"> {
  static override readonly type = "PivotHierarchyCollection";

  override items(): readonly PivotHierarchy[] {
    return this.pivot.record.records.names.map((name) => new PivotHierarchy(this.pivot, name));
  }
}
