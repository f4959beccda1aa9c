import type { PivotRecord } from "../../model/pivot-table/pivot-record";
import { Slicer } from "../../model/slicer/slicer";
import { sameName } from "../../model/names";
import type { Workbook } from "../../model/workbook";
import { addAnchors } from "../drawing-part";
import type { PackageWriter } from "../package-writer";
import { NumberedPivot } from "../pivot/numbered-pivot";
import { savablePivots } from "../pivot/save-pivots";
import { withExtension, withNames, withWorkbookExtension } from "../sheet-xml";
import { element, RELATIONSHIPS, X14 } from "../xml-element";
import { readTree } from "../xml-tree";
import { slicerAnchor } from "./slicer-anchor";
import {
  CACHE_LINK,
  CACHE_LISTS,
  CACHE_TYPE,
  PIVOT_CACHE_NUMBER,
  SLICER_LINK,
  SLICER_LISTS,
  SLICER_TYPE,
  X15,
} from "./slicer-names";
import { pivotSlicerCache, slicersXml, tableSlicerCache } from "./slicer-xml";

const WORKBOOK = "xl/workbook.xml";
type Kind = "pivot" | "table";
const KINDS: readonly Kind[] = ["pivot", "table"];

interface Cache {
  readonly kind: Kind;
  readonly name: string;
  readonly xml: string;
}

/** Slicers that a file can have: those of tables, and of PivotTables that it has. */
export function savableSlicers(workbook: Workbook): Slicer[] {
  const pivots = new Set(savablePivots(workbook).map(({ id }) => id));
  return workbook.slicers.items().filter(({ record: { target } }) => target.kind === "table" || pivots.has(target.id));
}

/** Gives a written package its slicers: a cache for each field that has one, and on each sheet those that lie there. */
export function saveSlicers(writer: PackageWriter, workbook: Workbook): void {
  const slicers = savableSlicers(workbook);
  if (slicers.length === 0) return;
  const caches = new Map<string, Cache>();
  for (const slicer of slicers) {
    const key = JSON.stringify(slicer.record.target);
    if (!caches.has(key)) caches.set(key, cacheOf(writer, workbook, slicer, freeName(workbook, slicer, caches)));
  }
  listCaches(writer, [...caches.values()]);
  workbook.worksheets.items().forEach(({ id }, place) => {
    const own = slicers.filter(({ record }) => record.sheet === id);
    if (own.length > 0) saveOnSheet(writer, `xl/worksheets/sheet${place + 1}.xml`, own, caches);
  });
}

function saveOnSheet(
  writer: PackageWriter,
  sheet: string,
  slicers: readonly Slicer[],
  caches: ReadonlyMap<string, Cache>,
): void {
  for (const kind of KINDS) {
    const listed = slicers.filter(({ record }) => record.target.kind === kind);
    if (listed.length === 0) continue;
    const part = writer.freePart("xl/slicers/slicer");
    const cacheOfSlicer = ({ record }: Slicer) => caches.get(JSON.stringify(record.target))?.name ?? "";
    writer.add(
      part,
      slicersXml(
        listed.map((slicer) => {
          const { name, caption, style } = slicer;
          return { name, caption, style, cache: cacheOfSlicer(slicer) };
        }),
      ),
      SLICER_TYPE,
    );
    const link = writer.link(sheet, part, SLICER_LINK);
    const list = element("x14:slicerList", {}, element("x14:slicer", { "r:id": link }));
    writer.change(sheet, (xml) => withExtension(xml, SLICER_LISTS[kind], list));
  }
  addAnchors(
    writer,
    sheet,
    slicers.map((slicer) => (id: number) => {
      const { record, name, caption } = slicer;
      const { from, to, target } = record;
      return slicerAnchor({ kind: target.kind, name, caption, selected: slicer.getSelectedItems(), from, to }, id);
    }),
  );
}

/** Caches are parts of the workbook, which knows each by a name, too. */
function listCaches(writer: PackageWriter, caches: readonly Cache[]): void {
  const listed = caches.map(({ kind, xml }) => {
    const part = writer.freePart("xl/slicerCaches/slicerCache");
    writer.add(part, xml, CACHE_TYPE);
    return { kind, xml: element("x14:slicerCache", { "r:id": writer.link(WORKBOOK, part, CACHE_LINK) }) };
  });
  for (const kind of KINDS) {
    const own = listed.filter((cache) => cache.kind === kind).map(({ xml }) => xml);
    if (own.length === 0) continue;
    const prefix = kind === "pivot" ? "x14" : "x15";
    const spaces = { "xmlns:x14": X14, "xmlns:x15": X15, "xmlns:r": RELATIONSHIPS };
    const list = element(`${prefix}:slicerCaches`, {}, ...own);
    const extension = element("ext", { uri: CACHE_LISTS[kind], ...spaces }, list);
    writer.change(WORKBOOK, (xml) => withWorkbookExtension(xml, extension));
  }
  const names = caches.map(({ name }) => element("definedName", { name }, "#N/A"));
  writer.change(WORKBOOK, (xml) => withNames(xml, names));
}

/** A cache's name is one of the workbook's: letters, digits, dots and underscores. */
function freeName(workbook: Workbook, slicer: Slicer, caches: ReadonlyMap<string, Cache>): string {
  const wanted = `Slicer_${fieldOf(workbook, slicer).replace(/[^\p{L}\p{N}_.]/gu, "_")}`;
  const taken = [...workbook.names.items(), ...workbook.tables.items(), ...caches.values()].map(({ name }) => name);
  for (let number = 0; ; number += 1) {
    const name = number === 0 ? wanted : `${wanted}${number}`;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}

function fieldOf({ tables }: Workbook, { record: { target } }: Slicer): string {
  if (target.kind === "pivot") return target.field;
  return (
    tables
      .items()
      .find(({ id }) => id === target.id)
      ?.columns.find(target.column)?.name ?? ""
  );
}

function cacheOf(writer: PackageWriter, workbook: Workbook, slicer: Slicer, name: string): Cache {
  const { target, sortBy } = slicer.record;
  const common = { name, field: fieldOf(workbook, slicer), descending: sortBy === "Descending" };
  if (target.kind === "table") {
    const table = workbook.tables.items().find(({ id }) => id === target.id);
    const place = table?.gridColumns.findIndex(({ id }) => Number(id) === target.column) ?? -1;
    const part = readTree(writer.text(writer.tablePart(table?.name ?? "")));
    const column = part.list("tableColumns", "tableColumn")[place]?.number("id") ?? place + 1;
    return { kind: "table", name, xml: tableSlicerCache({ ...common, table: part.number("id") ?? 0, column }) };
  }
  const pivots = savablePivots(workbook);
  const number = pivots.findIndex(({ id }) => id === target.id) + 1;
  const pivot = pivots[number - 1];
  if (!pivot) throw new Error(`no PivotTable ${target.id}`);
  numberCache(writer, number);
  return { kind: "pivot", name, xml: pivotCacheXml(workbook, slicer, pivot, { ...common, pivotCacheId: number }) };
}

function pivotCacheXml(
  workbook: Workbook,
  slicer: Slicer,
  pivot: PivotRecord,
  common: { name: string; field: string; descending: boolean; pivotCacheId: number },
): string {
  const numbered = new NumberedPivot(workbook.pivots.workOut(pivot));
  const choices = new Map(slicer.choices.map((choice) => [choice.item, choice]));
  const field = numbered.source.get(common.field);
  const items = numbered.items(common.field).map((place) => {
    const { selected = true, hasData = true } = choices.get(field.items[place]?.key ?? "") ?? {};
    return { number: place, selected, hasData };
  });
  const tabId = workbook.worksheets.items().findIndex(({ id }) => id === pivot.sheet) + 1;
  return pivotSlicerCache({ ...common, pivot: { tabId, name: pivot.name }, items });
}

/** The number by which slicers know a PivotTable's cache. */
function numberCache(writer: PackageWriter, number: number): void {
  writer.change(`xl/pivotCache/pivotCacheDefinition${number}.xml`, (xml) => {
    if (xml.includes(PIVOT_CACHE_NUMBER)) return xml;
    const own = element("x14:pivotCacheDefinition", { pivotCacheId: number });
    const extension = element("ext", { uri: PIVOT_CACHE_NUMBER, "xmlns:x14": X14 }, own);
    return xml.replace("</pivotCacheDefinition>", `${element("extLst", {}, extension)}</pivotCacheDefinition>`);
  });
}
