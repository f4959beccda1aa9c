import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import type { Wire, WireObject } from "../../protocol/wire";
import { sameName } from "../names";
import type { PivotTable } from "./pivot-table";

/** A hierarchy or field of a PivotTable: a view of what the record says of it. */
export abstract class PivotPart extends HostObject {
  constructor(
    readonly pivot: PivotTable,
    readonly id: string,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.id };
  }
}

/** Hierarchies of one PivotTable, found by id or name. */
export abstract class Hierarchies<Item extends HostObject & { id: string; name: string }> extends HostCollection<Item> {
  constructor(readonly pivot: PivotTable) {
    super();
  }

  override find(key: Wire): Item | undefined {
    const items = this.items();
    return items.find(({ id }) => id === key) ?? items.find(({ name }) => sameName(name, String(key)));
  }

  /** One of this collection's own; InvalidArgument for any other. */
  protected member(item: Item): Item {
    const found = this.items().find(({ id }) => id === item.id);
    if (!found) throw new HostError("InvalidArgument");
    return found;
  }
}
