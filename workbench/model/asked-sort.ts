import type { GridEvents } from "../grid/grid-events";
import { sameArea } from "./area";
import type { Workbook } from "./workbook";

/** Sorts what a person asks for, as one step of undo: a table through its own sort, which remembers how. */
export function sortAsAsked(workbook: Workbook, { sheet: id, area, by }: GridEvents["sortAsked"]): void {
  const sheet = workbook.worksheets.find(id);
  if (!sheet || by.length === 0) return;
  const fields = by.map(({ column, ascending }) => ({ key: column - area.column, ascending }));
  const table = sheet.tables.items().find(({ dataArea }) => sameArea(dataArea, area));
  workbook.grid.step({}, () => (table ?? sheet.rangeAt(area)).sort.apply(fields));
}
