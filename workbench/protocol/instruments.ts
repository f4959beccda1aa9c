import { HostError } from "./host-error";
import type { ResponseBody } from "./wire";

export type LogEntry =
  /** As it came, before it was checked. */
  { kind: "request"; body: unknown } | { kind: "response"; body: ResponseBody } | { kind: "defect"; error: unknown };

interface Fault {
  action: number;
  code: string;
  message?: string;
}

/** What tests measure and break. Counting is always on; everything that changes behaviour is off until asked for. */
export class Instruments {
  requests = 0;
  actions = 0;
  /** Bytes of the largest request and of all requests, as JSON. */
  largestRequest = 0;
  requestBytes = 0;
  responseBytes = 0;
  log: ((entry: LogEntry) => void) | undefined;
  /** Milliseconds every reply is held back. */
  latency = 0;
  /** Larger requests are refused unread; Excel on the web allows 5 MB. */
  payloadLimit = Infinity;
  /** Characters that a request's answers may come to; more would be no text that a browser can hold. */
  responseLimit = 100_000_000;
  /** Milliseconds after which a request begins no further action and waits for no calculation. */
  timeLimit = 120_000;
  private fault: Fault | undefined;
  private repliesToLose = 0;

  reset(): void {
    this.requests = this.actions = 0;
    this.largestRequest = this.requestBytes = this.responseBytes = 0;
  }

  /** The `action`-th action from now (0 is the next), over as many requests as it takes, fails; what ran before stays. */
  failAt(action: number, code: string, message?: string): void {
    this.fault = { action: this.actions + action, code, ...(message === undefined ? {} : { message }) };
  }

  /** No more faults; true if one was still waiting. */
  disarm(): boolean {
    const waiting = this.fault !== undefined;
    this.fault = undefined;
    return waiting;
  }

  /** Whether a fault or a lost reply still waits for its request. */
  get isArmed(): boolean {
    return this.fault !== undefined || this.repliesToLose > 0;
  }

  /** The next requests are carried out, but their replies never arrive. */
  loseReplies(count = 1): void {
    this.repliesToLose = count;
  }

  takeLostReply(): boolean {
    if (this.repliesToLose === 0) return false;
    this.repliesToLose -= 1;
    return true;
  }

  countRequest(bytes: number): void {
    this.requests += 1;
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  /** Counts an action that is about to run; throws in its place when the fault is due. */
  countAction(): void {
    const due = this.fault && this.actions === this.fault.action ? this.fault : undefined;
    this.actions += 1;
    if (!due) return;
    this.fault = undefined;
    throw new HostError(due.code, due.message, "");
  }
}
