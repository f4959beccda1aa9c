import { IUniverInstanceService } from "@univerjs/core";
import { RemoveSheetCommand } from "@univerjs/sheets";
import { BookKeeper } from "./book-state";
import type { Engine } from "./engine";
import type { GridEventSource } from "./grid-event-source";
import { Records } from "./records";
import { SheetNameWatch } from "./sheet-name-watch";
import { ShiftWatch } from "./shift-watch";
import { gridTable, TableStates, type TableState } from "./table-states";
import { TableWatch } from "./table-watch";
import { WorkbookNames } from "./workbook-names";

/** What a workbook is beside its sheets' cells, and the steps in which all of it can be taken back. */
export class UniverBook {
  readonly records: Records;
  readonly names: WorkbookNames;
  readonly shifts: ShiftWatch;

  constructor(
    private readonly engine: Engine,
    events: GridEventSource,
    nameColumns: (table: TableState) => void,
  ) {
    const tables = new TableStates(engine);
    this.names = new WorkbookNames(engine);
    this.records = new Records((keys, undoable) => {
      if (undoable) engine.changeAll([], []);
      events.emit("recordsChanged", { keys });
    });
    engine.steps.keep(engine.unitId, new BookKeeper(engine, { records: this.records, names: this.names, tables }));
    engine.beforeCommand(() => engine.steps.settle());
    this.shifts = new ShiftWatch(engine, tables, {
      nameColumns,
      shifted: (event) => events.emit("shifted", event),
    });
    new SheetNameWatch(engine, this.names);
    new TableWatch(engine, tables, {
      added: (table) => events.emit("tableAdded", { sheet: table.sheet, table: gridTable(table) }),
      removed: (table) => events.emit("tableRemoved", { sheet: table.sheet, table: gridTable(table) }),
    });
    // Excel, too, warns that a sheet can't be brought back, and forgets what was before.
    engine.onCommand(({ id }) => {
      if (id === RemoveSheetCommand.id) this.forgetSteps();
    });
  }

  step<T>(owner: object, run: () => T): T {
    return this.engine.steps.within(owner, run);
  }

  async undo(): Promise<void> {
    this.#focus();
    await this.engine.api.undo();
  }

  async redo(): Promise<void> {
    this.#focus();
    await this.engine.api.redo();
  }

  forgetSteps(): void {
    this.engine.steps.clearUndoRedo(this.engine.unitId);
  }

  /** Undo works on the focused document, and without a page nothing has ever got the focus. */
  #focus(): void {
    this.engine.get(IUniverInstanceService).focusUnit(this.engine.unitId);
  }
}
