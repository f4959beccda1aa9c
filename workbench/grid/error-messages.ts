import { CellMap } from "./cell-map";
import { GridError, type Result } from "./grid";
import type { Message } from "./remark";
import { misspeltFunction } from "./unknown-functions";

interface CellMessages {
  calculation: number;
  /** Of each call in the cell's formula, the messages at their places in its result. */
  calls: { code: string; message: Message; row: number; column: number }[];
}

/** What functions said about the errors they returned, kept per formula cell until it is calculated again. */
export class ErrorMessages {
  readonly #cells = new CellMap<CellMessages>();
  #calculation = 0;
  /** The add-ins' functions, in capitals. */
  #functions: string[] = [];

  /** Functions that a misspelt name may have meant. */
  nameFunctions(names: readonly string[]): void {
    this.#functions = [...new Set([...this.#functions, ...names.map((name) => name.toUpperCase())])];
  }

  /** Why a formula gives #NAME?, as far as that is known; "" where it is not. */
  explainName(formula: string): Message {
    return misspeltFunction(formula, this.#functions);
  }

  /** Marks the start of a calculation: what a cell's functions say from now on replaces what they said before. */
  startCalculation(): void {
    this.#calculation += 1;
  }

  /** Remembers the messages in one function's result for the cell whose formula called it. */
  record(sheet: string, row: number, column: number, result: readonly (readonly Result[])[]): void {
    const previous = this.#cells.get(sheet, row, column);
    const calls = previous?.calculation === this.#calculation ? previous.calls : [];
    result.forEach((cells, rowOffset) =>
      cells.forEach((cell, columnOffset) => {
        if (cell instanceof GridError && cell.message !== "") {
          calls.push({ code: cell.code, message: cell.message, row: rowOffset, column: columnOffset });
        }
      }),
    );
    if (calls.length > 0) this.#cells.set(sheet, row, column, { calculation: this.#calculation, calls });
    else this.#cells.delete(sheet, row, column);
  }

  /** The message of an error that a formula cell shows, `offset` being the place in its spilled result; "" if none was given. */
  find(sheet: string, row: number, column: number, code: string, offset: { row: number; column: number }): Message {
    const calls = this.#cells.get(sheet, row, column)?.calls.filter((call) => call.code === code) ?? [];
    const exact = calls.filter((call) => call.row === offset.row && call.column === offset.column);
    return (exact.at(-1) ?? calls.at(-1))?.message ?? "";
  }

  moveRows(sheet: string, start: number, count: number): void {
    this.#cells.moveRows(sheet, start, count);
  }

  moveColumns(sheet: string, start: number, count: number): void {
    this.#cells.moveColumns(sheet, start, count);
  }
}
