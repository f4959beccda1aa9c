import type { Wire, WireObject } from "../protocol/wire";

/** Numbers by which Office.js knows its events. */
export const EventType = {
  selectionChanged: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormatChanged: 18,
  sheetRowSorted: 19,
  sheetColumnSorted: 20,
  sheetSingleClicked: 21,
  sheetRowHiddenChanged: 22,
  sheetFormulaChanged: 23,
  sheetProtectionChanged: 24,
  sheetNameChanged: 25,
  sheetVisibilityChanged: 26,
  sheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

/** Events that a worksheet has, and the collection of worksheets, too, as the wire calls them. */
export const SHEET_EVENTS: Readonly<Record<string, number>> = {
  Activated: EventType.sheetActivated,
  Calculated: EventType.sheetCalculated,
  ColumnSorted: EventType.sheetColumnSorted,
  DataChanged: EventType.sheetChanged,
  Deactivated: EventType.sheetDeactivated,
  FormatChanged: EventType.sheetFormatChanged,
  FormulaChanged: EventType.sheetFormulaChanged,
  NameChanged: EventType.sheetNameChanged,
  ProtectionChanged: EventType.sheetProtectionChanged,
  RowHiddenChanged: EventType.sheetRowHiddenChanged,
  RowSorted: EventType.sheetRowSorted,
  SelectionChanged: EventType.sheetSelectionChanged,
  SingleClicked: EventType.sheetSingleClicked,
  VisibilityChanged: EventType.sheetVisibilityChanged,
};

/** The target of events that concern the workbook as a whole. */
export const WHOLE_WORKBOOK = "Workbook";

/** What an event says of its object, or what gives it when everything has been calculated. */
export type Told = WireObject | (() => Promise<WireObject>);

/** `client` is the one whose request did it; undefined for a person. */
export type EventListener = (type: number, targetId: string, args: Wire, client: object | undefined) => void;

/** Who listens to what: events nobody registered for are not sent, as in Excel. */
export class EventRegistry {
  /** Given by the host, which carries events to its clients. */
  listener: EventListener | undefined;
  /** `runtime.enableEvents`. */
  enabled = true;
  private readonly counts = new Map<string, number>();
  private client: object | undefined;
  private source: "Local" | "Remote" = "Local";
  /** Events are told in the order in which they happened, those too that wait for a calculation. */
  private queue = Promise.resolve();
  private waiting = 0;

  subscribe(type: number, targetId: string, on: boolean): void {
    const key = `${type} ${targetId}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + (on ? 1 : -1)));
  }

  /** Sends to those who registered for one of the objects and to those who did for the workbook. */
  fire(type: number, targetIds: readonly string[], told: Told): void {
    if (!this.enabled) return;
    const targets = [...new Set([...targetIds, WHOLE_WORKBOOK])].filter((target) => this.isHeard(type, target));
    if (targets.length === 0) return;
    const { client, source } = this;
    this.enqueue(told, (args) => {
      for (const target of targets) this.listener?.(type, target, { source, ...args }, client);
    });
  }

  /** What `run` does is told as this client's doing. */
  during<T>(client: object, run: () => T): T {
    return this.withOrigin({ client, source: this.source }, run);
  }

  /** What `run` does is told as somebody's who works on the same workbook elsewhere. */
  remotely<T>(run: () => T): T {
    return this.withOrigin({ client: undefined, source: "Remote" }, run);
  }

  /** The workbook's selection event has no registration: clients filter for themselves. */
  fireSelectionChanged(): void {
    if (this.enabled) this.listener?.(EventType.selectionChanged, "", {}, undefined);
  }

  private isHeard(type: number, target: string): boolean {
    return (this.counts.get(`${type} ${target}`) ?? 0) > 0;
  }

  private withOrigin<T>(
    { client, source }: { client: object | undefined; source: "Local" | "Remote" },
    run: () => T,
  ): T {
    const outer = { client: this.client, source: this.source };
    this.client = client;
    this.source = source;
    try {
      return run();
    } finally {
      this.client = outer.client;
      this.source = outer.source;
    }
  }

  private enqueue(told: Told, deliver: (args: WireObject) => void): void {
    if (typeof told !== "function" && this.waiting === 0) return deliver(told);
    this.waiting += 1;
    this.queue = this.queue.then(async () => {
      // A workbook that is closed meanwhile has nothing to tell.
      const args = typeof told === "function" ? await told().catch(() => undefined) : told;
      this.waiting -= 1;
      if (args) deliver(args);
    });
  }
}
