import { KeptObject } from "../kept-members";
import type { ChartEntry } from "./chart-entry";
import { withMember, withoutPart, type Members } from "./chart-record";

/** A part of a chart, whose members lie in the chart's record under its path. */
export abstract class ChartPart extends KeptObject {
  constructor(
    readonly entry: ChartEntry,
    readonly path: string,
  ) {
    super();
  }

  override get kept(): Members {
    return this.entry.record.parts[this.path] ?? {};
  }

  override keep(name: string, value: unknown): void {
    this.entry.change((record) => withMember(record, this.path, name, value));
  }

  /** Forgets what was written. */
  protected forget(): void {
    this.entry.change((record) => withoutPart(record, this.path));
  }

  protected within(name: string): string {
    return `${this.path}/${name}`;
  }
}
