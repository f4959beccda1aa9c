import { HostError } from "../protocol/host-error";
import { HostCollection } from "../protocol/host-object";
import type { Wire } from "../protocol/wire";
import { EventType, SHEET_EVENTS, WHOLE_WORKBOOK } from "./events";
import type { Host } from "./host";
import { checkSheetName, sameName } from "./names";
import { copySheet } from "./sheet-copy";
import type { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

const EVENTS: Readonly<Record<string, number>> = {
  ...SHEET_EVENTS,
  Added: EventType.sheetAdded,
  Deleted: EventType.sheetDeleted,
  Moved: EventType.sheetMoved,
};

export class WorksheetCollection extends HostCollection<Worksheet> implements Host<"WorksheetCollection"> {
  static override readonly type = "WorksheetCollection";
  static override readonly events: readonly string[] = Object.keys(EVENTS);

  /** The grid keeps the sheets and their order; a person may add some there. */
  private readonly known = new Map<string, Worksheet>();

  constructor(private readonly workbook: Workbook) {
    super();
  }

  override subscribe(event: string, on: boolean): void {
    this.workbook.events.subscribe(EVENTS[event] ?? 0, WHOLE_WORKBOOK, on);
  }

  items(): readonly Worksheet[] {
    return this.workbook.grid.sheets().map((sheet) => {
      const worksheet = this.known.get(sheet.id) ?? new Worksheet(this.workbook, sheet.id);
      this.known.set(sheet.id, worksheet);
      return worksheet;
    });
  }

  /** By id or name. */
  find(key: Wire): Worksheet | undefined {
    const sheets = this.items();
    return sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sameName(sheet.name, String(key)));
  }

  override getCount(visibleOnly = false): number {
    return this.listed(visibleOnly).length;
  }

  getActiveWorksheet(): Worksheet {
    return this.getItem(this.workbook.grid.activeSheet().id);
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.listed(visibleOnly)[0] ?? this.getActiveWorksheet();
  }

  getLast(visibleOnly = false): Worksheet {
    return this.listed(visibleOnly).at(-1) ?? this.getActiveWorksheet();
  }

  private listed(visibleOnly: boolean): readonly Worksheet[] {
    return this.items().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  }

  add(name?: unknown): Worksheet {
    this.workbook.protection.guard();
    const checked = name === undefined || name === "" ? this.freeName("Sheet", "") : checkSheetName(name);
    this.checkFree(checked);
    return this.addAt(checked, undefined);
  }

  copy(source: Worksheet, positionType: string, relativeTo: Worksheet | undefined): Worksheet {
    this.workbook.protection.guard();
    const position = this.positionFor(positionType, relativeTo);
    const stem = source.name.slice(0, 25);
    const copy = this.addAt(this.freeName(`${stem} (`, ")", 2), position);
    copySheet(source, copy);
    return copy;
  }

  private positionFor(type: string, relativeTo: Worksheet | undefined): number | undefined {
    // Excel's "None" is the beginning, as its documentation says.
    if (type === "Beginning" || type === "None") return 0;
    if (type === "Before" && relativeTo) return relativeTo.position;
    if (type === "After" && relativeTo) return relativeTo.position + 1;
    if (type !== "End") throw new HostError("InvalidArgument");
    return undefined;
  }

  private addAt(name: string, position: number | undefined): Worksheet {
    return this.getItem(this.workbook.grid.addSheet(name, position).id);
  }

  remove(sheet: Worksheet): void {
    this.workbook.protection.guard();
    this.checkOtherVisible(sheet);
    this.workbook.charts.leaveSheet(sheet.id);
    this.workbook.grid.removeSheet(sheet.id);
  }

  neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.items().filter((other) => other === sheet || !visibleOnly || other.visibility === "Visible");
    return sheets[sheets.indexOf(sheet) + step] ?? null;
  }

  checkFree(name: string, except?: Worksheet): void {
    if (this.items().some((sheet) => sheet !== except && sameName(sheet.name, name)))
      throw new HostError("ItemAlreadyExists");
  }

  /** A workbook keeps one visible sheet at least. */
  checkOtherVisible(sheet: Worksheet): void {
    const others = this.items().filter((other) => other !== sheet && other.visibility === "Visible");
    if (others.length === 0) throw new HostError("InvalidOperation");
  }

  private freeName(before: string, after: string, first = 1): string {
    for (let number = first; ; number++) {
      const name = `${before}${number}${after}`;
      if (!this.find(name)) return name;
    }
  }
}
