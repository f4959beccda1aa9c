import { parseAddress } from "../../model/address";
import type { Area } from "../../grid/grid";
import { areaRest } from "../../model/area-rest";
import type { PivotRecord, PivotSourcePlace } from "../../model/pivot-table/pivot-record";
import { readRecords } from "../../model/pivot-table/pivot-source";
import { withoutMissing } from "../../model/pivot/placement";
import type { PivotRecords } from "../../model/pivot/source";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { HostError } from "../../protocol/host-error";
import type { LeftOut } from "../left-out";
import { formatsOf } from "../number-formats";
import { attempt } from "../attempt";
import { linkedParts, linksOf, partText, type Parts } from "../package-links";
import { readTree } from "../xml-tree";
import { hasOwnSettings } from "./own-settings";
import { readCache, type PivotCache } from "./read-cache";
import { readTable, type FileTable } from "./read-table";

type Outcome = "left out" | "in part" | "whole";

/** PivotTables of a sheet over its cells, which are there already; gives how many were left in the file, and what of others. */
export function openPivots(parts: Parts, part: string, sheet: Worksheet): LeftOut {
  const tables = linkedParts(parts, part, "xl/pivotTables/");
  const outcomes = tables.map((name) => {
    let outcome: Outcome = "left out";
    attempt(() => (outcome = openPivot(parts, name, sheet)));
    return outcome;
  });
  const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length;
  return { pivotTables: count("left out"), pivotSettings: count("in part") };
}

function openPivot(parts: Parts, part: string, sheet: Worksheet): Outcome {
  const formatOf = formatsOf(readTree(partText(parts, "xl/styles.xml")));
  const table = readTree(partText(parts, part));
  const cache = cacheOf(parts, part, formatOf);
  const file = cache && readTable(table, cache, formatOf);
  if (!file) return "left out";
  const record = recordOf(file, cache, sheet);
  if (!record) return "left out";
  restore(record, file, sheet);
  const { pivots } = sheet.workbook;
  return hasOwnSettings(table, cache, record.definition, pivots.source(record)) ? "in part" : "whole";
}

function cacheOf(parts: Parts, table: string, formatOf: (id: number | undefined) => string): PivotCache | undefined {
  const definition = [...linksOf(parts, table).values()].find((name) => /pivotCacheDefinition/i.test(name)) ?? "";
  const records = [...linksOf(parts, definition).values()].find((name) => /pivotCacheRecords/i.test(name)) ?? "";
  if (!parts[definition]) return undefined;
  return readCache(readTree(partText(parts, definition)), readTree(partText(parts, records)), formatOf);
}

/** undefined where there is no place for it, or no records anywhere. */
function recordOf({ name, definition, options, location }: FileTable, cache: PivotCache, sheet: Worksheet) {
  const { workbook } = sheet;
  const area = parseAddress(location)?.area;
  const source = sourceOf(cache, workbook);
  const records =
    (options.refreshOnOpen ? readNow(workbook, source) : undefined) ?? cache.records ?? readNow(workbook, source);
  if (!area || !records) return undefined;
  const record: PivotRecord = {
    id: workbook.pivots.newId(),
    name: freeName(name, sheet),
    sheet: sheet.id,
    anchor: { row: area.row, column: area.column },
    source,
    records,
    definition: withoutMissing(definition, records.names),
    options,
    dataMade: definition.data.length,
  };
  return record;
}

function freeName(name: string, sheet: Worksheet): string {
  const { pivots } = sheet.workbook;
  const wanted = name.trim() === "" ? "PivotTable" : name;
  for (let count = 1; ; count++) {
    const free = count === 1 ? wanted : `${wanted}${count}`;
    if (attempt(() => pivots.freeName(free, { sheet: sheet.id }))) return free;
  }
}

/** A source that is gone stays the name of a table that is not there: the report stands, and can't be refreshed. */
function sourceOf(
  { place: { name = "", ref, sheet } }: PivotCache,
  { tables, worksheets, names }: Workbook,
): PivotSourcePlace {
  const table = tables.find(name);
  if (table) return { kind: "table", id: table.id };
  const area = ref === undefined ? undefined : parseAddress(ref)?.area;
  const found = sheet === undefined ? undefined : worksheets.find(sheet);
  if (area && found) return { kind: "range", sheet: found.id, area };
  const range = names.find(name)?.getRangeOrNullObject();
  if (range) return { kind: "range", sheet: range.worksheet.id, area: range.area };
  return { kind: "table", id: `gone: ${name}` };
}

function readNow(workbook: Workbook, source: PivotSourcePlace): PivotRecords | undefined {
  try {
    return readRecords(workbook, source);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** Cells that the file's report had and this one does not have are cleared: they said the same in another layout. */
function restore(record: PivotRecord, { location }: FileTable, sheet: Worksheet): void {
  const { pivots } = sheet.workbook;
  const { grid } = sheet.cells;
  const { areas } = pivots.report(record);
  pivots.restore(record);
  const before: Area | undefined = parseAddress(location)?.area;
  if (before) for (const rest of areaRest(before, areas)) grid.clear(rest, "Contents");
}
