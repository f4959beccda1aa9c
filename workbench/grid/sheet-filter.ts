import { extractPureTextFromCell, type Worksheet } from "@univerjs/core";
import {
  RemoveSheetFilterCommand,
  SetSheetFilterRangeCommand,
  SetSheetsFilterCriteriaCommand,
  SheetsFilterService,
  type FilterModel,
  type IFilterColumn,
} from "@univerjs/sheets-filter";
import { areaOf, rangeOf } from "./area";
import type { Engine } from "./engine";
import type { ColumnFilter, GridFilter } from "./filter";
import type { Area } from "./grid";
import type { Fact } from "./records";
import { shownValue } from "./table-filter";
import { TableStates } from "./table-states";

/** Filters of one sheet; Univer has one kind for the sheet and another for tables. */
export class SheetFilter implements GridFilter {
  constructor(
    private readonly engine: Engine,
    private readonly sheet: () => Worksheet,
  ) {}

  area(): Area | undefined {
    const { model } = this;
    return model && areaOf(model.getRange());
  }

  setArea(area: Area | undefined): void {
    if (this.model) this.engine.run(RemoveSheetFilterCommand.id, this.place);
    if (area) this.engine.run(SetSheetFilterRangeCommand.id, { ...this.place, range: rangeOf(area) });
  }

  column(table: string | undefined, column: number): ColumnFilter | undefined {
    if (table !== undefined) return this.tables.find(table)?.columns[column]?.filter;
    const area = this.area();
    const found = area && this.model?.getFilterColumn(area.column + column)?.serialize();
    return found && columnFilter(found);
  }

  setColumn(table: string | undefined, column: number, rows: ReadonlySet<number> | undefined): void {
    if (table !== undefined) return this.setTableColumn(table, column, rows);
    const area = this.area();
    if (!area) throw new Error("the sheet has no filter");
    const col = area.column + column;
    const texts = rows && [...rows].map((row) => extractPureTextFromCell(this.sheet().getCell(row, col)));
    const criteria = texts && {
      colId: col,
      filters: {
        filters: [...new Set(texts.filter((text) => text !== ""))],
        ...(texts.includes("") && { blank: true }),
      },
    };
    this.engine.run(SetSheetsFilterCriteriaCommand.id, { ...this.place, col, criteria: criteria ?? null });
  }

  hides(row: number): boolean {
    return this.sheet().isRowFiltered(row);
  }

  private setTableColumn(id: string, column: number, rows: ReadonlySet<number> | undefined): void {
    const table = this.tables.find(id);
    if (!table) throw new Error(`no table ${id}`);
    const values = rows && [...rows].map((row) => shownValue(this.sheet().getCell(row, table.area.column + column)));
    const filter = values && {
      shown: [...new Set(values.filter((value) => value !== ""))],
      blanks: values.includes(""),
    };
    const columns = table.columns.map(({ id: own, name, filter: before }, index) => ({
      id: own,
      name,
      ...withFilter(index === column ? filter : before),
    }));
    this.engine.note(() => this.tables.put({ ...table, columns }));
  }

  private get model(): FilterModel | undefined {
    const { unitId, subUnitId } = this.place;
    return this.engine.get(SheetsFilterService).getFilterModel(unitId, subUnitId) ?? undefined;
  }

  private get tables(): TableStates {
    return new TableStates(this.engine);
  }

  private get place(): { unitId: string; subUnitId: string } {
    return { unitId: this.engine.unitId, subUnitId: this.sheet().getSheetId() };
  }
}

function withFilter(filter: ColumnFilter | undefined): { filter?: ColumnFilter } {
  return filter ? { filter } : {};
}

function columnFilter({ filters, ...other }: IFilterColumn): ColumnFilter {
  if (filters) return { shown: filters.filters ?? [], blanks: filters.blank === true };
  return { condition: JSON.parse(JSON.stringify(other)) as Fact };
}
