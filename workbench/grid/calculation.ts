import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  ICalculateFormulaService,
  IFormulaRuntimeService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { joinWrites } from "./dirty-writes";
import type { Engine } from "./engine";

/** What Univer's scheduler keeps to itself: the writes it has seen, and the timer that gathers them for 100 ms. */
interface Scheduler {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _startProgress(): void;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(executing: object, added: object): object;
}

/** By sheet, row and column, the cells that a calculation gave a result. */
export type CalculatedCells = Readonly<Record<string, Readonly<Record<number, Readonly<Record<number, unknown>>>>>>;

interface CalculationListener {
  started(): void;
  ended(calculated: CalculatedCells): void;
}

/** Follows the engine's calculations and starts them without Univer's wait, so that a read after a write is quick. */
export class Calculation {
  readonly #engine: Engine;
  readonly #scheduler: Scheduler;
  readonly #listener: CalculationListener;
  #running = false;
  #calculated: CalculatedCells = {};
  #waiting: (() => void)[] = [];

  constructor(engine: Engine, listener: CalculationListener) {
    this.#engine = engine;
    this.#listener = listener;
    this.#scheduler = engine.get(TriggerCalculationController) as unknown as Scheduler;
    const generateDirty = this.#scheduler._generateDirty.bind(this.#scheduler);
    this.#scheduler._generateDirty = (commands) => generateDirty(joinWrites(commands));
    const startProgress = this.#scheduler._startProgress.bind(this.#scheduler);
    // Univer's timer outlives a workbook that is closed while it calculates.
    this.#scheduler._startProgress = () => {
      if (!engine.isDisposed) startProgress();
    };
    endWhateverHappens(engine);
    engine.onCommand(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) {
        this.#running = true;
        listener.started();
      } else if (id === SetFormulaCalculationResultMutation.id) {
        const { unitData } = params as { unitData: Record<string, CalculatedCells> };
        this.#calculated = unitData[engine.unitId] ?? {};
      } else if (id === SetFormulaCalculationNotificationMutation.id) {
        this.#follow(params as { functionsExecutedState?: number });
      }
    });
  }

  /** Calculates every formula, whether or not what it depends on has changed. */
  recalculate(): void {
    this.#engine.run(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
  }

  /** Resolves when no calculation runs and no write waits for one. */
  async settled(): Promise<void> {
    // Univer starts some commands in a later microtask; after one macrotask they are in its queue.
    await nextTask();
    while (this.#running || this.#scheduler._waitingCommandQueue.length > 0) {
      if (this.#running) await new Promise<void>((resolve) => this.#waiting.push(resolve));
      else this.#start();
      await nextTask();
    }
  }

  #start(): void {
    const scheduler = this.#scheduler;
    clearTimeout(scheduler._setTimeoutKey);
    const queue = scheduler._waitingCommandQueue;
    scheduler._waitingCommandQueue = [];
    scheduler._executingDirtyData = scheduler._mergeDirty(
      scheduler._executingDirtyData,
      scheduler._generateDirty(queue),
    );
    this.#engine.run(SetFormulaCalculationStartMutation.id, { ...scheduler._executingDirtyData }, { onlyLocal: true });
  }

  #follow({ functionsExecutedState }: { functionsExecutedState?: number }): void {
    // A stopped calculation is one that Univer starts again with the newer writes added.
    if (functionsExecutedState === undefined || functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION)
      return;
    this.#running = false;
    const calculated = this.#calculated;
    this.#calculated = {};
    try {
      this.#listener.ended(calculated);
    } finally {
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const resolve of waiting) resolve();
    }
  }
}

/** An exception between formulas, as when their order is found, ends the calculation without results instead of leaving it running for good. */
function endWhateverHappens(engine: Engine): void {
  const service = engine.get(ICalculateFormulaService) as unknown as { _executeStep(): Promise<unknown> };
  const step = service._executeStep.bind(service);
  service._executeStep = () =>
    step().catch(() => {
      if (!engine.isDisposed) engine.get(IFormulaRuntimeService).markedAsNoFunctionsExecuted();
    });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
