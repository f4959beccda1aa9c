import vm from "node:vm";
import { parseFormula, type LiteralValue } from "./literal-formula";
import type { FunctionMetadata, Language, Metadata } from "./metadata";

/** A cell of a result. A card stands for itself: its text, and the lines that its card shows. */
export type ResultCell =
  | { kind: "number"; value: number }
  | { kind: "text"; value: string }
  | { kind: "error"; code: string; message: string }
  | { kind: "card"; text: string; lines: [name: string, text: string][] };

/** Gives the cells of a formula, as Excel would show them in one language of Office. */
export type Evaluate = (formula: string) => ResultCell[][];

type BuiltFunction = (...values: unknown[]) => unknown[][];

/** The part of Microsoft's runtime that the functions touch. */
class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

const ERROR_CODES = {
  ...{ invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!" },
  ...{ nullReference: "#NULL!", invalidName: "#NAME?", invalidReference: "#REF!" },
};

/** Runs the text of functions.js with just what Excel's runtime gives it, for one language of Office. */
export function loadFunctions(code: string, metadata: Metadata, language: Language): Evaluate {
  const functions = new Map<string, BuiltFunction>();
  const associate = (id: string, fn: BuiltFunction): void => void functions.set(id, fn);
  const context = {
    CustomFunctions: { Error: CellError, ErrorCode: ERROR_CODES, associate },
    Office: { context: { displayLanguage: language, requirements: { isSetSupported: () => true } } },
    ...{ TextEncoder, TextDecoder },
  };
  vm.runInNewContext(code, context, { filename: "functions.js" });
  return (formula) => {
    const { id, values } = parseFormula(formula);
    const declared = metadata.functions.find((known) => known.id === id);
    const built = functions.get(id);
    if (!declared || !built) throw new Error(`${formula}: there is no function ${id}`);
    const given = toArguments(declared, values, formula);
    return shownBlock(() => built(...given)).map((row) => row.map(toCell));
  };
}

/** The block that a function gives; an error that it throws is the only cell. */
function shownBlock(call: () => unknown[][]): unknown[][] {
  try {
    return call();
  } catch (error) {
    if (error instanceof CellError) return [[error]];
    throw error;
  }
}

/** Arguments as Excel hands them over: what is left out is null, a range parameter gets rows. */
function toArguments({ parameters }: FunctionMetadata, values: LiteralValue[], formula: string): unknown[] {
  if (values.length > parameters.length) throw new Error(`${formula} has too many arguments`);
  return parameters.map(({ dimensionality }, i) => {
    const value = values[i] ?? null;
    if (value === null || Array.isArray(value) === (dimensionality === "matrix")) return value;
    if (Array.isArray(value)) throw new Error(`${formula}: argument ${i + 1} takes no array`);
    return [[value]];
  });
}

/** An entity, or a number with properties. */
interface Card {
  text?: string;
  basicValue?: number;
  properties: Record<string, { basicValue: string | number }>;
}

const textOf = (value: string | number): string => (typeof value === "number" ? formatNumber(value) : value);

function toCell(value: unknown): ResultCell {
  if (value instanceof CellError) return { kind: "error", code: value.code, message: value.message };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value !== "object" || value === null) return { kind: "text", value: String(value) };
  const { text, basicValue, properties } = value as Card;
  return {
    kind: "card",
    text: text ?? properties["Words"]?.basicValue.toString() ?? String(basicValue),
    lines: Object.entries(properties).map(([name, line]) => [name, textOf(line.basicValue)]),
  };
}

/** From here on thousands are separated: below stand years. */
const LEAST_SEPARATED = 10_000;

/** A number as a reader sees it: nine digits of what is below one, two decimals of what is above. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  const digits = size < 1 ? { maximumSignificantDigits: 9 } : { maximumFractionDigits: 2 };
  return value.toLocaleString("en-US", { ...digits, useGrouping: size >= LEAST_SEPARATED });
}
