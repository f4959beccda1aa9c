import type { Fact } from "../grid/records";
import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { Wire, WireObject } from "../protocol/wire";
import type { Host } from "./host";
import type { Workbook } from "./workbook";

/** Where the records of settings are. */
const KEY = "setting/";

/** A value that the add-in keeps in the workbook. */
export class Setting extends HostObject implements Host<"Setting"> {
  static override readonly type = "Setting";

  constructor(
    private readonly owner: SettingCollection,
    readonly key: string,
  ) {
    super();
  }

  get value(): Wire {
    return this.owner.read(this.key);
  }
  set value(value: unknown) {
    this.owner.write(this.key, value);
  }

  override identity(): WireObject {
    return { _Id: this.key };
  }

  delete(): void {
    this.owner.drop(this);
  }
}

export class SettingCollection extends HostCollection<Setting> implements Host<"SettingCollection"> {
  static override readonly type = "SettingCollection";

  constructor(private readonly workbook: Workbook) {
    super();
  }

  items(): readonly Setting[] {
    return this.workbook.grid.records.keys(KEY).map((key) => new Setting(this, key.slice(KEY.length)));
  }

  find(key: Wire): Setting | undefined {
    return this.items().find((setting) => setting.key === key);
  }

  read(key: string): Wire {
    return (this.workbook.grid.records.get(KEY + key) ?? null) as Wire;
  }

  write(key: string, value: unknown): void {
    this.workbook.grid.records.set(KEY + key, value as Fact);
  }

  /** Sets the value where the key is there already. */
  add(key: unknown, value: unknown): Setting {
    if (typeof key !== "string" || key === "" || value === undefined) throw new HostError("InvalidArgument");
    this.write(key, value);
    return new Setting(this, key);
  }

  drop(setting: Setting): void {
    this.workbook.grid.records.set(KEY + setting.key, undefined);
  }
}
