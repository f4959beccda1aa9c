import { type CellReference, parseCellReference } from "./cell-reference";
import type { Span, Token } from "./tokens";

/**
 * An argument as a formula writes it: a constant (undefined where it was left out), a cell, a name, or anything else: ranges,
 * calculations, calls, arrays.
 */
export type CallArgument = Span &
  (
    | { kind: "constant"; value: string | number | boolean | undefined }
    | ({ kind: "cell" } & CellReference)
    | { kind: "name"; name: string }
    | { kind: "other" }
  );

const LOGICAL: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
/** Workbooks and ranges of sheets, which lead to cells that are not read. */
const NO_SHEET = /[[\]:*?/\\]/;

/** Reads the pieces between two separators, without the space around them. */
export function parseArgument(tokens: readonly Token[], span: Span): CallArgument {
  const parts = trimSpace(tokens);
  const place: Span = { start: parts[0]?.start ?? span.start, end: parts.at(-1)?.end ?? span.start };
  return Object.assign(place, readParts(parts)) as CallArgument;
}

type Read<A = CallArgument> = A extends Span ? Omit<A, keyof Span> : never;

function readParts(parts: readonly Token[]): Read {
  const [first, second, third] = parts;
  if (!first) return { kind: "constant", value: undefined };
  if (parts.length > 3) return { kind: "other" };
  if (!second) return readSingle(first);
  if (!third) return readSigned(first, second);
  return second.source === "!" ? readOnSheet(first, third) : { kind: "other" };
}

function readSingle({ kind, source }: Token): Read {
  if (kind === "text") return { kind: "constant", value: source.slice(1, -1).replaceAll('""', '"') };
  if (kind === "number") return { kind: "constant", value: Number(source) };
  if (kind !== "word") return { kind: "other" };
  const logical = LOGICAL[source.toUpperCase()];
  if (logical !== undefined) return { kind: "constant", value: logical };
  const cell = parseCellReference(source);
  if (cell) return { kind: "cell", sheet: undefined, ...cell };
  return NAME.test(source) ? { kind: "name", name: source } : { kind: "other" };
}

function readSigned(sign: Token, number: Token): Read {
  const isSigned = number.kind === "number" && (sign.source === "-" || sign.source === "+");
  return isSigned ? { kind: "constant", value: Number(sign.source + number.source) } : { kind: "other" };
}

function readOnSheet(sheet: Token, cell: Token): Read {
  const place = cell.kind === "word" ? parseCellReference(cell.source) : undefined;
  const name = sheet.kind === "quoted" ? sheet.source.slice(1, -1).replaceAll("''", "'") : sheet.source;
  const isSheet = sheet.kind === "quoted" ? name !== "" && !NO_SHEET.test(name) : NAME.test(name);
  return place && isSheet ? { kind: "cell", sheet: name, ...place } : { kind: "other" };
}

function trimSpace(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length === 1 && tokens[0]!.kind !== "space") return tokens;
  let [start, end] = [0, tokens.length];
  while (start < end && tokens[start]!.kind === "space") start += 1;
  while (end > start && tokens[end - 1]!.kind === "space") end -= 1;
  return tokens.slice(start, end);
}
