import { type Rectangle, formatAddress, formatColumn } from "../../sheet/address";
import { formatPlace } from "../../sheet/place";
import type { Part } from "../../sheet/plan";
import type { RecordPart } from "../../sheet/record-part";
import type { Placement } from "../placement";
import type { PartWriter, Site } from "./part-writer";

const KEY = "htzone.insertion.";
const NAME = "_htzone_";

/** A hidden name over the block, which goes wherever it goes, and a setting that says what it is of. */
export const recordWriter: PartWriter<RecordPart> = {
  needs: "1.4",
  areas: () => [],
  write: writeRecord,
  undo: ({ worksheet, placement }) => dropRecord(worksheet.context as Excel.RequestContext, placement.marker),
};

function writeRecord({ worksheet, placement }: Site): void {
  const { marker, rectangle, record } = placement;
  if (record === undefined) throw new RangeError("the record of a block is made when it is placed");
  nameBlock(worksheet, marker, rectangle);
  keepRecord(worksheet, marker, record);
}

/** What the columns of a block are to be given, in characters. */
export const widthsOf = (parts: readonly Part[]): number[] =>
  parts.flatMap((part) => (part.kind === "looks" ? part.widths : []));

/** Queues the hidden name of a block. */
export function nameBlock(worksheet: Excel.Worksheet, marker: string, area: Rectangle): void {
  const item = worksheet.context.workbook.names.add(nameOf(marker), worksheet.getRange(formatAddress(area)));
  item.visible = false;
}

/** Queues that a block's name is over other cells; it stays hidden. */
export function renameBlock(name: Excel.NamedItem, sheet: string, { row, column, rows, columns }: Rectangle): void {
  const first = `$${formatColumn(column)}$${row + 1}`;
  name.formula = `=${formatPlace(sheet, `${first}:$${formatColumn(column + columns - 1)}$${row + rows}`)}`;
}

/** Queues the keeping of a record, in the place of an earlier one. */
export function keepRecord(worksheet: Excel.Worksheet, marker: string, text: string): void {
  worksheet.context.workbook.settings.add(keyOf(marker), text);
}

/** Queues the taking away of a record; nothing where there is none. */
export function dropRecord({ workbook }: Excel.RequestContext, marker: string): void {
  workbook.names.getItemOrNullObject(nameOf(marker)).delete();
  workbook.settings.getItemOrNullObject(keyOf(marker)).delete();
}

/** Queues the taking away of the record of a block whose sheet goes. */
export function discardRecord(context: Excel.RequestContext, { parts, marker }: Placement): void {
  if (parts.some(({ kind }) => kind === "record")) dropRecord(context, marker);
}

/** The key of a block's setting. */
export const keyOf = (marker: string): string => KEY + marker;

/** A name has no hyphens. */
export const nameOf = (marker: string): string => NAME + marker.replaceAll("-", "_");

/** The marker in a setting's key; undefined for a setting of another kind. */
export function parseKey(key: string): string | undefined {
  return key.startsWith(KEY) ? key.slice(KEY.length) : undefined;
}
