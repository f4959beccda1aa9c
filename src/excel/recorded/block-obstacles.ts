import { type Rectangle, contains, formatAddress } from "../../sheet/address";
import { formatPlace } from "../../sheet/place";
import type { Obstacle } from "../insertion";
import { describeContents } from "../target-check";
import type { BlockState } from "./block-state";
import type { FoundTable } from "./inserted-tables";

/** What keeps a block from taking its next size, or from being changed at all. */
export function findBlockObstacles(state: BlockState, tables: readonly FoundTable[], used: UsedBeside): Obstacle[] {
  const { block, isProtected, area, table } = state;
  const others = tables.filter(
    ({ sheet, area: taken, name }) => sheet === block.sheet && name !== table?.name && meet(area, taken),
  );
  const contents = findBeside(state);
  return [
    ...(isProtected ? [{ what: "protected-sheet", where: block.sheet, count: 0 } as const] : []),
    ...others.map(({ name }) => ({ what: "table", where: name, count: 1 }) as const),
    ...contents,
    ...(contents.length === 0 ? used.flatMap(describeFormats) : []),
    ...(isReshaped(state)
      ? [{ what: "reshaped", where: formatPlace(block.sheet, formatAddress(block.area)), count: 0 } as const]
      : []),
  ];
}

/** Cells in use beside the block, by content or format, each of a rectangle that it is to grow over. */
export type UsedBeside = readonly Excel.Range[];

/** Queues the reading of what is in use where the block is to grow. */
export function queueUsedBeside(worksheet: Excel.Worksheet, area: Rectangle, block: Rectangle): UsedBeside {
  const below = { ...area, row: block.row + block.rows, rows: area.rows - block.rows };
  const beside = {
    ...area,
    column: block.column + block.columns,
    columns: area.columns - block.columns,
    rows: block.rows,
  };
  return [below, beside]
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .map((each) => worksheet.getRange(formatAddress(each)).getUsedRangeOrNullObject(false).load("address,cellCount"));
}

function describeFormats(used: Excel.Range): Obstacle[] {
  if (used.isNullObject) return [];
  return [{ what: "formats", where: used.address.slice(used.address.lastIndexOf("!") + 1), count: used.cellCount }];
}

function findBeside({ area, block, cells }: BlockState): Obstacle[] {
  const { rows, columns } = block.area;
  const contents = cells.formulas.map((line, row) =>
    line.map((content, column) =>
      row < rows && column < columns ? "" : content === "" ? cells.values[row]![column] : content,
    ),
  );
  return describeContents(contents, area);
}

/** Whether columns were added or taken away, or the table's header stands elsewhere in its block: what is where cannot be told. */
function isReshaped({ block, table }: BlockState): boolean {
  const { record, area } = block;
  if (area.columns !== record.columns) return true;
  if (!record.table || !table) return false;
  const row = area.row + record.table.row;
  const isMoved = table.area.row !== row || table.area.column !== area.column + record.table.column;
  return isMoved || table.area.columns !== record.table.columns || table.showTotals || !contains(area, table.area);
}

const meet = (a: Rectangle, b: Rectangle): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
