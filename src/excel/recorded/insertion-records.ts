import { type BlockRecord, parseRecord } from "../../sheet/block-record";
import type { Rectangle } from "../../sheet/address";
import { parseSheetName } from "../../sheet/place";
import { supportsExcelApi } from "../api-level";
import { nameOf, parseKey } from "../parts/record-part";

/** From which ExcelApi on insertions are recorded. */
const RECORD_LEVEL = "1.4";

/** A block of an insertion that the workbook has a record of, where it is now. */
export interface RecordedBlock {
  /** What it is known by: that of its insertion, "-" and its number. */
  marker: string;
  record: BlockRecord;
  /** The record as it is kept. */
  text: string;
  sheet: string;
  area: Rectangle;
}

/** What all blocks of an insertion have in their markers. */
export const insertionOf = (marker: string): string => marker.slice(0, marker.lastIndexOf("-"));

/** A cell area of a sheet, as it was read. */
export interface Located {
  sheet: string;
  area: Rectangle;
}

/** Records as they are kept, to be settled once the caller has synced twice. */
export interface RecordsReading {
  /** After the first time: queues where the recorded blocks are. */
  queuePlaces: () => void;
  /**
   * The blocks that still have their cells, in the order of the settings. Records that are damaged, or of a later version, are
   * as if they were not there.
   */
  settle: () => RecordedBlock[];
}

/** Queues the reading of all records. */
export function queueRecords({ workbook }: Excel.RequestContext): RecordsReading {
  if (!supportsExcelApi(RECORD_LEVEL)) return { queuePlaces: () => undefined, settle: () => [] };
  const { settings, names } = workbook;
  settings.load("items/key,items/value");
  names.load("items/name");
  let kept: (Pick<RecordedBlock, "marker" | "record" | "text"> & { range: Excel.Range })[] = [];
  const queuePlaces = () => {
    const known = new Set(names.items.map(({ name }) => name.toLowerCase()));
    kept = settings.items.flatMap(({ key, value }) => {
      const marker = parseKey(key);
      const record = parseRecord(value);
      if (marker === undefined || !record || !known.has(nameOf(marker).toLowerCase())) return [];
      const range = locate(names.getItem(nameOf(marker)).getRangeOrNullObject());
      return [{ marker, record, text: String(value), range }];
    });
  };
  const settle = () =>
    kept.flatMap(({ range, ...block }) => {
      const located = findLocated(range);
      return located ? [{ ...block, ...located }] : [];
    });
  return { queuePlaces, settle };
}

/** Queues the reading of where a range is. */
export function locate(range: Excel.Range): Excel.Range {
  return range.load("address,rowIndex,columnIndex,rowCount,columnCount");
}

/** Where a range is that was read; undefined for one whose cells are gone. */
export function findLocated(range: Excel.Range): Located | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { sheet: parseSheetName(range.address), area: { row, column, rows, columns } };
}
