import { HostError } from "../protocol/host-error";
import { HostCollection } from "../protocol/host-object";
import type { Wire } from "../protocol/wire";
import type { Host } from "./host";
import { sameName } from "./names";
import type { Table } from "./table";

/** The tables of a range. */
export class TableScopedCollection extends HostCollection<Table> implements Host<"TableScopedCollection"> {
  static override readonly type: string = "TableScopedCollection";

  constructor(private readonly tables: readonly Table[]) {
    super();
  }

  items(): readonly Table[] {
    return this.tables;
  }

  /** By id or name. */
  find(key: Wire): Table | undefined {
    return this.items().find((table) => table.id === key || sameName(table.name, String(key)));
  }

  getFirst(): Table {
    const first = this.items()[0];
    if (!first) throw new HostError("ItemNotFound");
    return first;
  }
}
