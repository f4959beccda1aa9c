import { GridError, type GridFunction, type Result, type Scalar } from "../grid/grid";
import { remark } from "../grid/remark";
import { formatAddress } from "./address";
import { coerceCell, coerceMatrix } from "./function-arguments";
import { toCells, toError } from "./function-results";
import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "./functions-metadata";

export type { FunctionsMetadata } from "./functions-metadata";

/** What the add-in gave to CustomFunctions.associate, under upper-case ids. */
export type Associations = ReadonlyMap<string, (...args: unknown[]) => unknown>;

export interface CustomFunctionOptions {
  /** What an empty cell becomes for a parameter of type any: 0 as on the desktop (default), or null as on the web. */
  emptyCell?: 0 | null;
  /** Name of the sheet with an id, for functions that ask where they stand. */
  sheetName?: (id: string) => string;
  /** A formula that shows each function at work, by id. */
  examples?: Readonly<Record<string, string>>;
}

type Caller = Parameters<GridFunction["call"]>[1];
type Matrix = Scalar[][];

/** An add-in's functions for the grid, called with Excel's coercion of arguments and results. */
export function functionsOf(
  metadata: FunctionsMetadata,
  namespace: string,
  associations: Associations,
  options: CustomFunctionOptions = {},
): GridFunction[] {
  return metadata.functions.map((described) => {
    const allowErrors = described.options?.allowErrorForDataTypeAny ?? metadata.allowErrorForDataTypeAny ?? false;
    const invocation = new Invocation(described, associations.get(described.id.toUpperCase()), allowErrors, options);
    return {
      name: `${namespace}.${described.name}`,
      description: described.description ?? "",
      helpUrl: described.helpUrl ?? "",
      example: options.examples?.[described.id] ?? "",
      parameters: (described.parameters ?? []).map(describeParameter),
      call: (args, caller) => invocation.run(args, caller),
    };
  });
}

function describeParameter({ name, description = "", optional = false, repeating = false }: ParameterMetadata) {
  return { name, description, optional, repeating };
}

/** An argument of a formula with the parameter it goes to. */
interface Given {
  parameter: ParameterMetadata;
  cells: Matrix | undefined;
}

class Invocation {
  private readonly parameters: readonly ParameterMetadata[];

  constructor(
    private readonly described: FunctionMetadata,
    private readonly implementation: ((...args: unknown[]) => unknown) | undefined,
    private readonly allowErrors: boolean,
    private readonly options: CustomFunctionOptions,
  ) {
    this.parameters = described.parameters ?? [];
  }

  run(args: readonly (Matrix | undefined)[], caller: Caller): Result[][] {
    const given = this.pair(args);
    const lifted = given.filter(
      ({ parameter, cells }) => parameter.dimensionality !== "matrix" && cells && cellCount(cells) > 1,
    );
    if (lifted.length === 0) return this.callOnce(given, caller);
    const rows = Math.max(...lifted.map(({ cells }) => cells?.length ?? 1));
    const columns = Math.max(...lifted.map(({ cells }) => cells?.[0]?.length ?? 1));
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const single = given.map((one) =>
          lifted.includes(one) ? { ...one, cells: pick(one.cells ?? [], row, column) } : one,
        );
        return this.callOnce(single, caller)[0]?.[0] ?? null;
      }),
    );
  }

  /** Arguments past the last parameter belong to it: it repeats. */
  private pair(args: readonly (Matrix | undefined)[]): Given[] {
    const count = Math.max(args.length, this.parameters.filter((parameter) => !parameter.repeating).length);
    return Array.from({ length: count }, (_, index) => ({
      parameter: this.parameters[Math.min(index, this.parameters.length - 1)] as ParameterMetadata,
      cells: args[index],
    }));
  }

  private callOnce(given: readonly Given[], caller: Caller): Result[][] {
    if (!this.implementation) return [[new GridError("#NAME?")]];
    if (this.described.options?.stream) return [[new GridError("#BUSY!", remark("streaming"))]];
    const values = given.map((one) => this.coerce(one));
    const error = values.find((value) => value instanceof GridError);
    if (error instanceof GridError) return [[error]];
    try {
      return toCells(this.implementation(...this.arrange(given, values), this.invocation(caller)));
    } catch (thrown) {
      return [[toError(thrown)]];
    }
  }

  /** Left-out optional arguments are null; left-out required ones count as empty cells. */
  private coerce({ parameter, cells }: Given): unknown {
    const coercion = {
      emptyCell: this.options.emptyCell === undefined ? 0 : this.options.emptyCell,
      allowErrors: this.allowErrors,
    };
    if (!cells && (parameter.optional || parameter.repeating)) return null;
    const present = cells ?? [[null]];
    if (parameter.dimensionality === "matrix") return coerceMatrix(present, parameter, coercion);
    return coerceCell(present[0]?.[0] ?? null, parameter, coercion);
  }

  /** A repeating parameter arrives as one array. */
  private arrange(given: readonly Given[], values: readonly unknown[]): unknown[] {
    const last = this.parameters.at(-1);
    if (!last?.repeating) return [...values];
    const single = this.parameters.length - 1;
    return [...values.slice(0, single), values.slice(single, given.length)];
  }

  private invocation(caller: Caller): object {
    const { id, options } = this.described;
    if (!options?.requiresAddress) return { functionName: id };
    const sheet = this.options.sheetName?.(caller.sheet) ?? caller.sheet;
    return {
      functionName: id,
      address: formatAddress(sheet, { row: caller.row, column: caller.column, rows: 1, columns: 1 }),
    };
  }
}

function cellCount(cells: Matrix): number {
  return cells.length * (cells[0]?.length ?? 0);
}

/** The cell of a broadcast argument: a single row or column is repeated, beyond others there is #N/A. */
function pick(cells: Matrix, row: number, column: number): Matrix {
  const line = cells.length === 1 ? cells[0] : cells[row];
  const cell = line && (line.length === 1 ? line[0] : line[column]);
  return [[cell === undefined ? new GridError("#N/A") : cell]];
}
