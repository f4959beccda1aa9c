import { BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import { CalculationLimit } from "./calculation-limit";
import type { ErrorMessages } from "./error-messages";
import { GridError, type GridFunction, type Result } from "./grid";
import { remark } from "./remark";
import { argumentMatrix, resultValue } from "./value-objects";

/** A function as Univer's engine calls it. Univer's own way of registering functions loses types, empty cells and 1-D results. */
export class AdaptedFunction extends BaseFunction {
  /** References arrive unread, so that those to whole columns can keep their size. */
  override needsReferenceObject = true;
  readonly #function: GridFunction;
  readonly #messages: ErrorMessages;

  constructor(gridFunction: GridFunction, messages: ErrorMessages) {
    super(gridFunction.name);
    this.#function = gridFunction;
    this.#messages = messages;
  }

  /** Text between quotes stays text: the engine would read "2012-10" as a date and "2e3" as 2000. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const caller = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.#call(variants, caller);
    this.#messages.record(caller.sheet, caller.row, caller.column, result);
    return resultValue(result);
  }

  #call(variants: readonly FunctionVariantType[], caller: { sheet: string; row: number; column: number }): Result[][] {
    const problem = this.#argumentCountProblem(variants.length);
    if (problem !== undefined) return [[problem]];
    try {
      return this.#function.call(variants.map(argumentMatrix), caller);
    } catch (error) {
      // An exception must stay in its cell: the engine would end the whole calculation.
      if (error instanceof CalculationLimit) return [[new GridError(error.code, error.remark)]];
      return [[new GridError("#VALUE!", error instanceof Error ? error.message : String(error))]];
    }
  }

  /** Excel refuses to enter such a formula; a grid can only show that it is wrong. */
  #argumentCountProblem(count: number): GridError | undefined {
    const { name, parameters } = this.#function;
    const least = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    const most = parameters.some((parameter) => parameter.repeating) ? Infinity : parameters.length;
    if (count < least) return new GridError("#VALUE!", remark("argumentsMissing", name, String(least), String(count)));
    if (count > most) return new GridError("#VALUE!", remark("argumentsTooMany", name, String(most), String(count)));
    return undefined;
  }
}
