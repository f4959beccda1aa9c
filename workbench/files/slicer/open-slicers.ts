import type { SlicerTarget } from "../../model/slicer/slicer-records";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { attempt } from "../attempt";
import type { LeftOut } from "../left-out";
import { elementsOf, attributeOf, partText, type Parts } from "../package-links";
import type { XmlNode } from "../xml-tree";
import { readSlicerCaches, readSlicers, type FileSlicer, type FileSlicerSource } from "./read-slicers";

/** A sheet of a file that is opened, its name in the package, and its tables as their parts have them. */
interface OpenedSheet {
  readonly sheet: Worksheet;
  readonly part: string;
  readonly tables: readonly XmlNode[];
}

/** Slicers over PivotTables and tables that are there already, what is selected too; gives what was left in the file. */
export function openSlicers(parts: Parts, sheets: readonly OpenedSheet[]): LeftOut {
  const caches = readSlicerCaches(parts);
  const counts = { slicers: 0, slicerConnections: 0 };
  for (const { sheet, part } of sheets)
    for (const slicer of readSlicers(parts, part, caches)) {
      const target = slicer.source && targetOf(parts, slicer.source, sheets);
      if (!target || !slicer.place || !attempt(() => openSlicer(slicer, target, sheet))) counts.slicers += 1;
      else counts.slicerConnections += slicer.others;
    }
  return counts;
}

function openSlicer({ name, caption, style, descending, place }: FileSlicer, target: SlicerTarget, sheet: Worksheet) {
  if (!place) return;
  const sortBy = descending ? "Descending" : "Ascending";
  sheet.slicers.restore({ ...place, sheet: sheet.id, target, name, caption, style, sortBy });
}

function targetOf(parts: Parts, source: FileSlicerSource, sheets: readonly OpenedSheet[]): SlicerTarget | undefined {
  if (source.kind === "table") return columnOf(source, sheets);
  const ids = elementsOf(partText(parts, "xl/workbook.xml"), "sheet").map(({ attributes }) =>
    Number(attributeOf(attributes, "sheetId")),
  );
  const sheet = sheets[ids.indexOf(source.tabId)]?.sheet;
  const pivot = sheet && pivotOf(sheet.workbook, sheet, source.pivot);
  if (!pivot?.records.names.includes(source.field)) return undefined;
  return { kind: "pivot", id: pivot.id, field: source.field };
}

function pivotOf({ pivots }: Workbook, sheet: Worksheet, name: string) {
  return pivots.records.find((record) => record.sheet === sheet.id && record.name === name);
}

/** A column by the number that its table's part gives it. */
function columnOf(
  { table: id, column }: FileSlicerSource & { kind: "table" },
  sheets: readonly OpenedSheet[],
): SlicerTarget | undefined {
  for (const { sheet, tables } of sheets) {
    const node = tables.find((part) => part.number("id") === id);
    const table = node && sheet.tables.find(node.text("displayName") ?? "");
    const place = node?.list("tableColumns", "tableColumn").findIndex((each) => each.number("id") === column) ?? -1;
    const own = table?.gridColumns[place];
    if (table && own) return { kind: "table", id: table.id, column: Number(own.id) };
  }
  return undefined;
}
