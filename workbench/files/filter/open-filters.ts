import type { Worksheet } from "../../model/worksheet";
import { attempt } from "../attempt";
import type { XmlNode } from "../xml-tree";
import { readFilter, type FileFilter, type FilterLooks } from "./read-filter";

/** Filters of one sheet of a file. */
export interface SheetFilters {
  readonly own: FileFilter | undefined;
  /** By the table's name. */
  readonly tables: ReadonlyMap<string, FileFilter>;
}

/** From a sheet without its cells, and its tables. */
export function readFilters(root: XmlNode, nodes: readonly XmlNode[], looks: FilterLooks): SheetFilters {
  const tables = nodes.flatMap((node) => {
    const filter = readFilter(node.child("autoFilter"), looks);
    return filter ? [[node.text("displayName") ?? "", filter] as const] : [];
  });
  return { own: readFilter(root.child("autoFilter"), looks), tables: new Map(tables) };
}

/** Whether a row is hidden in a file because a filter hides it: filtering will hide it again. */
export function isFilteredRow({ own, tables }: SheetFilters, row: number): boolean {
  return [...(own ? [own] : []), ...tables.values()].some(
    ({ area, columns }) => columns.length > 0 && row > area.row && row < area.row + area.rows,
  );
}

/** To be called once every cell has its value; gives the number of columns whose filter has no likeness here. */
export function openFilters({ own, tables }: SheetFilters, sheet: Worksheet): number {
  const filters = [...tables].flatMap(([name, filter]) => {
    const table = sheet.tables.find(name);
    return table ? [{ filter, target: table.autoFilter }] : [];
  });
  let refused = 0;
  if (own) {
    filters.push({ filter: own, target: sheet.autoFilter });
    if (!attempt(() => sheet.autoFilter.apply(sheet.rangeAt(own.area)))) refused += 1;
  }
  for (const { filter, target } of filters)
    for (const { column, criteria } of filter.columns)
      if (!criteria || !attempt(() => target.apply(sheet.rangeAt(filter.area), column, criteria))) refused += 1;
  return refused;
}
