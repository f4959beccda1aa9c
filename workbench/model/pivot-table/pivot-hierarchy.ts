import { HostObject } from "../../protocol/host-object";
import type { WireObject } from "../../protocol/wire";
import { captionOf } from "../pivot/definition";
import { Hierarchies } from "./hierarchies";
import { PivotField, PivotFieldCollection } from "./pivot-field";
import type { PivotTable } from "./pivot-table";

/** A field of the source, wherever it is used. Its id is its name in the source, which renaming doesn't change. */
export class PivotHierarchy extends HostObject {
  static override readonly type: string = "PivotHierarchy";

  constructor(
    readonly pivot: PivotTable,
    readonly id: string,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

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

export class PivotHierarchyCollection extends Hierarchies<PivotHierarchy> {
  static override readonly type = "PivotHierarchyCollection";

  override items(): readonly PivotHierarchy[] {
    return this.pivot.record.records.names.map((name) => new PivotHierarchy(this.pivot, name));
  }
}
