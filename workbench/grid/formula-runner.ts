import {
  DEFAULT_TOKEN_TYPE_ROOT,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  type ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { checkArguments } from "./argument-limits";
import { CalculationLimit, checkCellCount, TimeLimit } from "./calculation-limit";
import type { Engine } from "./engine";
import type { ErrorMessages } from "./error-messages";
import { GridError } from "./grid";
import { remark, type Remark } from "./remark";
import type { RichCells } from "./rich-cells";
import { errorValue } from "./value-objects";

/** As many characters as a cell holds. */
const MOST_TEXT = 32_767;

/** Functions that take this many arguments read them one after the other; the others pair them cell by cell. */
const ANY_NUMBER = 255;

type IExecuteAstNodeData = Parameters<Interpreter["execute"]>[0];
type Calculate = BaseFunction["calculate"];

/**
 * Runs formulas so that whatever happens in one stays in its cell: the engine would end the calculation of the whole
 * workbook for good. Each has its time, and so many cells.
 */
export class FormulaRunner {
  readonly #messages: ErrorMessages;
  readonly #rich: RichCells;
  readonly #runtime: IFormulaRuntimeService;
  readonly #time: TimeLimit;
  readonly #failed: () => void;
  /** A LAMBDA's body runs within the formula that calls it. */
  #depth = 0;

  /** `failed` is told of an exception, after which a tree that was read may be in any state; `time` is that of one formula. */
  constructor(
    engine: Engine,
    { messages, rich }: { messages: ErrorMessages; rich: RichCells },
    { time, failed }: { time: number; failed: () => void },
  ) {
    this.#messages = messages;
    this.#rich = rich;
    this.#time = new TimeLimit(time);
    this.#failed = failed;
    this.#runtime = engine.get(IFormulaRuntimeService);
    const interpreter = engine.get(Interpreter);
    const execute = interpreter.execute.bind(interpreter);
    const executeAsync = interpreter.executeAsync.bind(interpreter);
    interpreter.execute = (data) => this.#run(() => this.#finish(data, execute(data)));
    interpreter.executeAsync = (data) =>
      this.#runAsync(() => executeAsync(data).then((result) => this.#finish(data, result)));
    for (const executor of engine.get(IFunctionService).getExecutors().values()) this.#guard(executor as BaseFunction);
  }

  startCalculation(): void {
    this.#time.startCalculation();
    this.#depth = 0;
  }

  #run(execute: () => FunctionVariantType): FunctionVariantType {
    this.#enter();
    try {
      return execute();
    } catch (error) {
      if (this.#depth > 1) throw error;
      return this.#fail(error);
    } finally {
      this.#depth -= 1;
    }
  }

  /** Not an async function: a LAMBDA that is called once too often must stop its caller's loop at once. */
  #runAsync(execute: () => Promise<FunctionVariantType>): Promise<FunctionVariantType> {
    this.#enter();
    return execute()
      .catch((error: unknown) => this.#fail(error))
      .finally(() => (this.#depth -= 1));
  }

  #enter(): void {
    if (this.#depth === 0) this.#time.startFormula();
    else this.#time.check();
    this.#depth += 1;
  }

  /** What a whole formula gives goes to cells; of a reference within it only the place is asked, however large. */
  #finish({ node }: IExecuteAstNodeData, result: FunctionVariantType): FunctionVariantType {
    if (node?.getToken() !== DEFAULT_TOKEN_TYPE_ROOT) return result;
    checkSize(result);
    const { currentSubUnitId, currentRow, currentColumn } = this.#runtime;
    if (this.#depth === 1) this.#rich.record(currentSubUnitId, currentRow, currentColumn, result);
    return result;
  }

  #fail(error: unknown): FunctionVariantType {
    this.#failed();
    const { code, remark: reason } = describe(error);
    const { currentSubUnitId, currentRow, currentColumn } = this.#runtime;
    const gridError = new GridError(code, reason);
    this.#messages.record(currentSubUnitId, currentRow, currentColumn, [[gridError]]);
    return errorValue(gridError);
  }

  #guard(executor: BaseFunction): void {
    const calculate: Calculate = executor.calculate.bind(executor);
    executor.calculate = (...variants) => {
      this.#time.check();
      checkArguments(String(executor.name), variants);
      if (executor.maxParams !== ANY_NUMBER) checkPairs(variants);
      const result = calculate(...variants);
      return isTooLong(result) ? errorValue(new GridError("#VALUE!")) : result;
    };
  }
}

function checkSize(result: FunctionVariantType): void {
  const isArray = result.isReferenceObject() || (result as BaseValueObject).isArray();
  if (isArray) {
    const { startRow, startColumn, endRow, endColumn } = (
      result as BaseReferenceObject | ArrayValueObject
    ).getRangePosition();
    checkCellCount(endRow - startRow + 1, endColumn - startColumn + 1);
  }
}

function isTooLong(result: ReturnType<Calculate>): boolean {
  if (!result?.isValueObject() || !(result as BaseValueObject).isString()) return false;
  return String((result as BaseValueObject).getValue()).length > MOST_TEXT;
}

function checkPairs(variants: readonly FunctionVariantType[]): void {
  let rows = 1;
  let columns = 1;
  for (const variant of variants) {
    if (!variant?.isValueObject() || !(variant as BaseValueObject).isArray()) continue;
    const array = variant as ArrayValueObject;
    rows = Math.max(rows, array.getRowCount());
    columns = Math.max(columns, array.getColumnCount());
  }
  checkCellCount(rows, columns);
}

function describe(error: unknown): { code: GridError["code"]; remark: Remark } {
  if (error instanceof CalculationLimit) return error;
  // The stack's end, or a text or array that no machine holds.
  if (error instanceof RangeError) return { code: "#NUM!", remark: remark("deep") };
  return { code: "#VALUE!", remark: remark("uncalculated") };
}
