import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetCommand,
  RemoveColMutation,
  RemoveRowMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { ICommandInfo, IRange, Worksheet } from "@univerjs/core";
import {
  ICalculateFormulaService,
  IFunctionService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import { areaOf, rangeOf } from "./area";
import { Calculation, type CalculatedCells } from "./calculation";
import type { CellEdit } from "./cell-edit";
import { EditGuard } from "./edit-guard";
import type { Engine } from "./engine";
import { ErrorMessages } from "./error-messages";
import { followHiddenRowsOnly, followWritesOnly } from "./formula-data";
import { FormulaReader } from "./formula-reader";
import { FormulaRunner } from "./formula-runner";
import { registerFunctions } from "./function-registry";
import { GridEventSource } from "./grid-event-source";
import type { Area, CellValue, Grid, GridFunction, GridSheet } from "./grid";
import type { GridEvents } from "./grid-events";
import type { GridName } from "./grid-name";
import { boundReferences, measureReferences } from "./reference-bounds";
import { RichCells } from "./rich-cells";
import type { Records } from "./records";
import { takeSorts } from "./sort-command";
import { nameColumns } from "./table-names";
import { UniverBook } from "./univer-book";
import { UniverSheet } from "./univer-sheet";
import { sheetData, type SheetDefaults } from "./workbook-data";

/** What a person or the model does to names and tables. */
const MEANINGS: ReadonlySet<string> = new Set([
  RemoveDefinedNameMutation.id,
  RemoveSuperTableMutation.id,
  SetDefinedNameMutation.id,
  SetSuperTableMutation.id,
]);

/** A calculation can't be interrupted by the person who waits for it. */
const FORMULA_TIME = 5000;

export interface UniverGridOptions extends SheetDefaults {
  /** Milliseconds that one formula may take. Defaults to 5000. */
  formulaTime?: number | undefined;
}

/** A workbook calculated by Univer. */
export class UniverGrid implements Grid {
  readonly #answers = { messages: new ErrorMessages(), rich: new RichCells() };
  readonly #engine: Engine;
  readonly #options: UniverGridOptions;
  readonly #sheets = new Map<string, UniverSheet>();
  readonly #events: GridEventSource;
  readonly #calculation: Calculation;
  readonly #reader: FormulaReader;
  readonly #runner: FormulaRunner;
  readonly #book: UniverBook;
  readonly #guard: EditGuard;

  constructor(engine: Engine, options: UniverGridOptions) {
    this.#engine = engine;
    this.#options = options;
    this.#guard = new EditGuard(engine, (edit) => this.#events.emit("refused", edit));
    followWritesOnly(engine);
    followHiddenRowsOnly(engine);
    boundReferences();
    measureReferences(engine.get(IFunctionService));
    this.#reader = new FormulaReader(engine, this.#answers);
    this.#runner = new FormulaRunner(engine, this.#answers, {
      time: options.formulaTime ?? FORMULA_TIME,
      failed: () => this.#reader.forget(),
    });
    this.#events = new GridEventSource(engine, (sheet) => this.find(sheet));
    takeSorts(engine, (sort) => this.#events.emit("sortAsked", sort));
    this.#calculation = new Calculation(engine, {
      started: () => {
        this.#answers.messages.startCalculation();
        this.#runner.startCalculation();
      },
      ended: (calculated) => this.#tellCalculated(calculated),
    });
    engine.onCommand((command) => {
      this.#moveAnswers(command);
      if (MEANINGS.has(command.id)) this.#readAgain();
    });
    this.#book = new UniverBook(engine, this.#events, ({ id, sheet }) => nameColumns(this.sheet(sheet), id));
    this.#events.on("changed", ({ sheet, area }) => this.find(sheet)?.followWrite(area));
  }

  get records(): Records {
    return this.#book.records;
  }

  sheets(): UniverSheet[] {
    return this.#engine.model.getSheets().map((sheet) => this.#wrap(sheet));
  }

  find(id: string): UniverSheet | undefined {
    const sheet = this.#engine.model.getSheetBySheetId(id);
    return sheet ? this.#wrap(sheet) : undefined;
  }

  /** @throws Error if there is no sheet with this id. */
  sheet(id: string): UniverSheet {
    const sheet = this.find(id);
    if (sheet === undefined) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  addSheet(name: string, position?: number): GridSheet {
    const { unitId, workbook } = this.#engine;
    const index = position ?? workbook.getSheets().length;
    const sheet = { name, ...sheetData(this.#options) };
    const active = this.activeSheet().id;
    this.#engine.run(InsertSheetCommand.id, { unitId, index, sheet });
    this.activate(active);
    const added = this.sheets().find((other) => other.getName() === name);
    if (added === undefined) throw new Error(`no sheet named ${name}`);
    return added;
  }

  removeSheet(id: string): void {
    this.#engine.workbook.deleteSheet(id);
    this.#sheets.delete(id);
  }

  moveSheet(id: string, position: number): void {
    this.#engine.workbook.moveSheet(this.sheet(id).facade, position);
  }

  activeSheet(): GridSheet {
    return this.#wrap(this.#engine.model.getActiveSheet());
  }

  activate(id: string): void {
    if (this.activeSheet().id !== id) this.#engine.workbook.setActiveSheet(id);
  }

  selection(): Area[] {
    const selections = this.#engine.get(SheetsSelectionsService).getCurrentSelections();
    return selections.length === 0
      ? [{ row: 0, column: 0, rows: 1, columns: 1 }]
      : selections.map(({ range }) => areaOf(range));
  }

  select(sheet: string, area: Area): void {
    this.activate(sheet);
    this.#engine.workbook.setActiveRange(this.sheet(sheet).facade.getRange(rangeOf(area)));
  }

  names(): GridName[] {
    return this.#book.names.list();
  }

  setName(name: GridName): void {
    this.#book.names.set(name);
  }

  removeName(name: Pick<GridName, "name" | "sheet">): void {
    this.#book.names.remove(name);
  }

  registerFunctions(functions: readonly GridFunction[]): void {
    registerFunctions(this.#engine, functions, this.#answers.messages);
    this.#readAgain();
  }

  recalculate(): void {
    this.#calculation.recalculate();
  }

  async evaluate(formula: string): Promise<CellValue> {
    const { unitId } = this.#engine;
    const sheet = this.activeSheet().id;
    const results = await this.#engine
      .get(ICalculateFormulaService)
      .executeFormulas({ [unitId]: { [sheet]: { 0: { 0: [this.#reader.on(sheet, formula)] } } } });
    const value = results[unitId]?.[sheet]?.[0]?.[0]?.[0]?.value;
    return (Array.isArray(value) ? value[0]?.[0] : value) ?? "";
  }

  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  guard(allows: (edit: CellEdit) => boolean): void {
    this.#guard.use(allows);
  }

  step<T>(owner: object, run: () => T): T {
    return this.#book.step(owner, run);
  }

  undo(): Promise<void> {
    return this.#book.undo();
  }

  redo(): Promise<void> {
    return this.#book.redo();
  }

  forgetSteps(): void {
    this.#book.forgetSteps();
  }

  on<K extends keyof GridEvents>(event: K, listener: (detail: GridEvents[K]) => void): () => void {
    return this.#events.on(event, listener);
  }

  emit<K extends keyof GridEvents>(event: K, detail: GridEvents[K]): void {
    this.#events.emit(event, detail);
  }

  dispose(): void {
    this.#engine.dispose();
  }

  #tellCalculated(calculated: CalculatedCells): void {
    for (const sheet of this.sheets()) sheet.followSpills(calculated);
    for (const [sheet, rows] of Object.entries(calculated)) this.#events.emit("calculated", { sheet, rows });
  }

  /** Formulas read before hold what a name, a table or a function was then. */
  #readAgain(): void {
    this.#reader.forget();
    this.recalculate();
  }

  #wrap(sheet: Worksheet): UniverSheet {
    const id = sheet.getSheetId();
    const known = this.#sheets.get(id);
    if (known?.worksheet === sheet) return known;
    const facade = this.#engine.workbook.getSheetBySheetId(id);
    if (facade === null) throw new Error(`no sheet ${id}`);
    const wrote = (sheet: string, area: Area) => this.#events.emit("changed", { sheet, area, formulas: [] });
    const options = { ...this.#options, shifts: this.#book.shifts, wrote };
    const wrapped = new UniverSheet(this.#engine, facade, this.#answers, options);
    this.#sheets.set(id, wrapped);
    return wrapped;
  }

  /** Messages and rich values are kept by place, so they follow their cells. */
  #moveAnswers({ id, params }: Readonly<ICommandInfo<object>>): void {
    const { subUnitId, range } = (params ?? {}) as { subUnitId: string; range: IRange };
    const sign = id === InsertRowMutation.id || id === InsertColMutation.id ? 1 : -1;
    for (const kept of Object.values(this.#answers)) {
      if (id === InsertRowMutation.id || id === RemoveRowMutation.id)
        kept.moveRows(subUnitId, range.startRow, sign * (range.endRow - range.startRow + 1));
      if (id === InsertColMutation.id || id === RemoveColMutation.id)
        kept.moveColumns(subUnitId, range.startColumn, sign * (range.endColumn - range.startColumn + 1));
    }
  }
}
