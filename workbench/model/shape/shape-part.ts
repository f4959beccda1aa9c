import { RecordObject, type RecordPlace } from "../kept-members";
import type { Shape } from "./shape";

/** A part of a shape with members of its own. */
export abstract class ShapePart extends RecordObject {
  constructor(
    readonly shape: Shape,
    private readonly part: string,
  ) {
    super();
  }

  override place(): RecordPlace {
    const { book } = this.shape;
    // Whoever holds the part of a shape that is gone hears of it.
    book.get(this.shape.id);
    return { records: book.records, key: book.partKey(this.shape.id, this.part) };
  }
}
