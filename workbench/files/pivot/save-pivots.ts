import { formatArea } from "../../model/address";
import type { PivotRecord } from "../../model/pivot-table/pivot-record";
import type { Workbook } from "../../model/workbook";
import type { PackageWriter } from "../package-writer";
import { element, type XmlAttributes } from "../xml-element";
import { cacheDefinition, cacheRecords, type CacheToFile } from "./cache-xml";
import { pivotFilters } from "./filter-xml";
import { NumberedPivot } from "./numbered-pivot";
import { pivotTableXml } from "./table-xml";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const WORKBOOK = "xl/workbook.xml";

/** PivotTables that a file can have, which are those whose source is still there. */
export function savablePivots({ pivots, tables, worksheets }: Workbook): PivotRecord[] {
  return pivots.records.filter(({ source }) =>
    source.kind === "table" ? tables.find(source.id) : worksheets.find(source.sheet),
  );
}

/** How many PivotTables have a filter that a file has no words for. */
export function pivotsSavedInPart(workbook: Workbook): number {
  const numbered = savablePivots(workbook).map((record) => new NumberedPivot(workbook.pivots.workOut(record)));
  return numbered.filter((pivot) => pivotFilters(pivot).missing > 0).length;
}

/** Gives a written package its PivotTables, each with a cache of its own. Their cells are there already. */
export function savePivots(writer: PackageWriter, workbook: Workbook, formatId: (format: string) => number): void {
  const sheets = workbook.worksheets.items().map(({ id }) => id);
  const caches = savablePivots(workbook).map((record, place) => {
    const number = place + 1;
    const cache = `xl/pivotCache/pivotCacheDefinition${number}.xml`;
    const numbered = new NumberedPivot(workbook.pivots.workOut(record));
    const placed = workbook.pivots.report(record);
    addCache(writer, number, {
      source: numbered.source,
      listed: numbered.listed,
      place: placeOf(workbook, record),
      refreshOnLoad: record.options.refreshOnOpen,
      formatId,
    });
    const part = `xl/pivotTables/pivotTable${number}.xml`;
    writer.add(part, pivotTableXml({ record, numbered, placed, cacheId: number, formatId }), `${TYPE}pivotTable+xml`);
    writer.link(part, cache, "pivotCacheDefinition");
    writer.link(`xl/worksheets/sheet${sheets.indexOf(record.sheet) + 1}.xml`, part, "pivotTable");
    return element("pivotCache", { cacheId: number, "r:id": writer.link(WORKBOOK, cache, "pivotCacheDefinition") });
  });
  if (caches.length === 0) return;
  writer.change(WORKBOOK, (xml) =>
    xml.replace(/<calcPr[^>]*\/>/, (calculation) => calculation + element("pivotCaches", {}, ...caches)),
  );
}

function addCache(writer: PackageWriter, number: number, cache: CacheToFile): void {
  const records = `xl/pivotCache/pivotCacheRecords${number}.xml`;
  const definition = `xl/pivotCache/pivotCacheDefinition${number}.xml`;
  writer.add(records, cacheRecords(cache), `${TYPE}pivotCacheRecords+xml`);
  const link = writer.link(definition, records, "pivotCacheRecords");
  writer.add(definition, cacheDefinition(cache, link), `${TYPE}pivotCacheDefinition+xml`);
}

/** Where the records come from: a table by its name, cells by their sheet and area. */
function placeOf({ tables, worksheets }: Workbook, { source }: PivotRecord): XmlAttributes {
  if (source.kind === "table") return { name: tables.find(source.id)?.name };
  return { ref: formatArea(source.area), sheet: worksheets.getItem(source.sheet).name };
}
