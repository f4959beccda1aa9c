import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";

const STATES = { Visible: true, Background: false } as const;
type State = keyof typeof STATES;

/** Event by which a client hears that the pane is shown or hidden. */
export const VISIBILITY_CHANGED = 65539;

/** The pane as `Office.addin` shows and hides it. */
export class AppRuntime extends HostObject {
  static override readonly type = "AppRuntimeService";
  static override readonly wire = {
    getAppRuntimeState: { kind: "method" },
    setAppRuntimeState: { kind: "method" },
  } as const;

  readonly #listeners: ((isShown: boolean) => void)[] = [];
  #isShown = true;

  get isShown(): boolean {
    return this.#isShown;
  }

  set isShown(isShown: boolean) {
    if (isShown === this.#isShown) return;
    this.#isShown = isShown;
    for (const listener of this.#listeners) listener(isShown);
  }

  /** `listener` is told of each change. */
  onChange(listener: (isShown: boolean) => void): void {
    this.#listeners.push(listener);
  }

  getAppRuntimeState(): State {
    return this.isShown ? "Visible" : "Background";
  }

  setAppRuntimeState(state: State): void {
    if (!(state in STATES)) throw new HostError("InvalidArgument");
    this.isShown = STATES[state];
  }
}
