import { GridError, type ErrorText, type Result } from "../grid/grid";
import { remark } from "../grid/remark";
import { MAX_TEXT } from "./cell-input";
import { isErrorText } from "./cell-text";
import { dataTypeCell } from "./data-type-cell";

/** Excel shows a function's own message for these two only. */
const WITH_MESSAGE: ReadonlySet<ErrorText> = new Set(["#VALUE!", "#N/A"]);
/** Errors that a function may receive but not give. */
const NOT_GIVEN: ReadonlySet<ErrorText> = new Set(["#NAME?", "#REF!"]);

/** What a function returned, as cells. */
export function toCells(result: unknown): Result[][] {
  if (isPromise(result)) {
    result.then(undefined, () => undefined);
    return [[new GridError("#BUSY!", remark("late"))]];
  }
  if (typeof result === "number" && !Number.isFinite(result))
    return [[new GridError(Number.isNaN(result) ? "#VALUE!" : "#NUM!")]];
  if (!Array.isArray(result)) return [[toCell(result)]];
  if (!result.every(Array.isArray)) return [[new GridError("#VALUE!")]];
  return (result as unknown[][]).map((row) => row.map(toCell));
}

/** What a function threw; messages of others than CustomFunctions.Error stay out of the cell. */
export function toError(thrown: unknown): GridError {
  if (typeof thrown === "string") return new GridError("#VALUE!", thrown);
  return customError(thrown) ?? new GridError("#VALUE!");
}

/** On its way to Excel a result passes through JSON, where null, undefined, NaN and Infinity are one; they show as 0. */
function toCell(value: unknown): Result {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : 0;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return value.length > MAX_TEXT ? new GridError("#VALUE!") : value;
  return customError(value) ?? dataTypeCell(value) ?? new GridError("#VALUE!");
}

/** CustomFunctions.Error by its shape: the add-in's realm is another one than the host's. */
function customError(value: unknown): GridError | undefined {
  const { code, message } = (value ?? {}) as { code?: unknown; message?: unknown };
  if (!isErrorText(code)) return undefined;
  const shown = NOT_GIVEN.has(code) ? "#VALUE!" : code;
  return new GridError(shown, WITH_MESSAGE.has(shown) && typeof message === "string" ? message : "");
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function";
}
