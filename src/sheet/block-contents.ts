import type { Rectangle } from "./address";
import { type CellsPart, type Part, areaOf } from "./plan";

/** What the cells of one block hold once its plan is carried out; places count from its corner. */
export class BlockContents {
  private readonly cells: CellsPart[];
  /** Rows of running text, each one cell. */
  readonly merged: readonly Rectangle[];

  constructor(parts: readonly Part[]) {
    this.cells = parts.filter((part) => part.kind === "cells");
    this.merged = parts.flatMap((part) => (part.kind === "looks" ? part.merged : []));
  }

  /** "" where the plan leaves a cell empty. */
  getValue(row: number, column: number): string | number {
    for (const part of this.cells) {
      const value = part.values[row - part.row]?.[column - part.column];
      if (value !== undefined) return value;
    }
    return "";
  }

  /** Whether an area is filled by one of the parts: a part of the cells that are written together. */
  get areas() {
    return this.cells.map(areaOf);
  }
}
