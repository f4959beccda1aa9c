import type { GridConditionalFormats } from "../../workbench/grid/conditional-format";
import type { GridFilter } from "../../workbench/grid/filter";
import type { GridHiding } from "../../workbench/grid/hiding";
import type { GridValidation } from "../../workbench/grid/validation";

/** What a sheet of the storing grid does without: there are no rules and no filters, and none can be made. */
export abstract class BareSheet {
  readonly conditionalFormats: GridConditionalFormats = {
    list: () => [],
    add: refuse,
    change: refuse,
    move: refuse,
    remove: refuse,
    drawn: ({ rows, columns }) => Array.from({ length: rows }, () => Array.from({ length: columns }, () => undefined)),
  };
  readonly filter: GridFilter = {
    area: () => undefined,
    setArea: refuse,
    column: () => undefined,
    setColumn: refuse,
    hides: () => false,
  };
  readonly validation: GridValidation = { rules: () => [], set: refuse, clear: () => {}, operands: () => undefined };

  readonly hiding: GridHiding = {
    all: () => ({ rows: [], columns: [] }),
    rows: (_row, count) => Array.from({ length: count }, () => false),
    setRows: refuse,
    columns: (_column, count) => Array.from({ length: count }, () => false),
    setColumns: refuse,
  };

  extent(): { rows: number; columns: number } {
    return { rows: 1000, columns: 26 };
  }
  move(): void {
    refuse();
  }
  card(): undefined {}
  setNote(): void {}
}

function refuse(): never {
  throw new Error("The storing grid keeps cells and looks alone; test this on the calculating one.");
}
