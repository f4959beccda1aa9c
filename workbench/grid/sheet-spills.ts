import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, rangeOf } from "./area";
import type { CalculatedCells } from "./calculation";
import type { Area } from "./grid";
import type { SheetCells } from "./sheet-cells";
import type { SheetLayout } from "./sheet-layout";

/** Arrays that feed arrays settle within a few rounds; those that feed themselves never would. */
const MOST_ROUNDS = 20;

/** Times that the sheet is enlarged for one array before it counts as endless: one that spills a whole column grows with its sheet. */
const MOST_ENLARGEMENTS = 2;

/** The arrays that formulas spill on one sheet. */
export class SheetSpills {
  readonly #cells: SheetCells;
  readonly #layout: SheetLayout;
  /** By anchor, the areas that were filled when the last calculation ended. */
  #filled = new Map<string, Area>();

  /** Calculations in a row that led to another. */
  #rounds = 0;

  /** By anchor, how often in a row room was made for its array. */
  #enlarged = new Map<string, number>();

  constructor(cells: SheetCells, layout: SheetLayout) {
    this.#cells = cells;
    this.#layout = layout;
  }

  /** The area that a formula cell's array fills; undefined where it is blocked, and for every other cell. */
  area(row: number, column: number): Area | undefined {
    const array = this.#cells.arrayAreas().find((candidate) => candidate.row === row && candidate.column === column);
    return array !== undefined && this.#isFilled(row, column) ? array.area : undefined;
  }

  /**
   * Does after a calculation what the engine leaves undone. It does not enlarge a sheet for an array. It does not tell formulas of cells
   * that an array has left. And formulas calculated together with an array may have read its cells before they were there.
   */
  follow(calculated: CalculatedCells[string]): void {
    const arrays = this.#cells.arrayAreas();
    this.#makeRoomFor(arrays);
    const filled = new Map<string, Area>();
    const changed: Area[] = [];
    for (const { row, column, area } of arrays.filter((array) => this.#isFilled(array.row, array.column))) {
      filled.set(`${row},${column}`, area);
      if (calculated[row]?.[column] !== undefined) changed.push(...besideAnchor(area));
    }
    for (const [anchor, area] of this.#filled) {
      const now = filled.get(anchor);
      if (now === undefined || now.rows < area.rows || now.columns < area.columns) changed.push(...besideAnchor(area));
    }
    this.#filled = filled;
    this.#calculateDependents(changed);
  }

  #isFilled(row: number, column: number): boolean {
    return (
      this.#cells.formula(row, column) !== undefined &&
      this.#cells.values({ row, column, rows: 1, columns: 1 })[0]?.[0] !== "#SPILL!"
    );
  }

  #makeRoomFor(arrays: readonly { row: number; column: number; area: Area }[]): void {
    const enlarged = new Map<string, number>();
    for (const { row, column, area } of arrays) {
      const formula = this.#cells.formula(row, column);
      if (formula === undefined || this.#fits(area)) continue;
      const times = (this.#enlarged.get(`${row},${column}`) ?? 0) + 1;
      enlarged.set(`${row},${column}`, times);
      if (times <= MOST_ENLARGEMENTS) this.#makeRoom(row, column, area, formula);
    }
    this.#enlarged = enlarged;
  }

  /** Whether nothing can or need be done: the sheet is large enough, or never will be. */
  #fits(area: Area): boolean {
    const { sheet } = this.#cells;
    const fits = area.row + area.rows <= sheet.getRowCount() && area.column + area.columns <= sheet.getColumnCount();
    return fits || area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS;
  }

  #makeRoom(row: number, column: number, area: Area, formula: string): void {
    const { sheet, engine } = this.#cells;
    this.#layout.include(area);
    // Stored again, outside undo, the formula is calculated again.
    const cellValue = { [row]: { [column]: { f: formula } } };
    engine.run(
      SetRangeValuesMutation.id,
      { unitId: engine.unitId, subUnitId: sheet.getSheetId(), cellValue },
      { fromFormula: true },
    );
  }

  #calculateDependents(areas: readonly Area[]): void {
    this.#rounds = areas.length === 0 || this.#rounds === MOST_ROUNDS ? 0 : this.#rounds + 1;
    if (this.#rounds === 0) return;
    const { sheet, engine } = this.#cells;
    const dirtyRanges = areas.map((area) => ({
      unitId: engine.unitId,
      sheetId: sheet.getSheetId(),
      range: rangeOf(area),
    }));
    engine.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], dirtyRanges }, { onlyLocal: true });
  }
}

/** An array's cells without the first, whose formula must not be calculated again. */
function besideAnchor({ row, column, rows, columns }: Area): Area[] {
  const right = { row, column: column + 1, rows: 1, columns: columns - 1 };
  const below = { row: row + 1, column, rows: rows - 1, columns };
  return [right, below].filter((area) => area.rows > 0 && area.columns > 0);
}
