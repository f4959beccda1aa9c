import type { IRange, Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRowDataMutation,
} from "@univerjs/sheets";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { Engine } from "./engine";
import { replaceRules, rulesOf } from "./sheet-conditional-formats";
import type { Fact, Records } from "./records";
import type { TableState, TableStates } from "./table-states";
import type { KeptState } from "./undo-steps";
import type { WorkbookNames } from "./workbook-names";

type Freeze = ReturnType<Worksheet["getFreeze"]>;

/** By row or column, what is special about it, as JSON. */
type Lines = Readonly<Record<string, string>>;

interface SheetState {
  merges: readonly IRange[];
  freeze: Freeze;
  rows: Lines;
  columns: Lines;
  /** Conditional formats, as JSON. */
  formats: string;
}

/** What a workbook is beside its cells, whole. */
export interface BookState {
  records: ReadonlyMap<string, Fact>;
  names: readonly IDefinedNamesServiceParam[];
  tables: readonly TableState[];
  sheets: ReadonlyMap<string, SheetState>;
}

/** Takes and puts back the state of one workbook. */
export class BookKeeper implements KeptState<unknown> {
  constructor(
    private readonly engine: Engine,
    private readonly parts: { records: Records; names: WorkbookNames; tables: TableStates },
  ) {}

  capture(): BookState {
    const { records, names, tables } = this.parts;
    const sheets = new Map(this.engine.model.getSheets().map((sheet) => [sheet.getSheetId(), this.#sheetState(sheet)]));
    return { records: records.capture(), names: names.capture(), tables: tables.capture(), sheets };
  }

  restore(state: unknown): void {
    const { records, names, tables, sheets } = state as BookState;
    for (const [id, kept] of sheets) this.#restoreSheet(id, kept);
    this.parts.tables.restore(tables);
    this.parts.names.restore(names);
    this.parts.records.restore(records);
  }

  #sheetState(sheet: Worksheet): SheetState {
    return { ...looksOf(sheet), formats: JSON.stringify(rulesOf(this.engine, sheet.getSheetId())) };
  }

  #restoreSheet(subUnitId: string, kept: SheetState): void {
    const sheet = this.engine.model.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const { unitId } = this.engine;
    const now = this.#sheetState(sheet);
    if (!isSame(now.freeze, kept.freeze)) this.engine.run(SetFrozenMutation.id, { unitId, subUnitId, ...kept.freeze });
    const rowData = differences(now.rows, kept.rows);
    if (rowData) this.engine.run(SetRowDataMutation.id, { unitId, subUnitId, rowData });
    const columnData = differences(now.columns, kept.columns);
    if (columnData) this.engine.run(SetColDataMutation.id, { unitId, subUnitId, columnData });
    if (now.formats !== kept.formats)
      replaceRules(this.engine, subUnitId, JSON.parse(kept.formats) as ReturnType<typeof rulesOf>);
    if (isSame(now.merges, kept.merges)) return;
    this.engine.run(RemoveWorksheetMergeMutation.id, { unitId, subUnitId, ranges: now.merges });
    this.engine.run(AddWorksheetMergeMutation.id, { unitId, subUnitId, ranges: kept.merges });
  }
}

function looksOf(sheet: Worksheet): Omit<SheetState, "formats"> {
  const merges = sheet.getMergeData().map(({ startRow, endRow, startColumn, endColumn }) => ({
    startRow,
    endRow,
    startColumn,
    endColumn,
  }));
  const { rowData, columnData } = sheet.getConfig();
  return { merges, freeze: { ...sheet.getFreeze() }, rows: linesOf(rowData), columns: linesOf(columnData) };
}

function linesOf(data: object): Lines {
  return Object.fromEntries(Object.entries(data).map(([index, line]) => [index, JSON.stringify(line)]));
}

/** What makes `now` what `kept` was; undefined if nothing is different. */
function differences(now: Lines, kept: Lines): Record<string, object | null> | undefined {
  const indexes = Object.keys({ ...now, ...kept }).filter((index) => now[index] !== kept[index]);
  if (indexes.length === 0) return undefined;
  return Object.fromEntries(indexes.map((index) => [index, JSON.parse(kept[index] ?? "null") as object | null]));
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
