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
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";

type Identifier<T> = Parameters<typeof Injector.prototype.get<T>>[0];

/** One Univer with its one workbook: where every part of the grid gets its services and runs its commands. */
export class Engine {
  readonly unitId: string;
  readonly #commands: ICommandService;
  readonly #listeners: IDisposable[] = [];

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
    this.run(redo.id, redo.params);
    this.get(IUndoRedoService).pushUndoRedo({ unitID: this.unitId, undoMutations: [undo], redoMutations: [redo] });
  }

  onCommand(listener: (command: Readonly<ICommandInfo<object>>, options?: IExecutionOptions) => void): () => void {
    const subscription = this.#commands.onCommandExecuted(
      listener as Parameters<ICommandService["onCommandExecuted"]>[0],
    );
    this.#listeners.push(subscription);
    return () => subscription.dispose();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.univer.dispose();
  }
}
