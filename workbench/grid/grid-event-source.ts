import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  ISelection,
  Nullable,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { areaOf, Extent } from "./area";
import type { Engine } from "./engine";
import type { Area, GridEvents } from "./grid";

type Listeners = { [K in keyof GridEvents]: Set<(detail: GridEvents[K]) => void> };

/** Tells listeners what Univer's commands did to the workbook. */
export class GridEventSource {
  readonly #listeners: Listeners = { selectionChanged: new Set(), changed: new Set(), activated: new Set() };

  constructor(engine: Engine) {
    engine.onCommand((command, options) => this.#follow(command, options));
  }

  /** @returns a function that ends the subscription. */
  on<K extends keyof GridEvents>(event: K, listener: (detail: GridEvents[K]) => void): () => void {
    const listeners: Set<(detail: GridEvents[K]) => void> = this.#listeners[event];
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  #emit<K extends keyof GridEvents>(event: K, detail: GridEvents[K]): void {
    const listeners: Set<(detail: GridEvents[K]) => void> = this.#listeners[event];
    for (const listener of [...listeners]) listener(detail);
  }

  #follow({ id, params }: Readonly<ICommandInfo<object>>, options?: IExecutionOptions): void {
    if (id === SetSelectionsOperation.id) {
      const { subUnitId, selections } = params as { subUnitId: string; selections: ISelection[] };
      this.#emit("selectionChanged", {
        sheet: subUnitId,
        areas: selections.map((selection) => areaOf(selection.range)),
      });
    } else if (id === SetWorksheetActiveOperation.id) {
      this.#emit("activated", { sheet: (params as { subUnitId: string }).subUnitId });
    } else if (id === SetRangeValuesMutation.id && !options?.["fromFormula"]) {
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const area = writtenArea(cellValue);
      if (area !== undefined) this.#emit("changed", { sheet: subUnitId, area });
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
