import { type Rectangle, contains } from "../../sheet/address";
import { type BlockRecord, headOf } from "../../sheet/block-record";
import { type BlockState, type StateReading, queueState, readStates } from "./block-state";
import type { FoundTable } from "./inserted-tables";
import { type RecordedBlock, findLocated, locate } from "./insertion-records";

/** A block that is to go. */
export interface Removal {
  state: BlockState;
  /** The record of the cells that were read: a pivot's own are not. */
  head: BlockRecord;
  /** Whether its sheet goes with it. */
  isWhole: boolean;
}

/** Reads what is to go, and what else is on its sheets: one round trip, and more for a long table. */
export async function surveyRemoval(
  context: Excel.RequestContext,
  blocks: readonly RecordedBlock[],
  tables: readonly FoundTable[],
): Promise<Removal[]> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  const protection = context.workbook.protection.load("protected");
  const readings = blocks.map((block) => queueBlock(context, block, tables));
  await readStates(
    context,
    readings.map(({ reading }) => reading),
  );
  const read = readings.map(({ reading, ...rest }) => ({ ...rest, state: reading.settle() }));
  const going = new Set(read.filter(({ isAlone, state }) => isAlone(state)).map(({ block }) => block.sheet));
  // A workbook cannot be without a sheet, and one whose structure is locked keeps them all.
  const isOneLeft = sheets.items.some(({ name, visibility }) => visibility === "Visible" && !going.has(name));
  const mayGo = isOneLeft && !protection.protected;
  return read.map(({ block, state, head }) => ({ state, head, isWhole: mayGo && going.has(block.sheet) }));
}

interface BlockReading {
  block: RecordedBlock;
  reading: StateReading;
  head: BlockRecord;
  /** Whether its sheet is its own and holds nothing else; once all is read. */
  isAlone: (state: BlockState) => boolean;
}

function queueBlock(context: Excel.RequestContext, block: RecordedBlock, tables: readonly FoundTable[]): BlockReading {
  const found = tables.find((table) => table.block?.marker === block.marker);
  const head = headOf(block.record);
  // The cells of a PivotTable go with it.
  const area = block.record.pivot ? { ...block.area, rows: head.rows } : block.area;
  const reading = queueState(context, block, area, found);
  const worksheet = context.workbook.worksheets.getItem(block.sheet);
  const used = locate(worksheet.getUsedRangeOrNullObject(true));
  const { charts, pivotTables, shapes, comments, slicers } = worksheet;
  charts.load("items/name");
  pivotTables.load("items/name");
  const counts = [shapes, comments, slicers].map((each) => each.getCount());
  const isAlone = ({ isOwnSheet, isProtected }: BlockState) => {
    const others = [
      ...tables.filter((table) => table.sheet === block.sheet && table !== found),
      ...charts.items.filter(({ name }) => name !== block.record.chart?.chartName),
      ...pivotTables.items.filter(({ name }) => name !== block.record.pivot?.name),
      ...counts.filter(({ value }) => value > 0),
    ];
    const filled = findLocated(used)?.area;
    return isOwnSheet && !isProtected && others.length === 0 && (!filled || isWithin(block, filled));
  };
  return { block, reading, head, isAlone };
}

/** A pivot grows and shrinks by itself: what stands below it or beside it is its own. */
function isWithin({ area, record }: RecordedBlock, filled: Rectangle): boolean {
  return record.pivot !== undefined || contains(area, filled);
}
