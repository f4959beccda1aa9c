import { SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import type { Engine } from "./engine";
import type { GridNote } from "./grid";

const SIZE = { width: 220, height: 90 };

/** The notes of one sheet. */
export class SheetNotes {
  constructor(
    private readonly engine: Engine,
    private readonly sheetId: string,
  ) {}

  set(row: number, column: number, text: string): void {
    const note = { ...SIZE, id: `note-${this.sheetId}-${row}-${column}`, row, col: column, note: text };
    const params = { unitId: this.engine.unitId, sheetId: this.sheetId, row, col: column, note };
    this.engine.run(UpdateNoteMutation.id, params);
  }

  list(): GridNote[] {
    const notes = this.engine.get(SheetsNoteModel).getSheetNotes(this.engine.unitId, this.sheetId);
    return [...(notes?.values() ?? [])].map(({ row, col, note }) => ({ row, column: col, text: note }));
  }
}
