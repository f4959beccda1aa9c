import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { Wire, WireObject } from "../protocol/wire";
import { formatAddress } from "./address";
import { checkName, sameName } from "./names";
import { Range } from "./range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** A defined name: of a range, a formula or a constant. */
export class NamedItem extends HostObject {
  static override readonly type = "NamedItem";

  private isVisible = true;

  constructor(
    private readonly owner: NamedItemCollection,
    readonly name: string,
    private target: Range | string,
    private note: string,
  ) {
    super();
    this.publish();
  }

  get comment(): string {
    return this.note;
  }
  set comment(comment: unknown) {
    if (typeof comment !== "string") throw new HostError("InvalidArgument");
    this.note = comment;
  }

  get visible(): boolean {
    return this.isVisible;
  }
  set visible(visible: unknown) {
    if (typeof visible !== "boolean") throw new HostError("InvalidArgument");
    this.isVisible = visible;
  }

  override identity(): WireObject {
    return { _Id: this.name };
  }

  get scope(): string {
    return this.owner.sheet ? "Worksheet" : "Workbook";
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.owner.sheet ?? null;
  }
  get worksheet(): Worksheet {
    if (!this.owner.sheet) throw new HostError("InvalidOperation");
    return this.owner.sheet;
  }

  get type(): string {
    if (this.target instanceof Range) return "Range";
    const constant = this.target.slice(1);
    if (/^".*"$/.test(constant)) return "String";
    if (/^(?:true|false)$/i.test(constant)) return "Boolean";
    return constant !== "" && Number.isFinite(Number(constant)) ? "Double" : "Error";
  }

  get formula(): string {
    const { target } = this;
    return target instanceof Range ? `=${formatAddress(target.worksheet.name, target.area, true)}` : target;
  }
  set formula(formula: unknown) {
    this.target = this.owner.readTarget(formula);
    this.publish();
  }

  /** Of a range its address, of a constant the constant. */
  get value(): Wire {
    const text = this.formula.slice(1);
    if (this.type === "Double") return Number(text);
    if (this.type === "Boolean") return /true/i.test(text);
    return this.type === "String" ? text.slice(1, -1) : text;
  }

  getRangeOrNullObject(): Range | null {
    return this.target instanceof Range ? this.target : null;
  }

  delete(): void {
    this.owner.drop(this);
  }

  /** Keeps pointing to the same cells when they move; #REF! when they go. */
  follow(sheet: Worksheet): void {
    if (!(this.target instanceof Range) || this.target.worksheet !== sheet) return;
    if (this.target.isGone) this.target = "=#REF!";
    this.publish();
  }

  private publish(): void {
    this.owner.workbook.grid.setName(this.name, this.formula);
  }
}

export class NamedItemCollection extends HostCollection<NamedItem> {
  static override readonly type = "NamedItemCollection";

  private list: NamedItem[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly sheet?: Worksheet,
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.list;
  }

  find(key: Wire): NamedItem | undefined {
    return this.list.find((item) => sameName(item.name, String(key)));
  }

  add(name: unknown, reference: unknown, comment = ""): NamedItem {
    const checked = checkName(name);
    if (this.find(checked) || this.workbook.isNameTaken(checked)) throw new HostError("InvalidArgument");
    const item = new NamedItem(this, checked, this.readTarget(reference), comment);
    this.list.push(item);
    return item;
  }

  addFormulaLocal(name: unknown, formula: unknown, comment = ""): NamedItem {
    return this.add(name, formula, comment);
  }

  drop(item: NamedItem): void {
    this.list = this.list.filter((other) => other !== item);
    this.workbook.grid.removeName(item.name);
  }

  /** A range, "=Sheet1!A1:B2", or "=" and any other formula. */
  readTarget(reference: unknown): Range | string {
    if (reference instanceof Range) return reference;
    if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
    if (typeof reference !== "string" || reference === "") throw new HostError("InvalidArgument");
    if (!reference.startsWith("=")) return `="${reference.replaceAll('"', '""')}"`;
    return this.workbook.findRange(reference.slice(1), this.sheet) ?? reference;
  }
}
