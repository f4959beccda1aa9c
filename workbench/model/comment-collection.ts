import { HostError } from "../protocol/host-error";
import { HostCollection } from "../protocol/host-object";

/** Comments of a sheet or the workbook; the workbench has none. */
export class CommentCollection extends HostCollection {
  static override readonly type = "CommentCollection";

  items(): readonly never[] {
    return [];
  }

  find(): undefined {
    return undefined;
  }

  getItemByCell(_address: unknown): never {
    throw new HostError("ItemNotFound");
  }
}
