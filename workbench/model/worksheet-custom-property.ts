import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { Wire, WireObject } from "../protocol/wire";
import { sameName } from "./names";

/** A text that an add-in keeps with a sheet, unseen. */
export class WorksheetCustomProperty extends HostObject {
  static override readonly type = "WorksheetCustomProperty";

  constructor(
    private readonly owner: WorksheetCustomPropertyCollection,
    readonly key: string,
    private text: string,
  ) {
    super();
  }

  get value(): string {
    return this.text;
  }
  set value(value: unknown) {
    if (typeof value !== "string") throw new HostError("InvalidArgument");
    this.text = value;
  }

  override identity(): WireObject {
    return { _Id: this.key };
  }

  delete(): void {
    this.owner.drop(this);
  }
}

export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty> {
  static override readonly type = "WorksheetCustomPropertyCollection";

  private list: WorksheetCustomProperty[] = [];

  items(): readonly WorksheetCustomProperty[] {
    return this.list;
  }

  /** Keys don't care about case. */
  find(key: Wire): WorksheetCustomProperty | undefined {
    return this.list.find((property) => sameName(property.key, String(key)));
  }

  /** Sets the value where the key is there already. */
  add(key: unknown, value: unknown): WorksheetCustomProperty {
    if (typeof key !== "string" || key === "" || typeof value !== "string") throw new HostError("InvalidArgument");
    const known = this.find(key);
    if (known) known.value = value;
    const property = known ?? new WorksheetCustomProperty(this, key, value);
    if (!known) this.list.push(property);
    return property;
  }

  drop(property: WorksheetCustomProperty): void {
    this.list = this.list.filter((other) => other !== property);
  }
}
