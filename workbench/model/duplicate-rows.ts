import type { Area, CellValue, GridSheet } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { readContents } from "./cell-block";
import type { Host } from "./host";

/** Excel.RemoveDuplicatesResult. */
export class RemoveDuplicatesResult extends HostObject implements Host<"RemoveDuplicatesResult"> {
  static override readonly type = "RemoveDuplicatesResult";

  constructor(
    readonly removed: number,
    readonly uniqueRemaining: number,
  ) {
    super();
  }
}

/** Takes the rows away whose cells in `columns` stood in an earlier row; later rows move up, and the last are emptied. */
export function removeDuplicateRows(sheet: GridSheet, area: Area, columns: readonly number[]): RemoveDuplicatesResult {
  const fine = columns.length > 0 && columns.every((one) => Number.isInteger(one) && one >= 0 && one < area.columns);
  if (!fine) throw new HostError("InvalidArgument");
  const seen = new Set<string>();
  const texts = sheet.texts(area);
  const isFirst = texts.map((line) => {
    const key = JSON.stringify(columns.map((column) => (line[column] ?? "").toLowerCase()));
    return !seen.has(key) && Boolean(seen.add(key));
  });
  const kept = readContents(sheet, area).filter((_, row) => isFirst[row]);
  const removed = area.rows - kept.length;
  const empty = Array.from({ length: removed }, (): CellValue[] => Array.from({ length: area.columns }, () => ""));
  if (removed > 0) sheet.write(area, [...kept, ...empty]);
  return new RemoveDuplicatesResult(removed, kept.length);
}
