import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { Wire, WireObject } from "../protocol/wire";

/** A value that the add-in keeps in the workbook. */
export class Setting extends HostObject {
  static override readonly type = "Setting";

  constructor(
    private readonly owner: SettingCollection,
    readonly key: string,
    private kept: Wire,
  ) {
    super();
  }

  get value(): Wire {
    return this.kept;
  }
  set value(value: unknown) {
    this.kept = value as Wire;
  }

  override identity(): WireObject {
    return { _Id: this.key };
  }

  delete(): void {
    this.owner.drop(this);
  }
}

export class SettingCollection extends HostCollection<Setting> {
  static override readonly type = "SettingCollection";

  private list: Setting[] = [];

  items(): readonly Setting[] {
    return this.list;
  }

  find(key: Wire): Setting | undefined {
    return this.list.find((setting) => setting.key === key);
  }

  /** Sets the value where the key is there already. */
  add(key: unknown, value: Wire): Setting {
    if (typeof key !== "string" || key === "" || value === undefined) throw new HostError("InvalidArgument");
    const known = this.find(key);
    if (known) known.value = value;
    const setting = known ?? new Setting(this, key, value);
    if (!known) this.list.push(setting);
    return setting;
  }

  drop(setting: Setting): void {
    this.list = this.list.filter((other) => other !== setting);
  }
}
