import { type Rectangle, contains, formatAddress } from "../../sheet/address";
import { formatPlace } from "../../sheet/place";
import { type Located, type RecordedBlock, findLocated, insertionOf, locate, queueRecords } from "./insertion-records";

/** A table of the workbook that was made from a ready-made one. */
export interface InsertedTable {
  sheet: string;
  /** Its corner, counted from 0. */
  row: number;
  column: number;
  /** "Sheet1!A3:D9". */
  place: string;
  /** What is known of the insertion; absent where no record of it is there. */
  block?: RecordedBlock;
}

/** An Excel table of the workbook, and the record of the block that it is in. */
export interface FoundTable extends Located {
  name: string;
  block: RecordedBlock | undefined;
}

/** What the writer puts behind a name that is taken. */
const NUMBER = /_\d+$/;

/**
 * The workbook's tables that were made from the one of this suggested name: known by their records, wherever they were
 * moved and however they and their sheets were renamed; those without a record by this name, or this name and a number.
 * None where they can't be read.
 */
export async function findInsertedTables(tableName: string): Promise<InsertedTable[]> {
  try {
    return await readInsertedTables(tableName);
  } catch {
    return [];
  }
}

/** The same; throws where they can't be read. */
export function readInsertedTables(tableName: string, waitForCellEdit = false): Promise<InsertedTable[]> {
  const isWanted = (name: string) => name.toLowerCase() === tableName.toLowerCase();
  return Excel.run({ delayForCellEdit: waitForCellEdit }, async (context) => {
    const { tables, blocks } = await readInsertions(context);
    return tables.filter((table) => namesOf(table).some(isWanted)).map((table) => describe(table, blocks));
  });
}

/** What a workbook has of insertions. */
export interface Insertions {
  /** All its tables, also those of others. */
  tables: FoundTable[];
  blocks: RecordedBlock[];
}

/** All tables of a workbook and all records: two round trips. */
export async function readInsertions(context: Excel.RequestContext): Promise<Insertions> {
  const tables = context.workbook.tables.load("items/name");
  const records = queueRecords(context);
  await context.sync();
  const ranges = tables.items.map((table) => locate(table.getRange()));
  records.queuePlaces();
  await context.sync();
  const blocks = records.settle();
  const found = tables.items.map(({ name }, index) => {
    const located = findLocated(ranges[index]!)!;
    return { name, ...located, block: blocks.find((block) => isIn(block, located)) };
  });
  return { tables: found, blocks };
}

/** All tables of a workbook with the records of those that have one. */
export async function readTables(context: Excel.RequestContext): Promise<FoundTable[]> {
  return (await readInsertions(context)).tables;
}

const isIn = (block: RecordedBlock, { sheet, area }: Located): boolean =>
  block.record.table !== undefined && block.sheet === sheet && overlaps(block.area, area);

/** A table that grew beyond its block begins within it all the same. */
const overlaps = (block: Rectangle, { row, column }: Rectangle): boolean =>
  contains(block, { row, column, rows: 1, columns: 1 });

/** Names that tell what a table was made from: the one of its record, or what it is called without one. */
export function namesOf({ name, block }: FoundTable): string[] {
  return block ? [block.record.table!.suggestion] : [name, name.replace(NUMBER, "")];
}

/** Of the data of a pivot the place of the pivot, as long as it is there. */
function describe(table: FoundTable, blocks: readonly RecordedBlock[]): InsertedTable {
  const { block } = table;
  const isFirst = ({ marker, record }: RecordedBlock) =>
    block !== undefined && record.block === 0 && insertionOf(marker) === insertionOf(block.marker);
  const { sheet, area } = block?.record.block === 0 ? table : (blocks.find(isFirst) ?? table);
  const { row, column } = area;
  const place = formatPlace(sheet, formatAddress(area));
  return { sheet, row, column, place, ...(block ? { block } : {}) };
}
