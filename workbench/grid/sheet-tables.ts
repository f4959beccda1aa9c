import { extractPureTextFromCell, type Worksheet } from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { SheetRangeThemeModel } from "@univerjs/sheets";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SetSheetTableMutation,
  TableColumnDataTypeEnum,
  TableManager,
} from "@univerjs/sheets-table";
import { areaOf, overlap, rangeOf } from "./area";
import type { Engine } from "./engine";
import type { Area, TableLook } from "./grid";
import { tableTheme } from "./table-styles";

type Table = NonNullable<ReturnType<TableManager["getTable"]>>;

interface TableChange {
  name?: string;
  area?: Area;
  look?: TableLook;
}

/** The tables of one sheet. Their look is a theme laid over the cells, so cells keep their own styles. */
export class SheetTables {
  constructor(
    readonly engine: Engine,
    readonly sheet: Worksheet,
  ) {}

  add(id: string, name: string, area: Area, look: TableLook): void {
    const options = { tableStyleId: this.#theme(look), showHeader: look.showFilterButton };
    this.engine.run(AddSheetTableCommand.id, { ...this.#place(id), id, name, range: rangeOf(area), options });
    // Univer gives a table whose name it refuses another one, which would leave structured references without a target.
    const given = this.#table(id).getDisplayName();
    if (given !== name) {
      this.remove(id);
      throw new Error(`invalid table name: ${name}`);
    }
  }

  update(id: string, { name, area, look }: TableChange): void {
    // The command, unlike the mutation, renames the table in formulas too.
    if (name !== undefined && name !== this.#table(id).getDisplayName())
      this.engine.run(SetSheetTableCommand.id, { ...this.#place(id), name });
    const config = {
      ...(area !== undefined && { updateRange: { newRange: rangeOf(area) } }),
      ...(look !== undefined && { theme: this.#theme(look), options: { showHeader: look.showFilterButton } }),
    };
    this.engine.run(SetSheetTableMutation.id, { ...this.#place(id), config });
    this.#renameColumns(this.#table(id));
  }

  /** Renames the columns of tables whose header cells lie in an area that was written to. */
  followHeaders(written: Area): void {
    for (const table of this.engine
      .get(TableManager)
      .getTablesBySubunitId(this.engine.unitId, this.sheet.getSheetId())) {
      const header = { ...areaOf(table.getRange()), rows: 1 };
      if (overlap(written, header)) this.#renameColumns(table);
    }
  }

  remove(id: string): void {
    this.engine.run(DeleteSheetTableCommand.id, this.#place(id));
  }

  /** Univer reads a table's header once; structured references need the names that stand there now. */
  #renameColumns(table: Table): void {
    const { startRow, startColumn, endColumn } = table.getRange();
    const columns = table.getTableInfo().columns;
    const names = Array.from({ length: endColumn - startColumn + 1 }, (_, index) => {
      const cell = this.sheet.getCellMatrix().getValue(startRow, startColumn + index);
      return (cell && extractPureTextFromCell(cell)) || `Column${index + 1}`;
    });
    if (names.length === columns.length && names.every((name, index) => columns[index]?.displayName === name)) return;
    const blank = { dataType: TableColumnDataTypeEnum.String, formula: "", meta: {}, style: {} };
    table.setColumns(
      names.map((displayName, index) => ({ ...blank, id: `column-${index + 1}`, ...columns[index], displayName })),
    );
    const titleMap = new Map(names.map((name, index) => [name, index]));
    const reference = { range: table.getRange(), sheetId: this.sheet.getSheetId(), titleMap };
    this.engine.run(SetSuperTableMutation.id, {
      unitId: this.engine.unitId,
      tableName: table.getDisplayName(),
      reference,
    });
  }

  #place(tableId: string): { unitId: string; subUnitId: string; tableId: string } {
    return { unitId: this.engine.unitId, subUnitId: this.sheet.getSheetId(), tableId };
  }

  #table(id: string): Table {
    const table = this.engine.get(TableManager).getTable(this.engine.unitId, id);
    if (table === undefined) throw new Error(`no table ${id}`);
    return table;
  }

  /** The name under which a look's theme is known to the workbook. */
  #theme({ style, showBandedRows }: TableLook): string {
    const theme = tableTheme(style, showBandedRows);
    const themes = this.engine.get(SheetRangeThemeModel);
    if (themes.getRangeThemeStyle(this.engine.unitId, theme.getName()) === undefined) {
      themes.registerRangeThemeStyle(this.engine.unitId, theme);
    }
    return theme.getName();
  }
}
