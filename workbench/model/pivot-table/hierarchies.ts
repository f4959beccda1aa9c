import { HostError } from "../../protocol/host-error";
import { HostCollection, type HostObject } from "../../protocol/host-object";
import type { Wire } from "../../protocol/wire";
import { sameName } from "../names";
import type { PivotTable } from "./pivot-table";

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
