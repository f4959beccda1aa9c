import type { Area } from "../../grid/grid";
import { sameArea } from "../area";
import { shiftArea, type Shift } from "../../grid/shift";

/** Cells that a chart points at. */
export interface CellRef {
  /** Id of the sheet. */
  sheet: string;
  area: Area;
}

/** A point of the sheet: a cell, and how far from its corner, in points. */
export interface Corner {
  row: number;
  column: number;
  x: number;
  y: number;
}

export interface SeriesRecord {
  /** Stays with the series, and is never another's in the same chart. */
  id: string;
  /** A text, or the cells that hold it. Without one the series is called by its number. */
  name?: string | CellRef;
  values?: CellRef;
  categories?: CellRef;
  sizes?: CellRef;
  /** Ids of its trendlines. */
  trendlines: readonly string[];
}

/** Members that were written, by name. */
export type Members = Readonly<Record<string, unknown>>;

/** Everything that is known of a chart. Plain data, replaced as a whole. */
export interface ChartRecord {
  id: string;
  /** Id of the sheet it lies on. */
  sheet: string;
  from: Corner;
  to: Corner;
  /** The range it was made from; what series point at counts. */
  source?: CellRef;
  plotBy: "Rows" | "Columns";
  series: readonly SeriesRecord[];
  /** What was written of each part, by its path: "title", "axes/value/majorGridlines", "series/2/format/fill". */
  parts: Readonly<Record<string, Members>>;
}

export function withMember(record: ChartRecord, path: string, name: string, value: unknown): ChartRecord {
  return { ...record, parts: { ...record.parts, [path]: { ...record.parts[path], [name]: value } } };
}

/** Without what was written of a part and all that belongs to it. */
export function withoutPart(record: ChartRecord, path: string): ChartRecord {
  const kept = Object.entries(record.parts).filter(([other]) => other !== path && !other.startsWith(`${path}/`));
  return { ...record, parts: Object.fromEntries(kept) };
}

export function withSeries(record: ChartRecord, id: string, change: Partial<SeriesRecord>): ChartRecord {
  return { ...record, series: record.series.map((series) => (series.id === id ? { ...series, ...change } : series)) };
}

/** The record when cells of a sheet came or went; the same one where that does not concern it. */
export function shiftChart(record: ChartRecord, sheet: string, shift: Shift): ChartRecord {
  const shifted = mapRecord(record, (ref) => (ref.sheet === sheet ? shiftRef(ref, shift) : ref));
  if (record.sheet !== sheet || shift.across) return shifted;
  return { ...shifted, from: shiftCorner(record.from, shift), to: shiftCorner(record.to, shift) };
}

/** The record when a sheet is gone: what pointed there points nowhere. */
export function withoutSheet(record: ChartRecord, sheet: string): ChartRecord {
  return mapRecord(record, (ref) => (ref.sheet === sheet ? undefined : ref));
}

/** The record on a copy of its sheet: what pointed at the sheet points at the copy. */
export function movedToSheet(record: ChartRecord, sheet: string): ChartRecord {
  const moved = mapRecord(record, (ref) => (ref.sheet === record.sheet ? { ...ref, sheet } : ref));
  return { ...moved, sheet };
}

function shiftRef(ref: CellRef, shift: Shift): CellRef | undefined {
  const area = shiftArea(ref.area, shift);
  return area && (sameArea(area, ref.area) ? ref : { ...ref, area });
}

/** With what `map` makes of every reference; the same record where that is nothing new. */
function mapRecord(record: ChartRecord, map: (ref: CellRef) => CellRef | undefined): ChartRecord {
  const series = record.series.map((each) => mapSeries(each, map));
  const { source: before, ...others } = record;
  const source = before && map(before);
  if (source === before && series.every((each, index) => each === record.series[index])) return record;
  return { ...others, ...(source && { source }), series };
}

function mapSeries(series: SeriesRecord, map: (ref: CellRef) => CellRef | undefined): SeriesRecord {
  const refs = Object.entries(series).filter((member): member is [string, CellRef] => isRef(member[1]));
  const mapped = refs.map(([member, ref]) => [member, map(ref)] as const);
  if (mapped.every(([, ref], index) => ref === refs[index]?.[1])) return series;
  const others = Object.entries(series).filter(([, value]) => !isRef(value));
  return Object.fromEntries([...others, ...mapped.filter(([, ref]) => ref)]) as unknown as SeriesRecord;
}

function isRef(value: unknown): value is CellRef {
  return typeof value === "object" && value !== null && "area" in value;
}

/** A point of the sheet when cells came or went. */
export function shiftCorner(corner: Corner, { axis, at, count }: Shift): Corner {
  const [place, offset] = axis === "row" ? (["row", "y"] as const) : (["column", "x"] as const);
  const index = corner[place];
  if (index < at) return corner;
  if (count >= 0 || index >= at - count) return { ...corner, [place]: index + count };
  return { ...corner, [place]: at, [offset]: 0 };
}
