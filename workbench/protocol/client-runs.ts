import type { RequestBody } from "./wire";

/** One `Excel.run`, and whose. */
export interface Run {
  client: ClientRuns;
}

/**
 * Tells which of a client's requests belong to one `Excel.run`. Nothing in a request says so; but the client numbers the actions
 * of a run on and on, from one request to the next, and begins anew with the next run.
 */
export class ClientRuns {
  private current: Run = { client: this };
  private highest = 0;

  /** The same object for the same run. */
  runOf({ Actions }: RequestBody): Run {
    const ids = Actions.map(({ Id }) => Id);
    if (ids.some((id) => id <= this.highest)) this.current = { client: this };
    this.highest = ids.reduce((highest, id) => Math.max(highest, id), 0) || this.highest;
    return this.current;
  }
}
