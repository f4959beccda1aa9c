import type { ICommandInfo, IRange } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { captureFormats, shiftFormats } from "./conditional-states";
import type { Engine } from "./engine";
import type { GridEvents } from "./grid-events";
import { inverseOf, type Shift } from "./shift";
import { shiftOfCommand } from "./sheet-shifts";
import { shiftTable } from "./table-shift";
import type { TableState, TableStates } from "./table-states";
import { captureValidations, shiftValidations } from "./validation-states";

interface Watcher {
  /** A table has columns whose header cells are empty. */
  nameColumns(table: TableState): void;
  /** Cells of a sheet moved. */
  shifted(event: GridEvents["shifted"]): void;
}

interface Move {
  command: string;
  sheet: string;
  shift: Shift;
  tables: readonly TableState[];
  formats: ReturnType<typeof captureFormats>;
  validations: ReturnType<typeof captureValidations>;
}

/** Sees cells being inserted and deleted, whoever does it, and takes tables, conditional formats and rules for entries along. */
export class ShiftWatch {
  #running: Move | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly tables: TableStates,
    private readonly watcher: Watcher,
  ) {
    engine.beforeCommand((command) => {
      this.#running ??= this.#moveOf(command);
    });
    engine.onCommand(({ id }) => {
      if (id === this.#running?.command) this.#end(this.#running);
    });
  }

  /** For a shift that is no command of Univer's. */
  during(sheet: string, shift: Shift, run: () => void): void {
    const move = { command: "", sheet, shift, ...this.#before() };
    this.#running = move;
    try {
      run();
      this.#end(move);
    } finally {
      this.#running = undefined;
    }
  }

  #moveOf({ id, params }: Readonly<ICommandInfo<object>>): Move | undefined {
    const { range = this.#selected(), subUnitId = this.engine.model.getActiveSheet().getSheetId() } = (params ??
      {}) as {
      range?: IRange;
      subUnitId?: string;
    };
    const shift = range && shiftOfCommand(id, range);
    return shift && { command: id, sheet: subUnitId, shift, ...this.#before() };
  }

  #before(): Pick<Move, "tables" | "formats" | "validations"> {
    const { engine } = this;
    return {
      tables: this.tables.capture(),
      formats: captureFormats(engine),
      validations: captureValidations(engine),
    };
  }

  #selected(): IRange | undefined {
    return this.engine.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  }

  #end({ sheet, shift, tables, formats, validations }: Move): void {
    this.#running = undefined;
    const moved = tables.flatMap((table) => (table.sheet === sheet ? (shiftTable(table, shift) ?? []) : table));
    this.engine.amend(() => {
      this.tables.restore(moved);
      shiftFormats(this.engine, formats, sheet, shift);
      shiftValidations(this.engine, validations, sheet, shift);
      for (const table of moved) if (!tables.includes(table)) this.watcher.nameColumns(table);
      this.watcher.shifted({ sheet, shift, by: "edit" });
    });
    this.engine.steps.attach({
      undone: () => this.watcher.shifted({ sheet, shift: inverseOf(shift), by: "history" }),
      redone: () => this.watcher.shifted({ sheet, shift, by: "history" }),
    });
  }
}
