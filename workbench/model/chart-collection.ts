import { HostCollection } from "../protocol/host-object";

/** Charts of a sheet; the workbench has none yet. */
export class ChartCollection extends HostCollection {
  static override readonly type = "ChartCollection";

  items(): readonly never[] {
    return [];
  }

  find(): undefined {
    return undefined;
  }
}
