import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  SetSheetTableMutation,
  TableColumnDataTypeEnum,
  TableManager,
} from "@univerjs/sheets-table";
import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { areaOf, rangeOf } from "./area";
import type { Engine } from "./engine";
import { columnFilterOf, tableFilterOf } from "./table-filter";
import type { Area, GridTable, GridTableColumn } from "./grid";
import { hasHeader, themeLook } from "./table-styles";

type Stored = NonNullable<ReturnType<TableManager["getTable"]>>;

/** A table as plain data. */
export interface TableState {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly area: Area;
  /** Their ids stay with them when columns come, go or move. */
  readonly columns: readonly GridTableColumn[];
  /** Name of the theme that it is drawn with. */
  readonly theme: string;
  readonly filterButton: boolean;
}

/**
 * The tables of the workbook as states that can be taken and put back. Univer's own commands leave tables behind where rows and
 * columns come and go, and its undo forgets columns; so a table is always put where it belongs as a whole.
 */
export class TableStates {
  constructor(private readonly engine: Engine) {}

  capture(): TableState[] {
    return this.#manager.getTableList(this.engine.unitId).flatMap(({ id }) => this.find(id) ?? []);
  }

  find(id: string): TableState | undefined {
    const table = this.#stored(id);
    return table && stateOf(table);
  }

  /** Makes these the tables of the workbook. */
  restore(tables: readonly TableState[]): void {
    for (const { id, sheet } of this.capture())
      if (!tables.some((table) => table.id === id && table.sheet === sheet)) this.remove(id);
    for (const table of tables) this.put(table);
  }

  /** Adds a table, or changes what is different about it. */
  put(table: TableState): void {
    const now = this.find(table.id);
    if (now === undefined) this.#add(table);
    else if (JSON.stringify(now) !== JSON.stringify(table)) this.#change(now, table);
    else this.#filter(table, now);
  }

  remove(id: string): void {
    const table = this.#stored(id);
    if (table) this.engine.run(DeleteSheetTableMutation.id, { ...this.#place(stateOf(table)) });
  }

  #add(table: TableState): void {
    const { name, area, columns, theme, filterButton } = table;
    const range = rangeOf(area);
    const options = { tableStyleId: theme, showHeader: filterButton, columns: columnsOf(columns) };
    const header = columns.map((column) => column.name);
    this.engine.run(AddSheetTableMutation.id, { ...this.#place(table), name, range, header, options });
    this.#filter(table);
  }

  #change(now: TableState, table: TableState): void {
    const config = {
      ...(now.name !== table.name && { name: table.name }),
      ...(now.theme !== table.theme && { theme: table.theme }),
      updateRange: { newRange: rangeOf(table.area) },
      options: { showHeader: table.filterButton },
    };
    this.engine.run(SetSheetTableMutation.id, { ...this.#place(table), config });
    this.#stored(table.id)?.setColumns(columnsOf(table.columns));
    this.#publish(table);
    this.#filter(table, now);
  }

  /** Univer hides rows by their numbers, so a filter is set again where the table has moved. */
  #filter(table: TableState, before?: TableState): void {
    const count = Math.max(table.columns.length, before?.columns.length ?? 0);
    for (let column = 0; column < count; column += 1) {
      const tableFilter = tableFilterOf(table.columns[column]?.filter);
      if (tableFilter === undefined && before?.columns[column]?.filter === undefined) continue;
      this.engine.run(SetSheetTableFilterMutation.id, { ...this.#place(table), column, tableFilter });
    }
  }

  /** Structured references find columns by the names that were told last. */
  #publish({ name, area, sheet, columns }: TableState): void {
    const titleMap = new Map(columns.map((column, index) => [column.name, index]));
    const reference = { range: rangeOf(area), sheetId: sheet, titleMap };
    this.engine.run(SetSuperTableMutation.id, { unitId: this.engine.unitId, tableName: name, reference });
  }

  #place({ id, sheet }: TableState): { unitId: string; subUnitId: string; tableId: string } {
    return { unitId: this.engine.unitId, subUnitId: sheet, tableId: id };
  }

  #stored(id: string): Stored | undefined {
    return this.#manager.getTable(this.engine.unitId, id);
  }

  get #manager(): TableManager {
    return this.engine.get(TableManager);
  }
}

/** A table as the model sees it. */
export function gridTable({ id, name, area, columns, theme, filterButton }: TableState): GridTable {
  const look = themeLook(theme);
  return { id, name, area, columns, look: hasHeader(theme) ? { ...look, showFilterButton: filterButton } : look };
}

function stateOf(table: Stored): TableState {
  const { id, subUnitId, name, range, columns } = table.getTableInfo();
  return {
    id,
    sheet: subUnitId,
    name,
    area: areaOf(range),
    columns: columns.map((column, index) => {
      const filter = columnFilterOf(table.getTableFilters().getColumnFilter(index));
      return { id: column.id, name: column.displayName, ...(filter && { filter }) };
    }),
    theme: table.getTableStyleId(),
    filterButton: table.isShowHeader(),
  };
}

function columnsOf(columns: readonly GridTableColumn[]) {
  const blank = { dataType: TableColumnDataTypeEnum.String, formula: "", meta: {}, style: {} };
  return columns.map(({ id, name }) => ({ ...blank, id, displayName: name }));
}
