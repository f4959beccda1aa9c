import { HostCollection } from "../protocol/host-object";

/** Charts of a sheet; the workbench has none yet. */
export class ChartCollection extends HostCollection {
  static override readonly type = "ChartCollection";
  static override readonly scalars: readonly string[] = ["count"];

  get count(): number {
    return this.items().length;
  }

  items(): readonly never[] {
    return [];
  }

  find(): undefined {
    return undefined;
  }
}
