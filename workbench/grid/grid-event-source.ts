import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  ISelection,
  Nullable,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetNameMutationParams,
} from "@univerjs/sheets";
import { areaOf, Extent } from "./area";
import type { Engine } from "./engine";
import type { Area, GridEvents } from "./grid";

type Listener<K extends keyof GridEvents> = (detail: GridEvents[K]) => void;

/** Tells listeners what Univer's commands did to the workbook. */
export class GridEventSource {
  readonly #listeners = new Map<keyof GridEvents, Set<Listener<never>>>();
  /** By id, as they were told last. */
  readonly #sheetNames: Map<string, string>;

  constructor(engine: Engine) {
    this.#sheetNames = new Map(engine.model.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
    engine.onCommand((command, options) => this.#follow(command, options));
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

  #follow({ id, params }: Readonly<ICommandInfo<object>>, options?: IExecutionOptions): void {
    if (id === SetSelectionsOperation.id) {
      const { subUnitId, selections } = params as { subUnitId: string; selections: ISelection[] };
      const areas = selections.map((selection) => areaOf(selection.range));
      this.emit("selectionChanged", { sheet: subUnitId, areas });
    } else if (id === SetWorksheetActiveOperation.id) {
      this.emit("activated", { sheet: (params as { subUnitId: string }).subUnitId });
    } else if (id === SetRangeValuesMutation.id && !options?.["fromFormula"]) {
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const area = writtenArea(cellValue);
      if (area !== undefined) this.emit("changed", { sheet: subUnitId, area });
    } else this.#followSheets(id, params);
  }

  #followSheets(id: string, params: object | undefined): void {
    if (id === InsertSheetMutation.id) {
      const { sheet } = params as IInsertSheetMutationParams;
      this.#sheetNames.set(sheet.id, sheet.name);
      this.emit("sheetAdded", { sheet: sheet.id });
    } else if (id === RemoveSheetMutation.id) {
      const { subUnitId } = params as { subUnitId: string };
      this.#sheetNames.delete(subUnitId);
      this.emit("sheetRemoved", { sheet: subUnitId });
    } else if (id === SetWorksheetNameMutation.id) {
      const { subUnitId, name } = params as ISetWorksheetNameMutationParams;
      const before = this.#sheetNames.get(subUnitId) ?? "";
      this.#sheetNames.set(subUnitId, name);
      if (before !== name) this.emit("sheetRenamed", { sheet: subUnitId, before, after: name });
    }
  }
}

/** Around the cells whose contents, not only looks, were written. */
function writtenArea(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined): Area | undefined {
  const extent = new Extent();
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(columns as Record<string, Nullable<ICellData>>)) {
      if (!cell || "v" in cell || "f" in cell || "p" in cell) extent.add(Number(row), Number(column));
    }
  }
  return extent.area;
}
