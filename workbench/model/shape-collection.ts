import { HostCollection, type HostObject } from "../protocol/host-object";
import type { Host } from "./host";

/** Pictures, text boxes and drawn shapes of a sheet: the workbench has none, and says so. */
export class ShapeCollection extends HostCollection<HostObject> implements Host<"ShapeCollection"> {
  static override readonly type = "ShapeCollection";

  items(): readonly HostObject[] {
    return [];
  }

  find(): undefined {
    return undefined;
  }
}
