import { HostObject } from "../protocol/host-object";

/** A button on the ribbon, as `Office.ribbon.requestUpdate` reaches it. */
class RibbonButton extends HostObject {
  static override readonly type = "RibbonButton";
  static override readonly wire = {
    id: { kind: "value", readonly: true },
    enabled: { kind: "value", type: ["boolean"] },
  } as const;

  constructor(
    private readonly ribbon: Ribbon,
    readonly id: string,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.ribbon.isEnabled(this.id);
  }

  set enabled(enabled: boolean) {
    this.ribbon.setEnabled(this.id, enabled);
  }
}

class RibbonTab extends HostObject {
  static override readonly type = "RibbonTab";
  static override readonly wire = {
    id: { kind: "value", readonly: true },
  } as const;

  constructor(readonly id: string) {
    super();
  }
}

/** Which of the add-in's buttons are enabled, by their ids in the manifest. */
export class Ribbon extends HostObject {
  static override readonly type = "DynamicRibbon";
  static override readonly wire = {
    getButton: { kind: "method" },
    getTab: { kind: "method" },
  } as const;

  /** Told of each change. */
  listener?: (id: string, enabled: boolean) => void;
  private readonly states = new Map<string, boolean>();

  getButton(id: string): RibbonButton {
    return new RibbonButton(this, id);
  }

  getTab(id: string): RibbonTab {
    return new RibbonTab(id);
  }

  /** A button that nobody spoke of is enabled. */
  isEnabled(id: string): boolean {
    return this.states.get(id) ?? true;
  }

  setEnabled(id: string, enabled: boolean): void {
    this.states.set(id, enabled);
    this.listener?.(id, enabled);
  }
}
