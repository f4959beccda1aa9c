import type { ICellData, Nullable, ObjectMatrix } from "@univerjs/core";
import type { IMoveRangeMutationParams } from "@univerjs/sheets";
import { Extent, rangeOf } from "./area";
import type { Area } from "./grid";
import { shiftArea, type Shift } from "./shift";

type Cells = Record<number, Record<number, ICellData | null>>;
type Part = IMoveRangeMutationParams["from"];

/** What a shift does to the cells of a sheet, as changes that Univer knows. */
export interface CellMoves {
  /** Around the cells after they moved; undefined if none is there. */
  extent: Area | undefined;
  redo: Omit<IMoveRangeMutationParams, "unitId">;
  undo: Omit<IMoveRangeMutationParams, "unitId">;
}

/** Univer's own looks at every place down to the sheet's last cell, and copies each cell four times. */
export function cellMoves(cells: ObjectMatrix<Nullable<ICellData>>, subUnitId: string, shift: Shift): CellMoves {
  const [left, arrived] = [{} as Cells, {} as Cells];
  const [before, after] = [new Extent(), new Extent()];
  cells.forValue((row, column, cell) => {
    const place = { row, column, rows: 1, columns: 1 };
    const moved = shiftArea(place, shift);
    if (!cell || moved === place || (moved?.row === row && moved.column === column)) return;
    (left[row] ??= {})[column] = cell;
    before.add(row, column);
    if (!moved) return;
    (arrived[moved.row] ??= {})[moved.column] = { ...cell };
    after.add(moved.row, moved.column);
  });
  const part = (value: Cells): Part => ({ subUnitId, value: value as Part["value"] });
  const ranges = { fromRange: rangeOf(before.area ?? NOWHERE), toRange: rangeOf(after.area ?? NOWHERE) };
  return {
    extent: after.area,
    redo: { ...ranges, from: part(emptied(left, arrived)), to: part(arrived) },
    undo: { fromRange: ranges.toRange, toRange: ranges.fromRange, from: part(emptied(arrived, left)), to: part(left) },
  };
}

const NOWHERE: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Takes cells away where none take their places: taking one away costs a look at all the rows. */
function emptied(cells: Cells, others: Cells): Cells {
  const empty: Cells = {};
  for (const [row, columns] of Object.entries(cells) as unknown as [number, Record<number, ICellData>][])
    for (const column of Object.keys(columns) as unknown as number[])
      if (!others[row]?.[column]) (empty[row] ??= {})[column] = null;
  return empty;
}
