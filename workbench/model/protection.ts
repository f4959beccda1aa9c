import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { WireObject } from "../protocol/wire";

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

/** Protection of a sheet: every cell counts as locked. */
export class WorksheetProtection extends HostObject {
  static override readonly type = "WorksheetProtection";

  protected = false;
  private allowed: WireObject = {};
  private password = "";

  get options(): WireObject {
    const given = Object.fromEntries(PERMISSIONS.map((name) => [name, this.allowed[name] === true]));
    return { ...given, selectionMode: this.allowed.selectionMode ?? "Normal" };
  }

  protect(options: WireObject = {}, password = ""): void {
    if (this.protected) throw new HostError("AccessDenied");
    this.protected = true;
    this.allowed = options;
    this.password = password;
  }

  unprotect(password = ""): void {
    if (this.protected && password !== this.password) throw new HostError("AccessDenied");
    this.protected = false;
  }

  /** Throws AccessDenied unless the sheet is open, or open for this. */
  guard(permission?: string): void {
    if (this.protected && !(permission && this.allowed[permission] === true)) throw new HostError("AccessDenied");
  }
}

/** Protection of the workbook's structure: no sheet comes, goes or is renamed. */
export class WorkbookProtection extends HostObject {
  static override readonly type = "WorkbookProtection";

  protected = false;
  private password = "";

  protect(password = ""): void {
    if (this.protected) throw new HostError("AccessDenied");
    this.protected = true;
    this.password = password;
  }

  unprotect(password = ""): void {
    if (this.protected && password !== this.password) throw new HostError("AccessDenied");
    this.protected = false;
  }

  guard(): void {
    if (this.protected) throw new HostError("AccessDenied");
  }
}
