import { type ICommandInfo, type IExecutionOptions, type IRange, type ISelection } from "@univerjs/core";
import {
  InsertSheetMutation,
  MoveRangeCommand,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type IInsertSheetMutationParams,
  type IMoveRangeCommandParams,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetNameMutationParams,
} from "@univerjs/sheets";
import { areaOf } from "./area";
import type { Engine } from "./engine";
import type { GridEvents } from "./grid-events";
import type { UniverSheet } from "./univer-sheet";
import { WriteWatch, type Write } from "./write-watch";

type Listener<K extends keyof GridEvents> = (detail: GridEvents[K]) => void;

/** What Univer's command says, by its id. */
type Followers = Readonly<Record<string, (params: never) => void>>;

/** Tells listeners what Univer's commands did to the workbook. */
export class GridEventSource {
  readonly #listeners = new Map<keyof GridEvents, Set<Listener<never>>>();
  /** By id, as they were told last. */
  readonly #sheetNames: Map<string, string>;
  readonly #followers: Followers = {
    [SetSelectionsOperation.id]: ({ subUnitId: sheet, selections }: { subUnitId: string; selections: ISelection[] }) =>
      this.emit("selectionChanged", { sheet, areas: selections.map(({ range }) => areaOf(range)) }),
    [SetWorksheetActiveOperation.id]: ({ subUnitId: sheet }: Subject) => this.emit("activated", { sheet }),
    [SetRowHiddenMutation.id]: (params: RowsParams) => this.#tellRows(params, true),
    [SetRowVisibleMutation.id]: (params: RowsParams) => this.#tellRows(params, false),
    [MoveRangeCommand.id]: (params: IMoveRangeCommandParams) => this.#tellMove(params),
    [InsertSheetMutation.id]: ({ sheet }: IInsertSheetMutationParams) => {
      this.#sheetNames.set(sheet.id, sheet.name);
      this.emit("sheetAdded", { sheet: sheet.id });
    },
    [RemoveSheetMutation.id]: ({ subUnitId: sheet }: Subject) => {
      this.#sheetNames.delete(sheet);
      this.emit("sheetRemoved", { sheet });
    },
    [SetWorksheetNameMutation.id]: ({ subUnitId, name }: ISetWorksheetNameMutationParams) => {
      const before = this.#sheetNames.get(subUnitId) ?? "";
      this.#sheetNames.set(subUnitId, name);
      if (before !== name) this.emit("sheetRenamed", { sheet: subUnitId, before, after: name });
    },
    [SetWorksheetHideMutation.id]: ({ subUnitId: sheet }: Subject) => this.emit("sheetHidden", { sheet }),
    [SetWorksheetOrderMutation.id]: ({ subUnitId: sheet, fromOrder: before, toOrder: after }: Subject & Order) => {
      if (before !== after) this.emit("sheetMoved", { sheet, before, after });
    },
  };
  readonly #watch = new WriteWatch();
  #write: Write | undefined;

  constructor(
    private readonly engine: Engine,
    sheet: (id: string) => UniverSheet | undefined,
  ) {
    this.#sheetNames = new Map(engine.model.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
    engine.beforeCommand((command, options) => {
      if (command.id !== SetRangeValuesMutation.id) return;
      const params = command.params as ISetRangeValuesMutationParams;
      if (isWrite(command, options)) this.#write = this.#watch.watch(params, sheet(params.subUnitId));
      else this.#watch.noteFormulas(params, sheet(params.subUnitId));
    });
    engine.onCommand((command, options) => {
      if (isWrite(command, options)) this.#tellWrite((command.params as Subject).subUnitId);
      else this.#followers[command.id]?.(command.params as never);
    });
  }

  /** @returns a function that ends the subscription. */
  on<K extends keyof GridEvents>(event: K, listener: Listener<K>): () => void {
    const listeners = this.#of(event);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  emit<K extends keyof GridEvents>(event: K, detail: GridEvents[K]): void {
    for (const listener of [...this.#of(event)]) listener(detail);
  }

  #of<K extends keyof GridEvents>(event: K): Set<Listener<K>> {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    return listeners as Set<Listener<K>>;
  }

  #tellWrite(sheet: string): void {
    const { area, looks, before, formulas } = this.#write ?? { formulas: [] };
    this.#write = undefined;
    if (area) this.emit("changed", { sheet, area, before, formulas });
    if (looks) this.emit("restyled", { sheet, area: looks });
  }

  #tellRows({ subUnitId: sheet, ranges }: RowsParams, hidden: boolean): void {
    for (const { startRow, endRow } of ranges)
      this.emit("rowsHidden", { sheet, row: startRow, count: endRow - startRow + 1, hidden });
  }

  /** Cells that a person drags or cuts are written at both ends. */
  #tellMove({ fromRange, toRange, fromSubUnitId, toSubUnitId }: IMoveRangeCommandParams): void {
    const active = this.engine.model.getActiveSheet().getSheetId();
    this.emit("changed", { sheet: fromSubUnitId ?? active, area: areaOf(fromRange), formulas: [] });
    this.emit("changed", { sheet: toSubUnitId ?? active, area: areaOf(toRange), formulas: [] });
  }
}

interface Subject {
  subUnitId: string;
}

interface Order {
  fromOrder: number;
  toOrder: number;
}

interface RowsParams extends Subject {
  ranges: IRange[];
}

/** Results of formulas are written, too, and nobody wrote them. */
function isWrite({ id }: Readonly<ICommandInfo<object>>, options?: IExecutionOptions): boolean {
  return id === SetRangeValuesMutation.id && options?.["fromFormula"] !== true;
}
