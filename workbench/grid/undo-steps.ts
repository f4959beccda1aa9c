import { LocalUndoRedoService, type IMutationInfo, type IUndoRedoItem } from "@univerjs/core";
import { MoveRangeMutation, type IMoveRangeMutationParams } from "@univerjs/sheets";

/** Steps that Excel keeps. */
const MOST_STEPS = 100;

/** What of a workbook is small enough to be kept whole with each step, and is put back whole. */
export interface KeptState<State> {
  capture(): State;
  restore(state: State): void;
}

/** What has to be told when a step is taken back or done again. */
export interface Effect {
  undone(): void;
  redone(): void;
}

interface Step extends IUndoRedoItem {
  /** Whose changes, following each other, make one step. */
  owner: object | undefined;
  before: unknown;
  after: unknown;
  effects: Effect[];
}

/**
 * The undo stack, in place of Univer's. Univer takes back what commands did to cells, change by change; of tables, names and
 * the like it leaves some behind, so those are kept whole and put back whole. Changes of one owner that follow each other are one
 * step.
 */
export class UndoSteps extends LocalUndoRedoService {
  #unit = "";
  #kept: KeptState<unknown> | undefined;
  #state: unknown;
  #owner: object | undefined;
  /** The step whose outcome has not been captured yet. */
  #uncaptured: Step | undefined;

  /** From now on the steps of this workbook carry what `kept` captures. */
  keep(unit: string, kept: KeptState<unknown>): void {
    this.#unit = unit;
    this.#kept = kept;
    this.#state = kept.capture();
  }

  /** What `run` changes joins the step of the same owner, if that is the last one. */
  within<T>(owner: object, run: () => T): T {
    if (this.#last()?.owner !== owner) this.settle();
    const outer = this.#owner;
    this.#owner = owner;
    try {
      return run();
    } finally {
      this.#owner = outer;
    }
  }

  /** Whether what changes now is somebody's whom a step is made for, and not a person's. */
  get isRunning(): boolean {
    return this.#owner !== undefined;
  }

  /** What `run` changes belongs to the step that was pushed last. */
  amend<T>(run: () => T): T {
    const last = this.#last();
    return last === undefined ? run() : this.within((last.owner ??= {}), run);
  }

  /** Adds to the step that was pushed last. */
  attach(effect: Effect): void {
    this.#last()?.effects.push(effect);
  }

  /** Captures the outcome of the last step. To be called before anything else begins to change the workbook. */
  settle(): void {
    if (this.#uncaptured === undefined || this.#owner !== undefined || this.#kept === undefined) return;
    this.#uncaptured.after = this.#state = this.#kept.capture();
    this.#uncaptured = undefined;
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (item.unitID !== this.#unit) return super.pushUndoRedo(item);
    const undoMutations = item.undoMutations.map(detached);
    const redoMutations = item.redoMutations.map(detached);
    this._getRedoStack(this.#unit, true).length = 0;
    const last = this.#last();
    if (last && this.#owner !== undefined && last.owner === this.#owner) {
      last.redoMutations.push(...redoMutations);
      last.undoMutations.unshift(...undoMutations);
      this.#uncaptured = last;
    } else this.#push({ ...item, undoMutations, redoMutations });
    this._updateStatus();
  }

  override clearUndoRedo(unit: string): void {
    super.clearUndoRedo(unit);
    if (unit !== this.#unit || this.#kept === undefined) return;
    this.#uncaptured = undefined;
    this.#state = this.#kept.capture();
  }

  override pitchTopUndoElement(): ReturnType<LocalUndoRedoService["pitchTopUndoElement"]> {
    this.settle();
    const item = super.pitchTopUndoElement();
    return item && { ...item, undoMutations: item.undoMutations.map(detached) };
  }

  override pitchTopRedoElement(): ReturnType<LocalUndoRedoService["pitchTopRedoElement"]> {
    const item = super.pitchTopRedoElement();
    return item && { ...item, redoMutations: item.redoMutations.map(detached) };
  }

  override popUndoToRedo(): void {
    const step = this._getUndoStackForFocused().pop();
    if (step) this._getRedoStackForFocused().push(step);
    if (isStep(step)) {
      this.#restore(step.before);
      for (const effect of [...step.effects].reverse()) effect.undone();
    }
    this._updateStatus();
  }

  override popRedoToUndo(): void {
    const step = this._getRedoStackForFocused().pop();
    if (step) this._getUndoStackForFocused().push(step);
    if (isStep(step)) {
      // Whoever made it begins a new one after what the person did.
      step.owner = undefined;
      this.#restore(step.after);
      for (const effect of step.effects) effect.redone();
    }
    this._updateStatus();
  }

  #last(): Step | undefined {
    const last = this._getUndoStack(this.#unit)?.at(-1);
    return isStep(last) ? last : undefined;
  }

  #push(item: IUndoRedoItem): void {
    const steps = this._getUndoStack(this.#unit, true);
    const step: Step = {
      ...item,
      owner: this.#owner,
      before: this.#state,
      after: undefined,
      effects: [],
    };
    steps.push(step);
    if (steps.length > MOST_STEPS) steps.shift();
    this.#uncaptured = step;
  }

  #restore(state: unknown): void {
    this.#kept?.restore(state);
    this.#state = state;
  }
}

function isStep(item: IUndoRedoItem | undefined): item is Step {
  return item !== undefined && "before" in item;
}

/** Univer puts the very cells of this change into the sheet, where later ones would alter them. */
function detached(mutation: IMutationInfo): IMutationInfo {
  if (mutation.id !== MoveRangeMutation.id) return mutation;
  const { from, to, ...rest } = mutation.params as IMoveRangeMutationParams;
  return { ...mutation, params: { ...rest, from: withCopies(from), to: withCopies(to) } };
}

function withCopies(part: IMoveRangeMutationParams["from"]): IMoveRangeMutationParams["from"] {
  const value = Object.fromEntries(
    Object.entries(part.value).map(([row, cells]) => [
      row,
      Object.fromEntries(Object.entries(cells as object).map(([column, cell]) => [column, cell && { ...cell }])),
    ]),
  );
  return { ...part, value };
}
