import { ActionType, type RequestBody } from "./wire";

/**
 * Tells which of a client's requests belong to one `Excel.run`. Nothing in a request says so; but the client numbers what a
 * run makes, and begins anew with the next: a request that makes something under a number that was there before is another run's.
 */
export class ClientRuns {
  private current: object = {};
  private highest = 0;

  /** The same object for the same run. */
  runOf({ Actions }: RequestBody): object {
    let lowest = Infinity;
    let highest = 0;
    for (const { Id, ActionType: type, ObjectPathId } of Actions) {
      const made = type === ActionType.instantiate ? Math.min(Id, ObjectPathId) : Id;
      lowest = Math.min(lowest, made);
      highest = Math.max(highest, Id, ObjectPathId);
    }
    if (lowest <= this.highest) this.current = {};
    if (Actions.length > 0) this.highest = lowest <= this.highest ? highest : Math.max(this.highest, highest);
    return this.current;
  }
}
