import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import type { Wire, WireObject } from "../../protocol/wire";
import type { Host } from "../host";
import { sameName } from "../names";
import { settingsOf } from "../pivot/definition";
import { itemName } from "../pivot/source";
import type { PivotField } from "./pivot-field";
import type { PivotTable } from "./pivot-table";

/** One of the different values of a field. Its id stays the same when it is renamed. */
export class PivotItem extends HostObject implements Host<"PivotItem"> {
  static override readonly type = "PivotItem";

  constructor(
    readonly field: PivotField,
    readonly id: string,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  get pivot(): PivotTable {
    return this.field.pivot;
  }

  get isExpanded(): boolean {
    return !this.field.settings.collapsed?.includes(this.id);
  }
  set isExpanded(expanded: boolean) {
    const others = (this.field.settings.collapsed ?? []).filter((key) => key !== this.id);
    this.pivot.setField(this.field.id, { collapsed: expanded ? others : [...others, this.id] });
  }

  get name(): string {
    const { pivot, field } = this;
    const source = pivot.source.get(field.id);
    const item = source.items.find(({ key }) => key === this.id);
    if (!item) throw new HostError("ItemNotFound");
    return itemName(pivot.definition, source, item, pivot.book.write, pivot.book.words.blank);
  }
  set name(name: string) {
    const others = this.field.items.items().filter(({ id }) => id !== this.id);
    if (name === "" || others.some((other) => sameName(other.name, name))) throw new HostError("InvalidArgument");
    const itemNames = (settingsOf(this.pivot.definition, this.field.id).itemNames ?? []).filter(
      ({ key }) => key !== this.id,
    );
    this.pivot.setField(this.field.id, { itemNames: [...itemNames, { key: this.id, name }] });
  }

  get visible(): boolean {
    return this.field.settings.filters?.manual?.includes(this.id) ?? true;
  }
  /** One item at least stays. */
  set visible(visible: boolean) {
    const { filters } = this.field.settings;
    const all = this.field.keys;
    const shown = all.filter((key) => (key === this.id ? visible : (filters?.manual?.includes(key) ?? true)));
    if (shown.length === 0) throw new HostError("InvalidOperation", "A field needs an item that is visible.");
    const { manual: _, ...others } = filters ?? {};
    this.pivot.setField(this.field.id, {
      filters: shown.length === all.length ? others : { ...others, manual: shown },
    });
  }
}

/** Items of a field, or those that a cell of the report belongs to. */
export class PivotItemCollection extends HostCollection<PivotItem> implements Host<"PivotItemCollection"> {
  static override readonly type = "PivotItemCollection";

  constructor(private readonly list: readonly PivotItem[]) {
    super();
  }

  override items(): readonly PivotItem[] {
    return this.list;
  }

  override find(key: Wire): PivotItem | undefined {
    return this.list.find(({ id }) => id === key) ?? this.list.find(({ name }) => sameName(name, String(key)));
  }
}
