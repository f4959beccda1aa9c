import type { Fact, Records } from "../grid/records";
import { shiftArea, type Shift } from "../grid/shift";
import { HostError } from "../protocol/host-error";

/** Rows (or columns) that follow each other and lie in as many groups. */
export interface OutlineSpan {
  first: number;
  count: number;
  level: number;
}

export type OutlineAxis = "row" | "column";

/** On which side of a group the line with its sums stands. */
export interface SummarySides {
  below: boolean;
  right: boolean;
}

type Kept = Partial<Record<OutlineAxis, readonly OutlineSpan[]>> & { summary?: SummarySides };

/** Excel's outlines are eight deep, the sheet's own level counted. */
export const MAX_LEVEL = 7;

/** The groups of rows and columns of one sheet. */
export class Outline {
  constructor(
    private readonly records: Records,
    private readonly key: string,
  ) {}

  private get all(): Kept {
    return (this.records.get(this.key) ?? {}) as unknown as Kept;
  }

  get summary(): SummarySides {
    return this.all.summary ?? { below: true, right: true };
  }
  set summary(summary: SummarySides) {
    this.records.set(this.key, { ...this.all, summary } as unknown as Fact);
  }

  spans(axis: OutlineAxis): readonly OutlineSpan[] {
    return this.all[axis] ?? [];
  }

  /** Puts lines into one more group, or takes them out of their innermost. @throws HostError beyond Excel's depth. */
  change(axis: OutlineAxis, first: number, count: number, by: 1 | -1): void {
    const changed = changeLevels(this.spans(axis), { first, count, level: by });
    if (changed.some(({ level }) => level > MAX_LEVEL)) throw new HostError("InvalidOperation");
    this.write(axis, changed);
  }

  /** The groups of lines that nobody has grouped yet. */
  open(axis: OutlineAxis, spans: readonly OutlineSpan[]): void {
    if (spans.length > 0) this.write(axis, spans);
  }

  follow(shift: Shift): void {
    const { axis } = shift;
    if (shift.across !== undefined || this.spans(axis).length === 0) return;
    const moved = this.spans(axis).flatMap(({ first, count, level }) => {
      const area = { row: first, rows: count, column: first, columns: count };
      const place = shiftArea(area, shift);
      if (!place) return [];
      return axis === "row"
        ? { first: place.row, count: place.rows, level }
        : { first: place.column, count: place.columns, level };
    });
    this.write(axis, moved);
  }

  private write(axis: OutlineAxis, spans: readonly OutlineSpan[]): void {
    this.records.set(this.key, { ...this.all, [axis]: spans } as unknown as Fact);
  }
}

/** The levels after some lines' have changed; none below 0. */
function changeLevels(spans: readonly OutlineSpan[], change: OutlineSpan): OutlineSpan[] {
  const all = [...spans, change];
  const edges = [...new Set(all.flatMap(({ first, count }) => [first, first + count]))].sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((first, at) => {
    const count = (edges[at + 1] ?? first) - first;
    const over = all.filter((span) => span.first <= first && first < span.first + span.count);
    const level = over.reduce((sum, span) => sum + span.level, 0);
    return level > 0 ? { first, count, level } : [];
  });
}
