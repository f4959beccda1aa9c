import type { Fact } from "../grid/records";
import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { Wire, WireObject } from "../protocol/wire";
import type { Host } from "./host";
import { keepMembers, RecordObject, type RecordPlace } from "./kept-members";
import { sameName } from "./names";
import type { Workbook } from "./workbook";

const KEY = "properties";
const CUSTOM = "property/";
const MAX_KEY = 255;

/** Excel.DocumentProperties: what a file says of itself. */
export class DocumentProperties extends RecordObject implements Host<"DocumentProperties"> {
  static override readonly type = "DocumentProperties";
  static {
    keepMembers(this, {
      author: "",
      category: "",
      comments: "",
      company: "",
      keywords: "",
      lastAuthor: "",
      manager: "",
      revisionNumber: 0,
      subject: "",
      title: "",
    });
  }

  readonly creationDate = new Date().toISOString();
  readonly custom: CustomPropertyCollection;

  constructor(private readonly workbook: Workbook) {
    super();
    this.custom = new CustomPropertyCollection(workbook);
  }

  override place(): RecordPlace {
    return { records: this.workbook.grid.records, key: KEY };
  }
}

/** A property under a name of one's own. */
export class CustomProperty extends HostObject implements Host<"CustomProperty"> {
  static override readonly type = "CustomProperty";

  constructor(
    private readonly owner: CustomPropertyCollection,
    readonly key: string,
  ) {
    super();
  }

  override identity(): WireObject {
    return { _Id: this.key };
  }

  get value(): Wire {
    return this.owner.read(this.key);
  }
  set value(value: unknown) {
    this.owner.write(this.key, checkValue(value));
  }

  get type(): `${Excel.DocumentPropertyType}` {
    const { value } = this;
    if (typeof value === "boolean") return "Boolean";
    if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
    return "String";
  }

  delete(): void {
    this.owner.write(this.key, undefined);
  }
}

export class CustomPropertyCollection
  extends HostCollection<CustomProperty>
  implements Host<"CustomPropertyCollection">
{
  static override readonly type = "CustomPropertyCollection";

  constructor(private readonly workbook: Workbook) {
    super();
  }

  items(): readonly CustomProperty[] {
    return this.workbook.grid.records.keys(CUSTOM).map((key) => new CustomProperty(this, key.slice(CUSTOM.length)));
  }

  /** Keys don't care about case. */
  find(key: Wire): CustomProperty | undefined {
    return this.items().find((property) => sameName(property.key, String(key)));
  }

  /** Sets the value where the key is there already. */
  add(key: string, value: unknown): CustomProperty {
    if (key === "" || key.length > MAX_KEY) throw new HostError("InvalidArgument");
    const property = this.find(key) ?? new CustomProperty(this, key);
    property.value = value;
    return property;
  }

  deleteAll(): void {
    for (const property of this.items()) property.delete();
  }

  read(key: string): Wire {
    return (this.workbook.grid.records.get(CUSTOM + key) ?? null) as Wire;
  }

  write(key: string, value: Fact | undefined): void {
    this.workbook.grid.records.set(CUSTOM + key, value);
  }
}

function checkValue(value: unknown): Fact {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    throw new HostError("InvalidArgument");
  return value;
}
