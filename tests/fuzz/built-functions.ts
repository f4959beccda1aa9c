import vm from "node:vm";
import { readBuilt } from "../functions/microsoft-runtime";

/** An error cell of the built functions. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

export interface BuiltFunction {
  id: string;
  parameters: { name: string; dimensionality?: string }[];
  /** The cells as Excel shows them: what is thrown is the only cell. */
  call: (...args: unknown[]) => unknown[][];
}

const { functions: described } = JSON.parse(readBuilt("functions.json")) as { functions: BuiltFunction[] };
const code = readBuilt("functions.js");

/** The functions of dist, each time in a world of their own, for one language of Office. */
export function loadBuilt(displayLanguage: string, cards = false): BuiltFunction[] {
  const known = new Map<string, BuiltFunction["call"]>();
  const errorCodes = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  vm.runInNewContext(code, {
    CustomFunctions: {
      ...{ Error: CellError, ErrorCode: errorCodes },
      associate: (id: string, call: BuiltFunction["call"]) => void known.set(id, call),
    },
    Office: { context: { displayLanguage, requirements: { isSetSupported: () => cards } } },
    ...{ TextEncoder, TextDecoder },
  });
  return described.map(({ id, parameters }) => ({ id, parameters, call: (...args) => shown(known.get(id)!, args) }));
}

function shown(call: BuiltFunction["call"], args: unknown[]): unknown[][] {
  let block: unknown[][];
  try {
    block = call(...args);
  } catch (error) {
    if (error instanceof CellError) return [[error]];
    throw error;
  }
  if (block.length === 1 && block[0]?.length === 1 && block[0][0] instanceof CellError)
    throw new Error("a single error is returned, not thrown");
  return block;
}
