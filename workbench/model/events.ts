import type { Wire } from "../protocol/wire";

/** Numbers by which Office.js knows its events. */
export const EventType = {
  selectionChanged: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetNameChanged: 25,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events that concern the workbook as a whole. */
export const WHOLE_WORKBOOK = "Workbook";

export type EventListener = (type: number, targetId: string, args: Wire) => void;

/** Who listens to what: events nobody registered for are not sent, as in Excel. */
export class EventRegistry {
  /** Given by the host, which carries events to its clients. */
  listener: EventListener | undefined;
  private readonly counts = new Map<string, number>();

  subscribe(type: number, targetId: string, on: boolean): void {
    const key = `${type} ${targetId}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + (on ? 1 : -1)));
  }

  /** Sends to those who registered for one of the objects and to those who did for the workbook. */
  fire(type: number, targetIds: readonly string[], args: Wire): void {
    for (const target of new Set([...targetIds, WHOLE_WORKBOOK])) {
      if ((this.counts.get(`${type} ${target}`) ?? 0) > 0) this.listener?.(type, target, args);
    }
  }

  /** The workbook's selection event has no registration: clients filter for themselves. */
  fireSelectionChanged(): void {
    this.listener?.(EventType.selectionChanged, "", {});
  }
}
