import { extractPureTextFromCell, type Worksheet } from "@univerjs/core";
import { SheetRangeThemeModel } from "@univerjs/sheets";
import { AddSheetTableCommand, DeleteSheetTableCommand, SetSheetTableCommand } from "@univerjs/sheets-table";
import { overlap, rangeOf } from "./area";
import type { Engine } from "./engine";
import type { Area, GridTable, GridTableColumn, TableLook } from "./grid";
import { tableTheme } from "./table-styles";
import { gridTable, TableStates, type TableState } from "./table-states";
import { withNewColumns } from "./table-shift";

interface TableChange {
  name?: string;
  area?: Area;
  look?: TableLook;
}

/** The tables of one sheet. Their look is a theme laid over the cells, so cells keep their own styles. */
export class SheetTables {
  readonly #states: TableStates;

  constructor(
    readonly engine: Engine,
    readonly sheet: Worksheet,
  ) {
    this.#states = new TableStates(engine);
  }

  list(): GridTable[] {
    const own = this.#states.capture().filter(({ sheet }) => sheet === this.sheet.getSheetId());
    return own.map(gridTable);
  }

  add(id: string, name: string, area: Area, look: TableLook): void {
    const options = { tableStyleId: this.#theme(look), showHeader: look.showFilterButton };
    this.engine.run(AddSheetTableCommand.id, { ...this.#place(id), id, name, range: rangeOf(area), options });
    // Univer gives a table whose name it refuses another one, which would leave structured references without a target.
    const given = this.#get(id);
    if (given.name !== name) {
      this.remove(id);
      throw new Error(`invalid table name: ${name}`);
    }
    this.engine.amend(() => this.#states.put({ ...given, columns: this.#columns(area, []) }));
  }

  update(id: string, { name, area, look }: TableChange): void {
    // The command, unlike a new state, renames the table in formulas too.
    // It takes the same name in other case for one that is taken; formulas don't care about case.
    const isOther = name !== undefined && name.toUpperCase() !== this.#get(id).name.toUpperCase();
    if (isOther) this.engine.run(SetSheetTableCommand.id, { ...this.#place(id), name });
    const before = this.#get(id);
    const after = {
      ...before,
      ...(name !== undefined && { name }),
      ...(area !== undefined && { area, columns: this.#columns(area, before.columns, before.area) }),
      ...(look !== undefined && { theme: this.#theme(look), filterButton: look.showFilterButton }),
    };
    this.engine.note(() => this.#states.put(after));
  }

  /** Renames the columns of tables whose header cells lie in an area that was written to. */
  followHeaders(written: Area): void {
    for (const table of this.#states.capture()) {
      if (table.sheet !== this.sheet.getSheetId() || !overlap(written, { ...table.area, rows: 1 })) continue;
      this.#states.put({ ...table, columns: this.#columns(table.area, table.columns, table.area) });
    }
  }

  remove(id: string): void {
    this.engine.run(DeleteSheetTableCommand.id, this.#place(id));
  }

  /** Columns under the names that stand in the header now. Those of the area that the table had keep their ids. */
  #columns(area: Area, known: readonly GridTableColumn[], before: Area = area): GridTableColumn[] {
    const left = Math.max(0, area.column - before.column);
    const right = Math.min(before.columns, area.column + area.columns - before.column);
    const kept = known.slice(left, Math.max(left, right));
    const missing = Math.max(0, Math.min(area.columns, before.column - area.column));
    const columns = withNewColumns(
      withNewColumns(kept, 0, missing),
      kept.length + missing,
      area.columns - kept.length - missing,
    );
    return columns.map((column, index) => ({
      ...column,
      name: this.#text(area.row, area.column + index) || `Column${index + 1}`,
    }));
  }

  #text(row: number, column: number): string {
    const cell = this.sheet.getCellMatrix().getValue(row, column);
    return cell ? extractPureTextFromCell(cell) : "";
  }

  #place(tableId: string): { unitId: string; subUnitId: string; tableId: string } {
    return { unitId: this.engine.unitId, subUnitId: this.sheet.getSheetId(), tableId };
  }

  #get(id: string): TableState {
    const table = this.#states.find(id);
    if (table === undefined) throw new Error(`no table ${id}`);
    return table;
  }

  /** The name under which a look's theme is known to the workbook. */
  #theme(look: TableLook): string {
    const theme = tableTheme(look);
    const themes = this.engine.get(SheetRangeThemeModel);
    if (themes.getRangeThemeStyle(this.engine.unitId, theme.getName()) === undefined) {
      themes.registerRangeThemeStyle(this.engine.unitId, theme);
    }
    return theme.getName();
  }
}
