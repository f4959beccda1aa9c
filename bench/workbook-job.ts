import { existsSync, readFileSync } from "node:fs";
import { openHeadless, type HeadlessOptions, type HeadlessWorkbook } from "../workbench/headless/headless-workbook";

/** A workbook whose Office.js is the one that the pane's code finds. */
export async function openForPane(options: HeadlessOptions = {}): Promise<HeadlessWorkbook> {
  // A client that starts looks for its own names among the globals first.
  for (const name of ["Excel", "Office", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
  const book = await openHeadless(options);
  const { Excel, Office, OfficeExtension } = book;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return book;
}

/** What a job cost. */
export interface Cost<T> {
  result: T;
  /** Milliseconds. */
  time: number;
  requests: number;
  actions: number;
  bytes: number;
  largest: number;
  /** Milliseconds that the longest task computed, without the host's own work, which Excel does elsewhere. */
  longestTask: number;
}

/** Does a job and counts what it sends; meanwhile a second program notes how long it is not let in. */
export async function measureJob<T>({ host }: HeadlessWorkbook, job: () => Promise<T>): Promise<Cost<T>> {
  const { instruments } = host;
  const tasks = new TaskClock();
  instruments.log = ({ kind }) => tasks.note(kind);
  instruments.reset();
  tasks.start();
  const start = performance.now();
  const result = await job();
  const time = performance.now() - start;
  tasks.stop();
  instruments.log = undefined;
  const { requests, actions, requestBytes: bytes, largestRequest: largest } = instruments;
  return { result, time, requests, actions, bytes, largest, longestTask: tasks.longest };
}

const THREAD = `/proc/${process.pid}/task/${process.pid}/schedstat`;

/**
 * Milliseconds that the thread computed on which the pane's code runs: other programs on the machine don't count, nor threads
 * beside it that collect garbage or compile. Linux counts in steps of up to 4 ms; elsewhere all threads are counted.
 */
const computed = (): number => {
  if (existsSync(THREAD)) return Number.parseInt(readFileSync(THREAD, "latin1"), 10) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Lengths of tasks, as a program that always wants its turn sees them. A request ends one, and its answer begins one, as in Excel. */
class TaskClock {
  longest = 0;
  /** When the task that runs began; undefined while the host works. */
  private since: number | undefined;
  private isOn = false;

  start(): void {
    this.isOn = true;
    this.since = computed();
    setImmediate(this.turn);
  }

  stop(): void {
    this.end();
    this.isOn = false;
  }

  note(kind: "request" | "response" | "defect"): void {
    if (kind === "request") this.end();
    else this.since = computed();
  }

  private readonly turn = (): void => {
    if (this.since !== undefined) {
      this.end();
      this.since = computed();
    }
    if (this.isOn) setImmediate(this.turn);
  };

  private end(): void {
    if (this.since === undefined) return;
    const length = computed() - this.since;
    this.longest = Math.max(this.longest, length);
    this.since = undefined;
  }
}
