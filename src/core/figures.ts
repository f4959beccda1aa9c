import type { Bilingual, Measure, Status } from "./entities";
import type { Bound } from "./bound";
import { BOUNDS } from "./bound";
import { MEASURES } from "./observation";

/** One figure as positions in the catalogues of its data set. */
export interface FigureRow {
  id: string;
  zone: number;
  indicator: number;
  measure: Measure;
  /** Position in the wholes plus one; 0 when the figure is not a share. */
  whole: number;
  /** Position in the periods, which are in chronological order. */
  period: number;
  printed: number;
  unit: number;
  bound: Bound;
  status: Status;
  source: number;
  note: Bilingual | undefined;
}

export interface FigureShape {
  zones: number;
  indicators: number;
  /** Rank of each source, lower first: of two sources for one figure the first answers. */
  sourceRanks: readonly number[];
}

/**
 * The figures in columns, sorted by zone, indicator, measure, period, whole and rank of source, with the start of each
 * series in a table: a look-up is one index and a short search, and a figure takes under 40 bytes.
 */
export class Figures {
  private readonly zones: Uint16Array;
  private readonly indicators: Uint16Array;
  private readonly periods: Uint16Array;
  private readonly wholes: Uint16Array;
  private readonly units: Uint16Array;
  private readonly sources: Uint16Array;
  /** Measure, bound and status in one byte. */
  private readonly marks: Uint8Array;
  private readonly printed: Float64Array;
  private readonly idEnds: Uint32Array;
  private readonly idText: string;
  private readonly notes = new Map<number, Bilingual>();
  private readonly starts: Uint32Array;

  constructor(
    rows: readonly FigureRow[],
    private readonly shape: FigureShape,
  ) {
    const count = rows.length;
    this.zones = new Uint16Array(count);
    this.indicators = new Uint16Array(count);
    this.periods = new Uint16Array(count);
    this.wholes = new Uint16Array(count);
    this.units = new Uint16Array(count);
    this.sources = new Uint16Array(count);
    this.marks = new Uint8Array(count);
    this.printed = new Float64Array(count);
    this.idEnds = new Uint32Array(count);
    this.starts = this.indexSeries(rows);
    this.idText = this.fill(rows, this.sortedOrder(rows));
  }

  get count(): number {
    return this.zones.length;
  }

  /** Position of the first and of the position after the last figure of a series. */
  series(zone: number, indicator: number, measure: Measure): [start: number, end: number] {
    const key = this.seriesKey(zone, indicator, MEASURES.indexOf(measure));
    return [this.starts[key]!, this.starts[key + 1]!];
  }

  /** Position of the preferred figure of a period; −1 where there is none. `whole` 0 takes any. */
  find(zone: number, indicator: number, measure: Measure, period: number, whole = 0): number {
    const key = this.seriesKey(zone, indicator, measure === "level" ? 0 : MEASURES.indexOf(measure));
    const end = this.starts[key + 1]!;
    for (let at = this.lowerBound(this.starts[key]!, end, period); at < end && this.periods[at] === period; at++) {
      if (whole === 0 || this.wholes[at] === whole) return at;
    }
    return -1;
  }

  periodAt(at: number): number {
    return this.periods[at]!;
  }

  /** Whether the figure before it, which is preferred, tells the same of the same period and whole. */
  repeatsAt(at: number): boolean {
    return this.periods[at] === this.periods[at - 1] && this.wholes[at] === this.wholes[at - 1];
  }

  printedAt(at: number): number {
    return this.printed[at]!;
  }

  unitAt(at: number): number {
    return this.units[at]!;
  }

  rowAt(at: number): FigureRow {
    const mark = this.marks[at]!;
    return {
      id: this.idText.slice(at === 0 ? 0 : this.idEnds[at - 1], this.idEnds[at]),
      zone: this.zones[at]!,
      indicator: this.indicators[at]!,
      measure: MEASURES[mark & 3]!,
      whole: this.wholes[at]!,
      period: this.periods[at]!,
      printed: this.printed[at]!,
      unit: this.units[at]!,
      bound: BOUNDS[(mark >> 2) & 7]!,
      status: mark & 32 ? "D" : "A",
      source: this.sources[at]!,
      note: this.notes.get(at),
    };
  }

  private fill(rows: readonly FigureRow[], order: Uint32Array): string {
    const ids: string[] = [];
    let end = 0;
    order.forEach((from, at) => {
      const row = rows[from]!;
      this.zones[at] = row.zone;
      this.indicators[at] = row.indicator;
      this.periods[at] = row.period;
      this.wholes[at] = row.whole;
      this.units[at] = row.unit;
      this.sources[at] = row.source;
      this.marks[at] = MEASURES.indexOf(row.measure) | (BOUNDS.indexOf(row.bound) << 2) | (row.status === "D" ? 32 : 0);
      this.printed[at] = row.printed;
      if (row.note) this.notes.set(at, row.note);
      ids.push(row.id);
      this.idEnds[at] = end += row.id.length;
    });
    return ids.join("");
  }

  private seriesKey(zone: number, indicator: number, measure: number): number {
    return (zone * this.shape.indicators + indicator) * MEASURES.length + measure;
  }

  /** Where each series starts: after all the figures of those before it. */
  private indexSeries(rows: readonly FigureRow[]): Uint32Array {
    const starts = new Uint32Array(this.shape.zones * this.shape.indicators * MEASURES.length + 1);
    for (const row of rows) starts[this.seriesOf(row) + 1]!++;
    for (let key = 1; key < starts.length; key++) starts[key]! += starts[key - 1]!;
    return starts;
  }

  /** Positions of the rows in look-up order: each put into its series, then each series sorted by itself. */
  private sortedOrder(rows: readonly FigureRow[]): Uint32Array {
    const order = new Uint32Array(rows.length);
    const next = this.starts.slice();
    rows.forEach((row, i) => (order[next[this.seriesOf(row)]!++] = i));
    const ranks = this.shape.sourceRanks;
    const compare = (i: number, j: number): number => {
      const [a, b] = [rows[i]!, rows[j]!];
      return a.period - b.period || a.whole - b.whole || ranks[a.source]! - ranks[b.source]! || i - j;
    };
    for (let key = 1; key < this.starts.length; key++)
      order.subarray(this.starts[key - 1], this.starts[key]).sort(compare);
    return order;
  }

  private seriesOf({ zone, indicator, measure }: FigureRow): number {
    return this.seriesKey(zone, indicator, MEASURES.indexOf(measure));
  }

  private lowerBound(start: number, end: number, period: number): number {
    while (start < end) {
      const middle = (start + end) >>> 1;
      if (this.periods[middle]! < period) start = middle + 1;
      else end = middle;
    }
    return start;
  }
}
