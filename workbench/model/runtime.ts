import { HostObject } from "../protocol/host-object";
import type { EventRegistry } from "./events";
import type { Host } from "./host";

/** Excel.Runtime: `context.runtime`, with which an add-in turns events off while it writes. */
export class Runtime extends HostObject implements Host<"Runtime"> {
  static override readonly type = "Runtime";

  constructor(private readonly events: EventRegistry) {
    super();
  }

  get enableEvents(): boolean {
    return this.events.enabled;
  }
  set enableEvents(enabled: boolean) {
    this.events.enabled = enabled;
  }
}
