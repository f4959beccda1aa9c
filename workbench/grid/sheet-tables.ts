import { extractPureTextFromCell, type IMutationInfo, type Worksheet } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { SheetInterceptorService, SheetRangeThemeModel } from "@univerjs/sheets";
import {
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SetSheetTableMutation,
  validateSheetTableName,
} from "@univerjs/sheets-table";
import { overlap } from "./area";
import type { Engine } from "./engine";
import type { Area, GridTable, GridTableColumn, TableLook } from "./grid";
import type { SheetCells } from "./sheet-cells";
import { hasHeader, tableTheme } from "./table-styles";
import { keepLook } from "./table-looks";
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

  /** @throws Error where the name can't be one in a formula, or is a table's or a defined name already. */
  add(id: string, name: string, area: Area, look: TableLook): void {
    this.#checkName(name);
    const columns = this.#columns(area, []);
    const [sheet, theme] = [this.sheet.getSheetId(), this.#theme(look)];
    const filterButton = look.showFilterButton && look.showHeaders;
    this.engine.note(() => this.#states.put({ id, sheet, name, area, columns, theme, filterButton }));
  }

  update(id: string, { name, area, look }: TableChange): void {
    // Formulas don't care about case.
    if (name !== undefined && name.toUpperCase() !== this.#get(id).name.toUpperCase()) this.#rename(id, name);
    const before = this.#get(id);
    const after = {
      ...before,
      ...(name !== undefined && { name }),
      ...(area !== undefined && {
        area,
        columns: this.#columns(area, before.columns, before.area, hasHeader(before.theme)),
      }),
      ...(look !== undefined && {
        ...{ theme: this.#theme(look), filterButton: look.showFilterButton && look.showHeaders },
      }),
    };
    this.engine.note(() => this.#states.put(after));
  }

  /**
   * Renames the table in formulas, too. Not by the commands: they refuse the names of sheets, which Excel allows, and add a table
   * of another name where they don't like one.
   */
  #rename(id: string, name: string): void {
    this.#checkName(name);
    const [place, oldTableName] = [this.#place(id), this.#get(id).name];
    const others = this.engine
      .get(SheetInterceptorService)
      .onCommandExecute({ id: SetSheetTableCommand.id, params: { ...place, name, oldTableName } });
    const named = (to: string) => ({ id: SetSheetTableMutation.id, params: { ...place, config: { name: to } } });
    this.engine.changeAll(
      [...(others.preRedos ?? []), named(name), ...others.redos] as IMutationInfo<object>[],
      [...(others.preUndos ?? []), named(oldTableName), ...others.undos] as IMutationInfo<object>[],
    );
  }

  #checkName(name: string): void {
    const defined = Object.values(this.engine.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId) ?? {});
    const taken = new Set([...defined, ...this.#states.capture()].map((each) => each.name));
    if (!validateSheetTableName(name, taken).valid) throw new Error(`invalid table name: ${name}`);
  }

  /** Renames the columns of tables whose header cells lie in an area that was written to. */
  followHeaders(written: Area): void {
    for (const table of this.#states.capture()) {
      if (table.sheet !== this.sheet.getSheetId() || !hasHeader(table.theme)) continue;
      if (!overlap(written, { ...table.area, rows: 1 })) continue;
      this.#states.put({ ...table, columns: this.#columns(table.area, table.columns, table.area) });
    }
  }

  remove(id: string): void {
    this.engine.run(DeleteSheetTableCommand.id, this.#place(id));
  }

  keepLook(id: string, cells: SheetCells): void {
    keepLook(this.engine, cells, gridTable(this.#get(id)));
  }

  /** Columns under the names that stand in the header now. Those of the area that the table had keep their ids. */
  #columns(area: Area, known: readonly GridTableColumn[], before: Area = area, header = true): GridTableColumn[] {
    const left = Math.max(0, area.column - before.column);
    const right = Math.min(before.columns, area.column + area.columns - before.column);
    const kept = known.slice(left, Math.max(left, right));
    const missing = Math.max(0, Math.min(area.columns, before.column - area.column));
    const columns = withNewColumns(
      withNewColumns(kept, 0, missing),
      kept.length + missing,
      area.columns - kept.length - missing,
    );
    if (!header) return columns;
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
