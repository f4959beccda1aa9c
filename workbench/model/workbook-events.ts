import type { Area, CellValue, GridTable } from "../grid/grid";
import type { GridEvents } from "../grid/grid-events";
import { inverseOf, shiftArea, type Shift } from "../grid/shift";
import { formatArea } from "./address";
import { intersect } from "./area";
import type { SortOrientation } from "./cell-sort";
import { shiftedCells, shiftName } from "./cell-shift";
import { valueType } from "./cell-text";
import { watchComments } from "./comment-events";
import { EventType, type Told } from "./events";
import { joined } from "./range-areas";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** More changed formulas than these are told without saying which, as Excel does beyond a limit of its own. */
const MOST_FORMULAS = 1000;

/** Tells add-ins what happened in the grid, in Office.js's words. */
export class WorkbookEvents {
  private activeId: string;
  /** Of every sheet, what was told of it last. */
  private readonly visibilities = new Map<string, string>();
  private readonly stops: (() => void)[];

  constructor(private readonly workbook: Workbook) {
    const { grid } = workbook;
    this.activeId = grid.activeSheet().id;
    for (const sheet of workbook.worksheets.items()) this.visibilities.set(sheet.id, sheet.visibility);
    this.stops = [
      grid.on("changed", (event) => this.tellChanged(event)),
      grid.on("restyled", ({ sheet, area }) =>
        this.tellSheet(EventType.sheetFormatChanged, sheet, rangeArgs(sheet, area)),
      ),
      grid.on("calculated", (event) => this.tellCalculated(event)),
      grid.on("clicked", (event) => this.tellClicked(event)),
      grid.on("rowsHidden", (event) => this.tellRowsHidden(event)),
      grid.on("shifted", ({ sheet, shift }) => this.tellShifted(sheet, shift)),
      grid.on("selectionChanged", ({ sheet, areas }) => this.tellSelection(sheet, areas)),
      grid.on("activated", ({ sheet }) => this.tellActivated(sheet)),
      grid.on("tableAdded", ({ sheet, table }) => this.tellTable(EventType.tableAdded, sheet, table)),
      grid.on("tableRemoved", ({ sheet, table }) => this.tellTable(EventType.tableDeleted, sheet, table)),
      grid.on("sheetAdded", ({ sheet }) => this.tellAdded(sheet)),
      grid.on("sheetRemoved", ({ sheet }) => workbook.events.fire(EventType.sheetDeleted, [], { worksheetId: sheet })),
      grid.on("sheetRenamed", ({ sheet, before, after }) =>
        this.tellSheet(EventType.sheetNameChanged, sheet, { nameBefore: before, nameAfter: after }),
      ),
      grid.on("sheetMoved", ({ sheet, before, after }) =>
        workbook.events.fire(EventType.sheetMoved, [], {
          positionBefore: before,
          positionAfter: after,
          worksheetId: sheet,
        }),
      ),
      grid.on("sheetHidden", ({ sheet }) => this.tellVisibility(sheet)),
      grid.on("recordsChanged", ({ keys }) => this.tellRecords(keys)),
      watchComments(workbook),
    ];
  }

  /** Stops listening to the grid. */
  dispose(): void {
    for (const stop of this.stops) stop();
  }

  /** Rows or columns of a sheet stand in another order. */
  tellSorted({ id }: Worksheet, areas: readonly Area[], orientation: SortOrientation = "Rows"): void {
    const type = orientation === "Rows" ? EventType.sheetRowSorted : EventType.sheetColumnSorted;
    if (areas.length > 0) this.tellSheet(type, id, { address: addressOf(areas) });
  }

  private tellSheet(type: number, worksheetId: string, args: object): void {
    this.workbook.events.fire(type, [worksheetId], { ...args, worksheetId });
  }

  private tellChanged({ sheet: id, area, before, formulas }: GridEvents["changed"]): void {
    this.tellFormulas(id, formulas);
    const sheet = this.workbook.worksheets.find(id);
    if (!sheet) return;
    const args = {
      ...rangeArgs(id, area),
      changeType: "RangeEdited",
      shiftDirection: "None",
      triggerSource: "Unknown",
    };
    const told = before === undefined ? args : this.withDetails(sheet, area, before, args);
    this.workbook.events.fire(EventType.sheetChanged, [id], told);
    for (const table of sheet.tablesIn(area)) this.tellTableChanged(id, table.id, told);
  }

  /** Of one cell its value before and after, which a formula has when it has been calculated. */
  private withDetails(sheet: Worksheet, area: Area, before: CellValue, args: object): Told {
    const { grid } = sheet.cells;
    const [[formula = ""] = []] = grid.formulas(area);
    const details = () => {
      const [[after = ""] = []] = grid.values(area);
      const types = { valueTypeBefore: valueType(before), valueTypeAfter: valueType(after) };
      return { ...args, valueBefore: before, valueAfter: after, ...types };
    };
    const [[value = ""] = []] = grid.values(area);
    if (formula === value) return details();
    return () => this.workbook.grid.settled().then(details);
  }

  private tellFormulas(sheet: string, formulas: GridEvents["changed"]["formulas"]): void {
    if (formulas.length === 0) return;
    const formulaDetails = formulas.map(({ row, column, before }) => ({
      cellAddress: formatArea({ row, column, rows: 1, columns: 1 }),
      previousFormula: before,
    }));
    const args = formulas.length > MOST_FORMULAS ? {} : { formulaDetails };
    this.tellSheet(EventType.sheetFormulaChanged, sheet, args);
  }

  private tellTableChanged(worksheetId: string, tableId: string, told: Told): void {
    const withTable = typeof told === "function" ? async () => ({ ...(await told()), tableId }) : { ...told, tableId };
    this.workbook.events.fire(EventType.tableChanged, [tableId, worksheetId], withTable);
  }

  private tellShifted(id: string, shift: Shift): void {
    const sheet = this.workbook.worksheets.find(id);
    if (!sheet) return;
    const cells = shiftedCells(shift);
    const args = { ...rangeArgs(id, cells), ...shiftName(shift), triggerSource: "Unknown" };
    this.workbook.events.fire(EventType.sheetChanged, [id], args);
    for (const table of sheet.tables.items()) {
      const { area } = table;
      const inside = intersect(cells, shift.count < 0 ? (shiftArea(area, inverseOf(shift)) ?? area) : area);
      const lines = shift.axis === "row" ? "Row" : "Column";
      const changeType = `${lines}${shift.count > 0 ? "Inserted" : "Deleted"}`;
      if (inside) this.tellTableChanged(id, table.id, { ...rangeArgs(id, inside), changeType });
    }
  }

  private tellCalculated({ sheet, rows }: GridEvents["calculated"]): void {
    this.tellSheet(EventType.sheetCalculated, sheet, { address: addressOf(cellAreas(rows)) });
  }

  tellClicked({ sheet, row, column, x, y }: GridEvents["clicked"]): void {
    const address = formatArea({ row, column, rows: 1, columns: 1 });
    this.tellSheet(EventType.sheetSingleClicked, sheet, { address, offsetX: x, offsetY: y });
  }

  private tellRowsHidden({ sheet, row, count, hidden }: GridEvents["rowsHidden"]): void {
    const args = { address: `${row + 1}:${row + count}`, changeType: hidden ? "Hidden" : "Unhidden" };
    this.tellSheet(EventType.sheetRowHiddenChanged, sheet, args);
  }

  private tellTable(type: number, worksheetId: string, { id, name }: GridTable): void {
    this.workbook.events.fire(type, [worksheetId], { tableId: id, tableName: name, worksheetId });
  }

  private tellAdded(sheet: string): void {
    this.visibilities.set(sheet, "Visible");
    this.workbook.events.fire(EventType.sheetAdded, [], { worksheetId: sheet });
  }

  private tellVisibility(id: string): void {
    const visibilityBefore = this.visibilities.get(id) ?? "Visible";
    const visibilityAfter = this.workbook.worksheets.find(id)?.visibility ?? visibilityBefore;
    this.visibilities.set(id, visibilityAfter);
    if (visibilityAfter !== visibilityBefore)
      this.tellSheet(EventType.sheetVisibilityChanged, id, { visibilityBefore, visibilityAfter });
  }

  private tellRecords(keys: readonly string[]): void {
    for (const key of keys) {
      const [, id = "", name] = /^sheet\/([^/]+)\/(protection|veryHidden)$/.exec(key) ?? [];
      const sheet = name && this.workbook.worksheets.find(id);
      if (!sheet) continue;
      if (name === "veryHidden") this.tellVisibility(id);
      else this.tellSheet(EventType.sheetProtectionChanged, id, { isProtected: sheet.protection.protected });
    }
  }

  private tellSelection(sheetId: string, areas: readonly Area[]): void {
    const { events, worksheets } = this.workbook;
    events.fireSelectionChanged();
    this.tellSheet(EventType.sheetSelectionChanged, sheetId, { address: addressOf(areas) });
    const first = areas[0];
    for (const table of worksheets.find(sheetId)?.tables.items() ?? []) {
      const inside = first && intersect(first, table.getRange().area);
      const args = {
        address: inside ? formatArea(inside) : "",
        isInsideTable: inside !== undefined,
        tableId: table.id,
        worksheetId: sheetId,
      };
      events.fire(EventType.tableSelectionChanged, [table.id], args);
    }
  }

  private tellActivated(sheetId: string): void {
    if (sheetId === this.activeId) return;
    this.tellSheet(EventType.sheetDeactivated, this.activeId, {});
    this.activeId = sheetId;
    this.tellSheet(EventType.sheetActivated, sheetId, {});
  }
}

/** An event names its range by an id of our own: sheet and address. */
function rangeArgs(worksheetId: string, area: Area) {
  const address = formatArea(area);
  return { address, worksheetId, referenceId: `${worksheetId}|${address}` };
}

function addressOf(areas: readonly Area[]): string {
  return areas.map((area) => formatArea(area)).join(",");
}

function cellAreas(rows: GridEvents["calculated"]["rows"]): Area[] {
  const cells = Object.entries(rows).flatMap(([row, columns]) =>
    Object.keys(columns).map((column) => ({ row: Number(row), column: Number(column), rows: 1, columns: 1 })),
  );
  return joined(cells);
}
