import type { CellEdit } from "../grid/cell-edit";
import type { Area } from "../grid/grid";
import type { Records } from "../grid/records";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { WireObject } from "../protocol/wire";
import type { Host } from "./host";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

const PERMISSIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** What a person may do to cells of a protected sheet, and with which leave; without one only to unlocked cells. */
const LEAVES: Readonly<Record<CellEdit["kind"], { permission?: string; unlocked?: true }>> = {
  contents: { unlocked: true },
  deleteColumns: { permission: "allowDeleteColumns", unlocked: true },
  deleteRows: { permission: "allowDeleteRows", unlocked: true },
  insertColumns: { permission: "allowInsertColumns" },
  insertRows: { permission: "allowInsertRows" },
  looks: { permission: "allowFormatCells" },
  columnSizes: { permission: "allowFormatColumns" },
  rowSizes: { permission: "allowFormatRows" },
  sort: { permission: "allowSort", unlocked: true },
  filter: { permission: "allowAutoFilter" },
  other: { permission: "none" },
};

/** Protection of a sheet. Locked cells are closed, and of what else can be done to cells only what is allowed. */
export class WorksheetProtection extends HostObject implements Host<"WorksheetProtection"> {
  static override readonly type = "WorksheetProtection";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  private get lock(): Lock {
    return new Lock(this.sheet.workbook.grid.records, this.sheet.recordKey("protection"));
  }

  get protected(): boolean {
    return this.lock.isOn;
  }

  get options(): WireObject {
    const { allowed } = this.lock;
    const given = Object.fromEntries(PERMISSIONS.map((name) => [name, allowed[name] === true]));
    return { ...given, selectionMode: allowed.selectionMode ?? "Normal" };
  }

  protect(options: WireObject = {}, password = ""): void {
    this.lock.close(password, options);
  }

  unprotect(password = ""): void {
    this.lock.open(password);
  }

  /** Throws AccessDenied unless the sheet is open, or open for this. */
  guard(permission?: string): void {
    if (!(permission && this.lock.allowed[permission] === true)) this.lock.guard();
  }

  /** Throws AccessDenied where the sheet is protected and cells of the area are locked. */
  guardCells(area: Area): void {
    if (this.lock.isOn && this.sheet.locks.has("unlocked", area) !== true) throw new HostError("AccessDenied");
  }

  /** Whether a person may change cells so. */
  allows({ kind, area }: CellEdit): boolean {
    if (!this.lock.isOn) return true;
    const { permission, unlocked } = LEAVES[kind];
    if (permission !== undefined && this.lock.allowed[permission] !== true) return false;
    return unlocked !== true || this.sheet.locks.has("unlocked", area) === true;
  }
}

/** Protection of the workbook's structure: no sheet comes, goes or is renamed. */
export class WorkbookProtection extends HostObject implements Host<"WorkbookProtection"> {
  static override readonly type = "WorkbookProtection";

  constructor(private readonly workbook: Workbook) {
    super();
  }

  private get lock(): Lock {
    return new Lock(this.workbook.grid.records, "workbook/protection");
  }

  get protected(): boolean {
    return this.lock.isOn;
  }

  protect(password = ""): void {
    this.lock.close(password);
  }

  unprotect(password = ""): void {
    this.lock.open(password);
  }

  guard(): void {
    this.lock.guard();
  }
}

/** A protection as a record: none while it is open. */
class Lock {
  constructor(
    private readonly records: Records,
    private readonly key: string,
  ) {}

  private get state(): { password: string; allowed: WireObject } | undefined {
    return this.records.get(this.key) as { password: string; allowed: WireObject } | undefined;
  }

  get isOn(): boolean {
    return this.state !== undefined;
  }

  get allowed(): WireObject {
    return this.state?.allowed ?? {};
  }

  close(password: string, allowed: WireObject = {}): void {
    this.guard();
    this.records.set(this.key, { password, allowed });
  }

  open(password: string): void {
    if (this.isOn && password !== this.state?.password) throw new HostError("AccessDenied");
    this.records.set(this.key, undefined);
  }

  guard(): void {
    if (this.isOn) throw new HostError("AccessDenied");
  }
}
