import type { Pieces } from "../../core/pieces";
import type { Rectangle } from "../../sheet/address";
import { type Copying, decideFate } from "./frozen-formula";
import type { ReadCell, SheetContents } from "./sheet-contents";

/** What a copy gets in the place of its formulas. */
export interface FrozenSheet {
  sheet: string;
  /** By row and column. */
  writes: Map<number, Map<number, string | number | boolean>>;
  /** Formulas that become values and may fill other cells. */
  anchors: ReadCell[];
  /** Formulas of the family that became values, and others that would have changed or broken. */
  family: ReadCell[];
  linked: number;
  /** Errors that stand as values now, and cells that still wait for theirs. */
  errors: ReadCell[];
  waiting: ReadCell[];
}

const WAITING = /^#(?:BUSY!|GETTING_DATA)/;

/** Decides about each formula of a sheet, one a piece. */
export function* freezeContents(contents: SheetContents, copying: Copying): Pieces<FrozenSheet> {
  const { sheet } = contents;
  const frozen: FrozenSheet = { sheet, writes: new Map(), anchors: [], family: [], linked: 0, errors: [], waiting: [] };
  for (const cell of contents.formulas()) {
    yield;
    const fate = decideFate(cell.formula, copying);
    if (fate.kind === "formula") write(frozen, cell, fate.formula);
    if (fate.kind !== "value") continue;
    if (fate.why === "family") frozen.family.push(cell);
    else frozen.linked += 1;
    if (cell.maySpill) frozen.anchors.push(cell);
    freeze(frozen, cell);
  }
  return frozen;
}

/** The values that a formula filled other cells with become theirs, a row at a time. */
export function* freezeSpill(frozen: FrozenSheet, contents: SheetContents, area: Rectangle): Pieces<void> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    yield;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = contents.find(row, column);
      if (cell && frozen.writes.get(row)?.has(column) !== true) freeze(frozen, cell);
    }
  }
}

function freeze(frozen: FrozenSheet, cell: ReadCell): void {
  write(frozen, cell, settle(cell));
  if (cell.type !== "Error" || !isErrorText(cell.text)) return;
  (WAITING.test(cell.text) ? frozen.waiting : frozen.errors).push(cell);
}

function write({ writes }: FrozenSheet, { row, column }: ReadCell, content: string | number | boolean): void {
  const line = writes.get(row) ?? new Map<number, string | number | boolean>();
  writes.set(row, line.set(column, content));
}

const isErrorText = (text: string): boolean => text.startsWith("#");

/** What is written to hold what the cell shows: an error by its text, as if typed; a text with the mark of a text. */
function settle({ value, type, text }: ReadCell): string | number | boolean {
  if (type === "Error" && isErrorText(text)) return text;
  // A card calculates as an error and shows its name.
  const held = type === "Error" ? text : value;
  if (typeof held === "number" || typeof held === "boolean") return held;
  const words = String(held ?? "");
  return words === "" ? "" : `'${words}`;
}
