import type { Records } from "../grid/records";
import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { Wire, WireObject } from "../protocol/wire";
import type { Host } from "./host";
import { rootNamespace } from "./xml-root";

const KEY = "xml/";
const GUID = /^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;

/** Excel.CustomXmlPart: a document that an add-in keeps in the workbook. */
export class CustomXmlPart extends HostObject implements Host<"CustomXmlPart"> {
  static override readonly type = "CustomXmlPart";

  constructor(
    private readonly records: Records,
    readonly id: string,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  get namespaceUri(): string {
    return rootNamespace(this.getXml()) ?? "";
  }

  getXml(): string {
    const xml = this.records.get(KEY + this.id);
    if (typeof xml !== "string") throw new HostError("ItemNotFound");
    return xml;
  }

  setXml(xml: string): void {
    this.getXml();
    this.records.set(KEY + this.id, checkXml(xml));
  }

  delete(): void {
    this.getXml();
    this.records.set(KEY + this.id, undefined);
  }
}

abstract class CustomXmlParts extends HostCollection<CustomXmlPart> {
  constructor(protected readonly records: Records) {
    super();
  }

  items(): readonly CustomXmlPart[] {
    return this.records.keys(KEY).map((key) => new CustomXmlPart(this.records, key.slice(KEY.length)));
  }

  find(key: Wire): CustomXmlPart | undefined {
    return this.items().find(({ id }) => id === key);
  }
}

/** Excel.CustomXmlPartCollection. */
export class CustomXmlPartCollection extends CustomXmlParts implements Host<"CustomXmlPartCollection"> {
  static override readonly type = "CustomXmlPartCollection";
  private made = 0;

  /** A part that comes from a file keeps its id, unless another one has it. */
  add(xml: string, wanted?: string): CustomXmlPart {
    const checked = checkXml(xml);
    const id = wanted !== undefined && GUID.test(wanted) && !this.find(wanted) ? wanted : this.newId();
    this.records.set(KEY + id, checked);
    return new CustomXmlPart(this.records, id);
  }

  private newId(): string {
    this.made += 1;
    const stamp = Date.now().toString(16).toUpperCase().padStart(12, "0");
    return `{${this.made.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-A000-${stamp}}`;
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.records, namespaceUri);
  }
}

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
export class CustomXmlPartScopedCollection extends CustomXmlParts implements Host<"CustomXmlPartScopedCollection"> {
  static override readonly type = "CustomXmlPartScopedCollection";

  constructor(
    records: Records,
    private readonly namespaceUri: string,
  ) {
    super(records);
  }

  override items(): readonly CustomXmlPart[] {
    return super.items().filter((part) => part.namespaceUri === this.namespaceUri);
  }

  getOnlyItem(): CustomXmlPart {
    const only = this.getOnlyItemOrNullObject();
    if (!only) throw new HostError("InvalidOperation");
    return only;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [first, ...others] = this.items();
    return first && others.length === 0 ? first : null;
  }
}

/** @throws HostError InvalidArgument for what is no document of XML. */
function checkXml(xml: string): string {
  if (rootNamespace(xml) === undefined) throw new HostError("InvalidArgument");
  return xml;
}
