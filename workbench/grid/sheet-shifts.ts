import { Direction, type IMutationInfo, type IRange, type Worksheet } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  MoveRangeMutation,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { cellMoves } from "./cell-moves";
import type { Engine } from "./engine";
import type { SheetLayout } from "./sheet-layout";
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
    readonly layout: SheetLayout,
  ) {}

  apply(shift: Shift): void {
    this.engine.onSheet(this.sheet, () => (shift.across === undefined ? this.#whole(shift) : this.#part(shift)));
  }

  #whole({ axis, at, count }: Shift): void {
    const rows = axis === "row";
    this.layout.reach(axis, at + Math.max(0, -count));
    const end = at + Math.abs(count) - 1;
    const range = {
      startRow: rows ? at : 0,
      endRow: rows ? end : this.sheet.getRowCount() - 1,
      startColumn: rows ? 0 : at,
      endColumn: rows ? this.sheet.getColumnCount() - 1 : end,
    };
    const direction = rows ? Direction.UP : Direction.LEFT;
    this.engine.run(WHOLE[axis][count > 0 ? "insert" : "remove"], { ...this.#place(), range, direction });
    this.layout.trim();
  }

  /** Not by the commands: they work on the sheet in sight alone, take looks along and lengthen the sheet. */
  #part(shift: Shift): void {
    const place = this.#place();
    const moves = cellMoves(this.sheet.getCellMatrix(), place.subUnitId, shift);
    if (moves.extent) this.layout.include(moves.extent);
    const params = { ...place, range: rangeOfShift(shift) };
    const others = this.engine
      .get(SheetInterceptorService)
      .onCommandExecute({ id: PART[shift.axis][shift.count > 0 ? "insert" : "remove"], params });
    const move = (change: typeof moves.redo) => ({ id: MoveRangeMutation.id, params: { ...change, ...place } });
    this.engine.changeAll(
      [...(others.preRedos ?? []), move(moves.redo), ...others.redos] as IMutationInfo<object>[],
      [...(others.preUndos ?? []), move(moves.undo), ...others.undos] as IMutationInfo<object>[],
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
