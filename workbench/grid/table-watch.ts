import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation } from "@univerjs/sheets-table";
import type { Engine } from "./engine";
import type { TableState, TableStates } from "./table-states";
import { withNewColumns } from "./table-shift";

/** Whatever changes tables ends in one of these. */
export const TABLE_CHANGES: ReadonlySet<string> = new Set([
  AddSheetTableMutation.id,
  DeleteSheetTableMutation.id,
  SetSheetTableMutation.id,
]);

interface Watcher {
  added(table: TableState): void;
  removed(table: TableState): void;
}

/** Sees tables come and go, whoever makes them, and gives the columns of tables that a person made ids like all others have. */
export class TableWatch {
  #known = new Map<string, TableState>();
  #waiting = false;

  constructor(
    engine: Engine,
    private readonly tables: TableStates,
    private readonly watcher: Watcher,
  ) {
    engine.onCommand(({ id }) => {
      // One command may take a table away and bring it back, which is nothing that happened.
      if (TABLE_CHANGES.has(id) && !this.#waiting) queueMicrotask(() => this.#look());
      this.#waiting ||= TABLE_CHANGES.has(id);
    });
  }

  #look(): void {
    this.#waiting = false;
    for (const table of this.tables.capture()) {
      const numbered = withNumbers(table);
      if (numbered !== table) this.tables.put(numbered);
    }
    this.#waiting = false;
    const before = this.#known;
    this.#known = new Map(this.tables.capture().map((table) => [table.id, table]));
    for (const [id, table] of before) if (!this.#known.has(id)) this.watcher.removed(table);
    for (const [id, table] of this.#known) if (!before.has(id)) this.watcher.added(table);
  }
}

function withNumbers(table: TableState): TableState {
  if (table.columns.every(({ id }) => /^\d+$/.test(id))) return table;
  const known = table.columns.filter(({ id }) => /^\d+$/.test(id));
  const fresh = withNewColumns(known, known.length, table.columns.length - known.length).slice(known.length);
  const columns = table.columns.map((column) =>
    /^\d+$/.test(column.id) ? column : { ...column, id: fresh.shift()?.id ?? "" },
  );
  return { ...table, columns };
}
