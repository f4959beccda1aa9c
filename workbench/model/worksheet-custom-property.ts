import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { Wire, WireObject } from "../protocol/wire";
import type { Host } from "./host";
import { sameName } from "./names";
import type { Worksheet } from "./worksheet";

/** A text that an add-in keeps with a sheet, unseen. */
export class WorksheetCustomProperty extends HostObject implements Host<"WorksheetCustomProperty"> {
  static override readonly type = "WorksheetCustomProperty";

  constructor(
    private readonly owner: WorksheetCustomPropertyCollection,
    readonly key: string,
  ) {
    super();
  }

  get value(): string {
    return this.owner.read(this.key);
  }
  set value(value: unknown) {
    if (typeof value !== "string") throw new HostError("InvalidArgument");
    this.owner.write(this.key, value);
  }

  override identity(): WireObject {
    return { _Id: this.key };
  }

  delete(): void {
    this.owner.drop(this);
  }
}

export class WorksheetCustomPropertyCollection
  extends HostCollection<WorksheetCustomProperty>
  implements Host<"WorksheetCustomPropertyCollection">
{
  static override readonly type = "WorksheetCustomPropertyCollection";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  private get prefix(): string {
    return this.sheet.recordKey("property/");
  }

  items(): readonly WorksheetCustomProperty[] {
    const { prefix } = this;
    const keys = this.sheet.workbook.grid.records.keys(prefix);
    return keys.map((key) => new WorksheetCustomProperty(this, key.slice(prefix.length)));
  }

  read(key: string): string {
    return String(this.sheet.workbook.grid.records.get(this.prefix + key) ?? "");
  }

  write(key: string, text: string | undefined): void {
    this.sheet.workbook.grid.records.set(this.prefix + key, text);
  }

  /** Keys don't care about case. */
  find(key: Wire): WorksheetCustomProperty | undefined {
    return this.items().find((property) => sameName(property.key, String(key)));
  }

  /** Sets the value where the key is there already. */
  add(key: unknown, value: unknown): WorksheetCustomProperty {
    if (typeof key !== "string" || key === "" || typeof value !== "string") throw new HostError("InvalidArgument");
    const property = this.find(key) ?? new WorksheetCustomProperty(this, key);
    property.value = value;
    return property;
  }

  drop(property: WorksheetCustomProperty): void {
    this.write(property.key, undefined);
  }
}
