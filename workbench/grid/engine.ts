import {
  ICommandService,
  IUndoRedoService,
  LocaleService,
  LocaleType,
  type IAccessor,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type IMutationInfo,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { UndoSteps } from "./undo-steps";

type Identifier<T> = Parameters<typeof Injector.prototype.get<T>>[0];

/** One Univer with its one workbook: where every part of the grid gets its services and runs its commands. */
export class Engine {
  readonly unitId: string;
  readonly #commands: ICommandService;
  readonly #listeners: IDisposable[] = [];
  #isDisposed = false;

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
    readonly workbook: FWorkbook,
  ) {
    this.unitId = workbook.getId();
    this.#commands = this.get(ICommandService);
  }

  /** The workbook's data model, which answers faster than the facade. */
  get model(): Workbook {
    return this.workbook.getWorkbook();
  }

  /** What number formats are read in, as numfmt names it. */
  get locale(): "en" | "zh-CN" {
    return this.get(LocaleService).getCurrentLocale() === LocaleType.ZH_CN ? "zh-CN" : "en";
  }

  get steps(): UndoSteps {
    return this.get(IUndoRedoService) as UndoSteps;
  }

  get accessor(): IAccessor {
    return this.univer.__getInjector();
  }

  get<T>(identifier: Identifier<T>): T {
    return this.univer.__getInjector().get(identifier);
  }

  /** Runs a command at once. @throws Error if Univer refuses it. */
  run(command: string, params: object, options?: IExecutionOptions): void {
    if (this.#commands.syncExecuteCommand(command, params, options) === false)
      throw new Error(`grid refused ${command}`);
  }

  /** Applies changes of data directly, as one step of undo. */
  change(redo: IMutationInfo<object>, undo: IMutationInfo<object>): void {
    this.changeAll([redo], [undo]);
  }

  changeAll(redoMutations: IMutationInfo<object>[], undoMutations: IMutationInfo<object>[]): void {
    for (const { id, params } of redoMutations) this.run(id, params);
    this.steps.pushUndoRedo({ unitID: this.unitId, undoMutations, redoMutations });
  }

  /** One step of undo for changes of what the steps keep whole. */
  note(run: () => void): void {
    run();
    this.changeAll([], []);
  }

  /** What `run` changes belongs to the step before it. */
  amend(run: () => void): void {
    this.steps.amend(run);
  }

  /** Runs what Univer does only to the sheet in sight, whatever it is told, on another one. */
  onSheet<T>(sheet: Worksheet, run: () => T): T {
    const model = this.model as Pick<Workbook, "getActiveSheet">;
    model.getActiveSheet = () => sheet;
    try {
      return run();
    } finally {
      // The method of its class comes out again.
      Reflect.deleteProperty(model, "getActiveSheet");
    }
  }

  /** Tells of every command before it changes anything. */
  beforeCommand(listener: (command: Readonly<ICommandInfo<object>>, options?: IExecutionOptions) => void): void {
    this.#listeners.push(
      this.#commands.beforeCommandExecuted(listener as Parameters<ICommandService["beforeCommandExecuted"]>[0]),
    );
  }

  onCommand(listener: (command: Readonly<ICommandInfo<object>>, options?: IExecutionOptions) => void): () => void {
    const subscription = this.#commands.onCommandExecuted(
      listener as Parameters<ICommandService["onCommandExecuted"]>[0],
    );
    this.#listeners.push(subscription);
    return () => subscription.dispose();
  }

  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const listener of this.#listeners) listener.dispose();
    this.univer.dispose();
  }
}
