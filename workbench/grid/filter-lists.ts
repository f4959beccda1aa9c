import { SetRangeValuesMutation } from "@univerjs/sheets";
import { SetSheetTableFilterCommand, type ITableFilterItem } from "@univerjs/sheets-table";
import type { Engine } from "./engine";
import { TableStates } from "./table-states";

/** Opens the list of a table's column. */
const OPEN = "sheet.operation.open-table-filter-panel";
/** A name in the list of the sheet's own filter, and what lies around it with the box before it. */
const NAMES = '[data-u-comp="sheets-filter-panel-values-container"]';
const BOX = 'input[type="checkbox"]';

/** Makes the lists behind filter buttons do what they look like. */
export function mendFilterLists(engine: Engine, page: Document): void {
  engine.beforeCommand(({ id, params }) => {
    if (id === OPEN) forgetItems(engine, (params as { tableId: string }).tableId);
    if (id === SetSheetTableFilterCommand.id) addValues((params as { tableFilter?: ITableFilterItem }).tableFilter);
  });
  page.addEventListener("click", ({ target }) => checkByName(target), { capture: true });
}

/**
 * Univer keeps the items of each list until something is written to its column; where rows came or went, another column was
 * filtered, or a filter was undone it shows what was. Nothing is written here, which is enough.
 */
function forgetItems(engine: Engine, tableId: string): void {
  const table = new TableStates(engine).find(tableId);
  if (!table) return;
  const { area, sheet } = table;
  const cells = Array.from({ length: area.columns }, (_, at) => [area.column + at, {}] as const);
  const params = { cellValue: { [area.row + 1]: Object.fromEntries(cells) }, subUnitId: sheet };
  const options = { onlyLocal: true, fromFormula: true };
  engine.run(SetRangeValuesMutation.id, { unitId: engine.unitId, ...params }, options);
}

/** Univer's list of values reads them of the filter before, also where that was a condition. */
function addValues(filter: ITableFilterItem | undefined): void {
  if (filter && !("values" in filter)) Object.assign(filter, { values: [] });
}

/** In the list of the sheet's own filter only the boxes answered the mouse, not the names beside them. */
function checkByName(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement) || target.closest("a, label, input") || !target.closest(NAMES)) return;
  const boxes = target.parentElement?.closest("div:has(input)")?.querySelectorAll<HTMLElement>(BOX) ?? [];
  if (boxes.length === 1) boxes[0]?.click();
}
