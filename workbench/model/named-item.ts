import type { GridName } from "../grid/grid-name";
import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { Wire, WireObject } from "../protocol/wire";
import { formatAddress, parseAddress } from "./address";
import type { Host } from "./host";
import { checkName, sameName } from "./names";
import { NamedItemArrayValues, parseArray } from "./named-array";
import { Range } from "./range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** A defined name: of a range, a formula or a constant. */
export class NamedItem extends HostObject implements Host<"NamedItem"> {
  static override readonly type = "NamedItem";

  constructor(
    private readonly owner: NamedItemCollection,
    /** As it was written when it was first asked for; case tells no names apart. */
    readonly name: string,
  ) {
    super();
  }

  /** What the grid knows of it. */
  private get stored(): GridName {
    const stored = this.owner.stored().find((other) => sameName(other.name, this.name));
    if (!stored) throw new HostError("ItemNotFound");
    return stored;
  }

  private change(change: Partial<GridName>): void {
    this.owner.workbook.grid.setName({ ...this.stored, ...change });
  }

  get comment(): string {
    return this.stored.comment;
  }
  set comment(comment: unknown) {
    if (typeof comment !== "string") throw new HostError("InvalidArgument");
    this.change({ comment });
  }

  get visible(): boolean {
    return this.stored.visible;
  }
  set visible(visible: unknown) {
    if (typeof visible !== "boolean") throw new HostError("InvalidArgument");
    this.change({ visible });
  }

  override identity(): WireObject {
    return { _Id: this.name };
  }

  get scope(): "Worksheet" | "Workbook" {
    return this.owner.sheet ? "Worksheet" : "Workbook";
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.owner.sheet ?? null;
  }
  get worksheet(): Worksheet {
    if (!this.owner.sheet) throw new HostError("ItemNotFound");
    return this.owner.sheet;
  }

  get type(): `${Excel.NamedItemType}` {
    if (this.getRangeOrNullObject()) return "Range";
    const constant = this.stored.formula.slice(1);
    if (/^".*"$/.test(constant)) return "String";
    if (/^(?:true|false)$/i.test(constant)) return "Boolean";
    if (parseArray(constant)) return "Array";
    return constant !== "" && Number.isFinite(Number(constant)) ? "Double" : "Error";
  }

  get formula(): string {
    const { formula } = this.stored;
    const target = this.owner.findRange(formula);
    return target ? formulaOf(target) : formula;
  }
  set formula(formula: unknown) {
    this.change({ formula: this.owner.readTarget(formula) });
  }

  /** Of a range its address, of a constant the constant. */
  get value(): Wire {
    const text = this.formula.slice(1);
    if (this.type === "Double") return Number(text);
    if (this.type === "Boolean") return /true/i.test(text);
    return this.type === "String" ? text.slice(1, -1) : text;
  }

  /** Of an array, of which a single value is the smallest; of a range its cells' are. */
  get arrayValues(): NamedItemArrayValues {
    const cells = this.owner.findRange(this.stored.formula)?.values;
    const constant = this.stored.formula.slice(1);
    return new NamedItemArrayValues(cells ?? parseArray(constant) ?? parseArray(`{${constant}}`) ?? []);
  }

  getRangeOrNullObject(): Range | null {
    return this.owner.findRange(this.stored.formula) ?? null;
  }

  delete(): void {
    this.owner.workbook.grid.removeName(this.stored);
  }
}

function formulaOf(range: Range): string {
  return `=${formatAddress(range.worksheet.name, range.area, true)}`;
}

export class NamedItemCollection extends HostCollection<NamedItem> implements Host<"NamedItemCollection"> {
  static override readonly type = "NamedItemCollection";

  private readonly known = new Map<string, NamedItem>();

  constructor(
    readonly workbook: Workbook,
    readonly sheet?: Worksheet,
  ) {
    super();
  }

  /** The names of this scope, as the grid keeps them. */
  stored(): GridName[] {
    return this.workbook.grid.names().filter(({ sheet }) => sheet === this.sheet?.id);
  }

  items(): readonly NamedItem[] {
    return this.stored().map(({ name }) => this.itemOf(name));
  }

  find(key: Wire): NamedItem | undefined {
    const stored = this.stored().find(({ name }) => sameName(name, String(key)));
    return stored && this.itemOf(stored.name);
  }

  private itemOf(name: string): NamedItem {
    const key = name.toUpperCase();
    const item = this.known.get(key) ?? new NamedItem(this, name);
    this.known.set(key, item);
    return item;
  }

  add(name: unknown, reference: unknown, comment = ""): NamedItem {
    const checked = checkName(name);
    // A sheet may have a name that the workbook or a table has, too.
    const isTaken = this.find(checked) ?? (!this.sheet && this.workbook.isNameTaken(checked));
    if (isTaken) throw new HostError("InvalidArgument");
    const formula = this.readTarget(reference);
    this.known.delete(checked.toUpperCase());
    const scope = this.sheet ? { sheet: this.sheet.id } : {};
    this.workbook.grid.setName({ name: checked, formula, comment, visible: true, ...scope });
    return this.itemOf(checked);
  }

  /** Of a sheet: another one's names, those of its own ranges as the same ranges here. */
  copyFrom(source: NamedItemCollection): void {
    for (const stored of source.stored()) {
      const range = this.findRange(stored.formula);
      const formula =
        range && this.sheet && range.worksheet === source.sheet
          ? formulaOf(this.sheet.rangeAt(range.area))
          : stored.formula;
      this.workbook.grid.setName({ ...stored, formula, sheet: this.sheet!.id });
    }
  }

  addFormulaLocal(name: unknown, formula: unknown, comment = ""): NamedItem {
    return this.add(name, formula, comment);
  }

  /** The formula that a range, "=Sheet1!A1:B2", a constant, or "=" and any other formula stands for. */
  readTarget(reference: unknown): string {
    if (reference instanceof Range) return formulaOf(reference);
    if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
    if (typeof reference !== "string" || reference === "") throw new HostError("InvalidArgument");
    if (!reference.startsWith("=")) return `="${reference.replaceAll('"', '""')}"`;
    const range = this.workbook.findRange(reference.slice(1), this.sheet);
    return range ? formulaOf(range) : reference;
  }

  /** The range that a name's formula is; undefined for every other formula, and where its sheet is gone. */
  findRange(formula: string): Range | undefined {
    const address = parseAddress(formula.slice(1));
    if (address?.sheet === undefined) return undefined;
    return this.workbook.worksheets.find(address.sheet)?.rangeAt(address.area);
  }
}
