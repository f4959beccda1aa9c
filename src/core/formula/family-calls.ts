import type { CallArgument } from "./call-argument";
import { type WrittenCall, listCalls } from "./written-calls";

/** The name that all of our functions begin with. */
export const FAMILY = "HTZONE";

/** A call of a function of the family, wherever it stands in a formula. */
export interface FamilyCall extends WrittenCall {
  /** Without the family's, in capitals: "GET". */
  name: string;
}

/** An argument whose value is known, or can be read from one cell. */
export type PlainArgument = Extract<CallArgument, { kind: "constant" | "cell" }>;

/** A call that can be answered once its cells are read. */
export interface PlainCall extends FamilyCall {
  args: PlainArgument[];
}

/** Excel writes `_xldudf_HTZONE_GET` for a function whose add-in is not loaded, and other marks before newer ones. */
const MEMBER = /^(?:_xlfn\.|_xlws\.|_xll\.)*(?:HTZONE\.|_xldudf_HTZONE_)([A-Z]+)$/i;
const MENTION = /HTZONE[._]/i;

/** Whether a content is a formula that may call the family: quick, to pass over the many that do not. */
export const mentionsFamily = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=") && MENTION.test(content);

/** The calls of the family in a formula, outermost first. None in a formula that cannot be read. */
export function listFamilyCalls(formula: string): FamilyCall[] {
  return listCalls(formula).flatMap((call) => {
    const name = MEMBER.exec(call.head)?.[1];
    return name === undefined ? [] : [{ ...call, name: name.toUpperCase() }];
  });
}

/** Whether all arguments of a call are constants and single cells. */
export const isPlain = (call: FamilyCall): call is PlainCall =>
  call.args.every(({ kind }) => kind === "constant" || kind === "cell");

/**
 * The call that a formula in Excel's invariant syntax is, and nothing else: `=HTZONE.GET("wuhan",B$1)`. undefined for
 * calculations, and where an argument is anything but a constant or a single cell.
 */
export function parseCall(formula: unknown): PlainCall | undefined {
  if (!mentionsFamily(formula)) return undefined;
  const call = listFamilyCalls(formula)[0];
  if (!call || !isPlain(call) || call.separators.some((separator) => separator !== ",")) return undefined;
  const isAlone = formula.slice(1, call.start).trim() === "" && formula.slice(call.end).trim() === "";
  return isAlone ? call : undefined;
}

/** The name and arguments of a formula that is one call with constants; undefined for any other. */
export function readConstants(formula: string): { name: string; args: unknown[] } | undefined {
  const call = parseCall(formula);
  const args = call?.args.flatMap((argument) => (argument.kind === "constant" ? [argument.value] : []));
  return call && args?.length === call.args.length ? { name: call.name, args } : undefined;
}
