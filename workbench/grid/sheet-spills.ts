import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, rangeOf } from "./area";
import type { Area } from "./grid";
import type { SheetCells } from "./sheet-cells";
import type { SheetLayout } from "./sheet-layout";

/** The arrays that formulas spill on one sheet. */
export class SheetSpills {
  readonly #cells: SheetCells;
  readonly #layout: SheetLayout;
  /** By anchor, the areas that were filled when the last calculation ended. */
  #filled = new Map<string, Area>();

  constructor(cells: SheetCells, layout: SheetLayout) {
    this.#cells = cells;
    this.#layout = layout;
  }

  /** The area that a formula cell's array fills; undefined where it is blocked, and for every other cell. */
  area(row: number, column: number): Area | undefined {
    const array = this.#cells.arrayAreas().find((candidate) => candidate.row === row && candidate.column === column);
    return array !== undefined && this.#isFilled(row, column) ? array.area : undefined;
  }

  /** Does after a calculation what the engine leaves undone: it neither enlarges a sheet for an array nor tells formulas of cells that an array has left. */
  follow(): void {
    const arrays = this.#cells.arrayAreas();
    for (const { row, column, area } of arrays) this.#makeRoom(row, column, area);
    const filled = new Map(arrays.filter(({ row, column }) => this.#isFilled(row, column)).map(({ row, column, area }) => [`${row},${column}`, area]));
    for (const [anchor, area] of this.#filled) {
      const now = filled.get(anchor);
      if (now === undefined || now.rows < area.rows || now.columns < area.columns) this.#calculateDependents(area);
    }
    this.#filled = filled;
  }

  #isFilled(row: number, column: number): boolean {
    return this.#cells.formula(row, column) !== undefined && this.#cells.values({ row, column, rows: 1, columns: 1 })[0]?.[0] !== "#SPILL!";
  }

  #makeRoom(row: number, column: number, area: Area): void {
    const { sheet, engine } = this.#cells;
    const fits = area.row + area.rows <= sheet.getRowCount() && area.column + area.columns <= sheet.getColumnCount();
    const formula = this.#cells.formula(row, column);
    if (fits || formula === undefined || area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS) return;
    this.#layout.include(area);
    // Stored again, outside undo, the formula is calculated again.
    const cellValue = { [row]: { [column]: { f: formula } } };
    engine.run(SetRangeValuesMutation.id, { unitId: engine.unitId, subUnitId: sheet.getSheetId(), cellValue }, { fromFormula: true });
  }

  #calculateDependents(area: Area): void {
    const { sheet, engine } = this.#cells;
    const dirtyRanges = [{ unitId: engine.unitId, sheetId: sheet.getSheetId(), range: rangeOf(area) }];
    engine.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], dirtyRanges }, { onlyLocal: true });
  }
}
