/** One line of the report. Times never stand alone: beside each stands a baseline measured in the same process. */
export interface Row {
  /** The goal's number in the list of goals: "P1". */
  goal: string;
  what: string;
  measured: string;
  baseline: string;
  /** How many times the baseline; "" where the figure is a count of bytes or calls. */
  ratio: string;
  wanted: string;
  /** undefined where there is nothing to meet. */
  met: boolean | undefined;
}

/** Gives the rows to the program that asked for them. */
export function printRows(rows: readonly Row[]): void {
  console.log(JSON.stringify(rows));
}

export const times = (ratio: number): string => `${ratio.toPrecision(ratio < 10 ? 2 : 3)}×`;

/** Nanoseconds in the unit that reads best. */
export function duration(ns: number): string {
  const [divisor, unit] = ns < 1e3 ? [1, "ns"] : ns < 1e6 ? [1e3, "µs"] : ns < 1e9 ? [1e6, "ms"] : [1e9, "s"];
  return `${Number((ns / divisor).toPrecision(3))} ${unit}`;
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
