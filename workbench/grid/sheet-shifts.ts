import { Dimension, Direction, type IMutationInfo, type IRange, type Worksheet } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Engine } from "./engine";
import type { Shift } from "./shift";

interface Place {
  unitId: string;
  subUnitId: string;
}

const WHOLE = {
  row: { insert: InsertRowByRangeCommand.id, remove: RemoveRowByRangeCommand.id },
  column: { insert: InsertColByRangeCommand.id, remove: RemoveColByRangeCommand.id },
};

const PART = {
  row: { insert: InsertRangeMoveDownCommand.id, remove: DeleteRangeMoveUpCommand.id },
  column: { insert: InsertRangeMoveRightCommand.id, remove: DeleteRangeMoveLeftCommand.id },
};

/** Inserts and deletes cells of one sheet as Univer's own commands do, so that formulas, names and merges that point to moved cells follow. */
export class SheetShifts {
  constructor(
    readonly engine: Engine,
    readonly sheet: Worksheet,
  ) {}

  /** The sheet must reach to the first cell that moves. */
  apply(shift: Shift): void {
    this.engine.onSheet(this.sheet, () => (shift.across === undefined ? this.#whole(shift) : this.#part(shift)));
  }

  #whole({ axis, at, count }: Shift): void {
    const rows = axis === "row";
    const end = at + Math.abs(count) - 1;
    const range = {
      startRow: rows ? at : 0,
      endRow: rows ? end : this.sheet.getRowCount() - 1,
      startColumn: rows ? 0 : at,
      endColumn: rows ? this.sheet.getColumnCount() - 1 : end,
    };
    const direction = rows ? Direction.UP : Direction.LEFT;
    this.engine.run(WHOLE[axis][count > 0 ? "insert" : "remove"], { ...this.#place(), range, direction });
  }

  /** Not by the commands: they work on the sheet in sight alone, take looks along and lengthen the sheet. */
  #part(shift: Shift): void {
    const insert = shift.count > 0;
    const range = rangeOfShift(shift);
    const change = {
      ...this.#place(),
      range,
      shiftDimension: shift.axis === "row" ? Dimension.ROWS : Dimension.COLUMNS,
    };
    const { accessor } = this.engine;
    const moved = insert ? getInsertRangeMutations(accessor, change) : getRemoveRangeMutations(accessor, change);
    const others = this.engine
      .get(SheetInterceptorService)
      .onCommandExecute({ id: PART[shift.axis][insert ? "insert" : "remove"], params: { ...this.#place(), range } });
    this.engine.changeAll(
      [...(others.preRedos ?? []), ...moved.redo, ...others.redos] as IMutationInfo<object>[],
      [...(others.preUndos ?? []), ...moved.undo.reverse(), ...others.undos] as IMutationInfo<object>[],
    );
  }

  #place(): Place {
    return { unitId: this.engine.unitId, subUnitId: this.sheet.getSheetId() };
  }
}

/** The cells that a shift of part of the rows or columns inserts or deletes. */
export function rangeOfShift({ axis, at, count, across = { first: 0, last: 0 } }: Shift): IRange {
  const end = at + Math.abs(count) - 1;
  return axis === "row"
    ? { startRow: at, endRow: end, startColumn: across.first, endColumn: across.last }
    : { startRow: across.first, endRow: across.last, startColumn: at, endColumn: end };
}

const COMMANDS: Readonly<Record<string, { axis: Shift["axis"]; sign: 1 | -1; whole: boolean }>> = Object.fromEntries(
  [WHOLE, PART].flatMap((commands) =>
    (["row", "column"] as const).flatMap((axis) => [
      [commands[axis].insert, { axis, sign: 1, whole: commands === WHOLE }],
      [commands[axis].remove, { axis, sign: -1, whole: commands === WHOLE }],
    ]),
  ),
);

/** What a command is about to do to the cells of a range; undefined for commands that move none. */
export function shiftOfCommand(command: string, range: IRange): Shift | undefined {
  const kind = COMMANDS[command];
  if (kind === undefined) return undefined;
  const { axis, sign, whole } = kind;
  const rows = { at: range.startRow, last: range.endRow };
  const columns = { at: range.startColumn, last: range.endColumn };
  const [along, across] = axis === "row" ? [rows, columns] : [columns, rows];
  const count = sign * (along.last - along.at + 1);
  return { axis, at: along.at, count, ...(!whole && { across: { first: across.at, last: across.last } }) };
}
