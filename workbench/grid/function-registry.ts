import { FunctionType, IFunctionService, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Engine } from "./engine";
import type { ErrorMessages } from "./error-messages";
import { AdaptedFunction } from "./function-adapter";
import type { GridFunction } from "./grid";

/** Makes functions known to formulas, and their descriptions to autocomplete; a name registered before is replaced. */
export function registerFunctions(engine: Engine, functions: readonly GridFunction[], messages: ErrorMessages): void {
  const executors = engine.get(IFunctionService);
  const names = functions.map(({ name }) => name);
  messages.nameFunctions(names);
  executors.registerExecutors(...functions.map((gridFunction) => new AdaptedFunction(gridFunction, messages)));
  const descriptions = engine.get(IDescriptionService);
  descriptions.unregisterDescriptions(names);
  descriptions.registerDescriptions(functions.map(describe));
}

/**
 * Univer joins examples of the single parameters to a call with a comma for each that is left out; the page hides that
 * line, and the function's own example stands below what it does.
 */
function describe({ name, description, example, parameters }: GridFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: [description, example].filter((line) => line !== "").join("\n"),
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
