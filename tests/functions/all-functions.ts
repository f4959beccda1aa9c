import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { shown } from "./as-excel";

export interface Parameter {
  name: string;
  dimensionality?: string;
  optional?: boolean;
}

/** A function as Excel knows it, with the code that it runs. */
export interface WorksheetFunction {
  id: string;
  parameters: Parameter[];
  call: (...args: unknown[]) => unknown;
}

/** Every function that Microsoft's generator finds, so that a new one cannot be forgotten here. */
export async function allFunctions(): Promise<WorksheetFunction[]> {
  const root = join(__dirname, "../..");
  const { FUNCTION_FILES } = jest.requireActual<{ FUNCTION_FILES: string[] }>("../../tools/functions-metadata");
  const { metadataJson, associate } = await generateCustomFunctionsMetadata(
    FUNCTION_FILES.map((file) => join(root, file)),
  );
  const { functions } = JSON.parse(metadataJson) as { functions: { id: string; parameters: Parameter[] }[] };
  return functions.map(({ id, parameters }) => {
    const { sourceFileName, functionName } = associate.find((one) => one.id === id)!;
    const exported = jest.requireActual<Record<string, WorksheetFunction["call"]>>(sourceFileName!);
    return { id, parameters, call: shown(exported[functionName] as (...args: unknown[]) => unknown[][]) };
  });
}

export const isMatrix = ({ dimensionality }: Parameter): boolean => dimensionality === "matrix";
