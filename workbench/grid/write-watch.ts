import type { ICellData, Nullable } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { Extent } from "./area";
import type { Area, CellValue } from "./grid";
import type { FormerCells } from "./grid-events";
import type { UniverSheet } from "./univer-sheet";

type Cell = Nullable<ICellData>;

/** What one change writes: contents around `area`, and looks alone around `looks`. */
export interface Write extends FormerCells {
  area: Area | undefined;
  looks: Area | undefined;
}

/** What stood in a cell. */
interface Former {
  value: CellValue;
  formula: CellValue;
}

/** Learns what cells held before they were written. Both methods are to be called before the change. */
export class WriteWatch {
  /** Of cells that Univer gave their new formula already. */
  readonly #formers = new Map<string, Former>();

  /** Univer writes formulas ahead of the change that brings them, as if they were results. */
  noteFormulas({ cellValue }: ISetRangeValuesMutationParams, sheet: UniverSheet | undefined): void {
    for (const [row, column, cell] of cellsOf(cellValue))
      if (sheet && cell && ("f" in cell || "si" in cell))
        this.#formers.set(`${row} ${column}`, readCell(sheet, row, column));
  }

  /** What the change is about to write, and what stands there yet. */
  watch({ cellValue }: ISetRangeValuesMutationParams, sheet: UniverSheet | undefined): Write {
    const [contents, looks] = [new Extent(), new Extent()];
    const formulas: { row: number; column: number; before: string }[] = [];
    for (const [row, column, cell] of cellsOf(cellValue)) {
      (hasContents(cell) ? contents : looks).add(row, column);
      const former = hasContents(cell) ? this.#formerOf(sheet, row, column, cell) : undefined;
      if (former && former.formula !== cell?.f) formulas.push({ row, column, before: String(former.formula) });
    }
    const { area } = contents;
    const isSingle = area?.rows === 1 && area.columns === 1;
    const before = isSingle && sheet ? this.#read(sheet, area.row, area.column).value : undefined;
    this.#formers.clear();
    return { area, looks: looks.area, before, formulas };
  }

  /** Where neither has a formula, nothing: reading every cell of a large write would take its time. */
  #formerOf(sheet: UniverSheet | undefined, row: number, column: number, cell: Cell): Former | undefined {
    const raw = sheet?.worksheet.getCellRaw(row, column);
    const isAboutFormulas = Boolean(cell?.f ?? raw?.f ?? raw?.si) || this.#formers.has(`${row} ${column}`);
    return sheet && isAboutFormulas ? this.#read(sheet, row, column) : undefined;
  }

  #read(sheet: UniverSheet, row: number, column: number): Former {
    return this.#formers.get(`${row} ${column}`) ?? readCell(sheet, row, column);
  }
}

function readCell(sheet: UniverSheet, row: number, column: number): Former {
  const area = { row, column, rows: 1, columns: 1 };
  const [[value = ""] = []] = sheet.values(area);
  const [[formula = ""] = []] = sheet.formulas(area);
  return { value, formula };
}

function* cellsOf(cells: ISetRangeValuesMutationParams["cellValue"]): Generator<[number, number, Cell]> {
  for (const [row, columns] of Object.entries(cells ?? {}))
    for (const [column, cell] of Object.entries(columns as Record<string, Cell>))
      yield [Number(row), Number(column), cell];
}

/** A cell that is taken away whole loses its contents, too. */
function hasContents(cell: Cell): boolean {
  return !cell || "v" in cell || "f" in cell || "p" in cell;
}
