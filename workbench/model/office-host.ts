import type { Grid } from "../grid/grid";
import { Bridge } from "../protocol/bridge";
import { prepareClientWindow, SETS, type ClientOptions } from "../protocol/client-window";
import { Executor } from "../protocol/executor";
import { EXCEL } from "../office-api/excel";
import type { HostObject } from "../protocol/host-object";
import { VISIBILITY_CHANGED } from "./app-runtime";
import { RUNTIME_SERVICES } from "./runtime-services";
import { Shell } from "./shell";
import { isUndoable } from "./undo-support";
import { Workbook, type WorkbookOptions } from "./workbook";

/** Excel's part over a grid: a workbook, and what carries out the requests of the clients that are attached to it. */
export class OfficeHost {
  readonly workbook: Workbook;
  readonly executor: Executor;
  readonly shell = new Shell();
  private readonly bridges = new Set<Bridge>();

  constructor(grid: Grid, options: WorkbookOptions = {}) {
    this.workbook = new Workbook(grid, options);
    this.executor = new Executor({
      root: this.workbook,
      declarations: EXCEL,
      beforeRead: () => grid.settled(),
      perform: (run, member, change) => {
        const result = this.workbook.events.during(run.client, () => grid.step(run, change));
        if (!isUndoable(member)) grid.forgetSteps();
        return result;
      },
      newObjects: new Map([...RUNTIME_SERVICES, ...this.shellObjects()]),
    });
    this.shell.pane.onChange((isShown) => {
      const args = { visibility: isShown ? "Visible" : "Hidden" };
      for (const bridge of this.bridges) bridge.fireEvent(VISIBILITY_CHANGED, "", args);
    });
    this.workbook.events.listener = (...event) => {
      for (const bridge of this.bridges) bridge.fireEvent(...event);
    };
  }

  private shellObjects(): [string, () => HostObject][] {
    return [
      ["Microsoft.Office.ActionService", () => this.shell.shortcuts],
      ["Microsoft.DynamicRibbon.DynamicRibbon", () => this.shell.ribbon],
      ["Microsoft.AppRuntime.AppRuntimeService", () => this.shell.pane],
    ];
  }

  /** Counters, faults, latency and log of everything that passes. */
  get instruments() {
    return this.executor.instruments;
  }

  /**
   * Makes a window look like a web view inside Excel; must run before Office.js loads there.
   * Gives back what ends the connection, for a frame that is loaded anew.
   */
  attach(window: object, options: ClientOptions = {}): () => void {
    const sets = { ...SETS, ...options.sets };
    const bridge = new Bridge(this.executor, sets);
    this.bridges.add(bridge);
    if (!options.isDialog) this.shell.act = (action) => bridge.runAction(action);
    // A runtime that starts hears events, whatever the one before it had turned off.
    this.workbook.events.enabled = true;
    prepareClientWindow(window, bridge, { language: this.workbook.language, shell: this.shell, ...options, sets });
    return () => void this.bridges.delete(bridge);
  }

  dispose(): void {
    this.workbook.dispose();
    this.bridges.clear();
  }
}
