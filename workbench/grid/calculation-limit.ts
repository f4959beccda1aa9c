import type { ErrorText } from "./grid";
import { remark, wordMessage, type Remark } from "./remark";

/** Cells that a formula may read or make at once: two whole columns. */
const MOST_CELLS = 2_097_152;

/** Milliseconds left to each formula once others of the same calculation have run away for twice a formula's time. */
const LATE = 50;

/** Ends one formula's calculation; the remark is what a person reads on its cell. */
export class CalculationLimit extends Error {
  constructor(
    readonly code: ErrorText,
    readonly remark: Remark,
  ) {
    super(wordMessage(remark, "en"));
  }
}

export function checkCellCount(rows: number, columns: number): void {
  if (rows * columns <= MOST_CELLS) return;
  throw new CalculationLimit("#CALC!", remark("tooManyCells", MOST_CELLS.toLocaleString("en-US")));
}

/** The time that formulas may take, so that one that runs away doesn't take the workbook along. */
export class TimeLimit {
  #started = 0;
  #end = 0;
  #spent = 0;

  /** @param time milliseconds that one formula may take. */
  constructor(private readonly time: number) {}

  /** A new calculation: formulas that ran away in the last one may try again. */
  startCalculation(): void {
    this.#spent = 0;
  }

  startFormula(): void {
    this.#started = Date.now();
    this.#end = this.#started + (this.#spent < 2 * this.time ? this.time : LATE);
  }

  check(): void {
    const now = Date.now();
    if (now <= this.#end) return;
    this.#spent += now - this.#started;
    this.#started = now;
    throw new CalculationLimit("#CALC!", remark("slow"));
  }
}
