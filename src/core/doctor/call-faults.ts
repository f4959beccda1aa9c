import { findCall, type CallContext, type ParameterKind } from "../calls";
import type { Dataset } from "../dataset";
import type { CallArgument } from "../formula/call-argument";
import { type ArgumentFaults, findArgumentFaults, quoteText } from "./argument-faults";
import type { Edit, Remedy } from "./edits";
import { isUnderstood } from "./meant-arguments";
import { formatFunction } from "./meant-function";
import type { MeantCall, Suspect } from "./suspect";

/** The values of a call's cells, by the argument; undefined where one could not be read. */
export type ReadArgument = (argument: CallArgument & { kind: "cell" }) => unknown;

/** What is wrong with one call of a formula: its name, what stands between its arguments, and these. */
export function findCallFaults(
  context: CallContext,
  suspect: Suspect,
  call: MeantCall,
  read: ReadArgument,
): ArgumentFaults {
  const head = findHeadFaults(call);
  const [name] = call.names;
  if (name === undefined) return head;
  const quoting = mayBeUnquoted(suspect) ? findUnquoted(context.dataset, suspect, call, name) : NO_QUOTING;
  const found = [head, findSeparatorFaults(suspect, call), quoting.found, findCountFaults(call, name)];
  const isShort = found.some(({ faults }) => faults.some(({ kind }) => kind === "too-few"));
  const args = isShort ? undefined : valuesOf(call, name, quoting.texts, read);
  if (args) found.push(findArgumentFaults(context, suspect.formula, call, name, args));
  return {
    faults: found.flatMap(({ faults }) => faults),
    remedies: found.flatMap(({ remedies }) => remedies),
  };
}

function findHeadFaults({ head, headSpan, names, fault }: MeantCall): ArgumentFaults {
  if (fault === undefined) return { faults: [], remedies: [] };
  const meant = names.map(formatFunction);
  const remedy: Remedy = meant.map((text) => [{ ...headSpan, text }]);
  const found = fault === "unloaded" ? { kind: fault, written: head } : { kind: fault, written: head, meant };
  return { faults: [found], remedies: meant.length > 0 ? [remedy] : [] };
}

/** Semicolons are the separators of some languages; Excel's own syntax has them in arrays only. */
function findSeparatorFaults({ formula }: Suspect, { args, separators }: MeantCall): ArgumentFaults {
  if (!separators.includes(";")) return { faults: [], remedies: [] };
  if (separators.length > 1) return { faults: [{ kind: "mixed-separators" }], remedies: [] };
  const edits = args.slice(1).map(({ start }): Edit => {
    const at = formula.lastIndexOf(";", start - 1);
    return { start: at, end: at + 1, text: "," };
  });
  return { faults: [{ kind: "separators" }], remedies: [[edits]] };
}

interface Quoting {
  found: ArgumentFaults;
  /** By the argument's place, what it is in quotation marks. */
  texts: ReadonlyMap<number, string>;
}

const NO_QUOTING: Quoting = { found: { faults: [], remedies: [] }, texts: new Map() };

/** Only where Excel knows no such name: a name of the reader's own is none of ours. */
const mayBeUnquoted = ({ value, isText }: Suspect): boolean => isText || value === "#NAME?";

/** Names of zones and indicators that stand without quotation marks. */
function findUnquoted(dataset: Dataset, { formula }: Suspect, call: MeantCall, name: string): Quoting {
  const kinds: readonly ParameterKind[] = findCall(name)?.parameters ?? [];
  const bare = call.args.flatMap(({ kind, start, end }, at) => {
    const text = formula.slice(start, end);
    const isBare = (kind === "name" || kind === "other") && isUnderstood(dataset, kinds[at], text);
    return isBare ? [{ at, text, edit: { start, end, text: quoteText(text) } }] : [];
  });
  return {
    found: {
      faults: bare.map(({ text }) => ({ kind: "unquoted", text })),
      remedies: bare.map(({ edit }) => [[edit]]),
    },
    texts: new Map(bare.map(({ at, text }) => [at, text])),
  };
}

function findCountFaults(call: MeantCall, name: string): ArgumentFaults {
  const known = findCall(name);
  const none: ArgumentFaults = { faults: [], remedies: [] };
  if (!known) return none;
  const { needed, parameters } = known;
  const given = countArguments(call);
  if (given < needed) return { ...none, faults: [{ kind: "too-few", name: formatFunction(name), given, needed }] };
  const most = parameters.length;
  if (given <= most) return none;
  const from = most === 0 ? call.headSpan.end + 1 : call.args[most - 1]!.end;
  const fault = { kind: "too-many", name: formatFunction(name), given, most } as const;
  return { faults: [fault], remedies: [[[{ start: from, end: call.end - 1, text: "" }]]] };
}

/** `f()` is given nothing, `f(,)` two arguments that are left out. */
function countArguments({ args: [first, ...rest] }: MeantCall): number {
  const isNothing = rest.length === 0 && first?.kind === "constant" && first.value === undefined;
  return isNothing ? 0 : 1 + rest.length;
}

/** undefined where an argument is calculated, or a cell that one names could not be read. */
function valuesOf(
  { args }: MeantCall,
  name: string,
  texts: Quoting["texts"],
  read: ReadArgument,
): unknown[] | undefined {
  const values: unknown[] = [];
  for (const [at, argument] of args.slice(0, findCall(name)?.parameters.length).entries()) {
    const text = texts.get(at);
    if (text !== undefined || argument.kind === "constant") {
      values.push(text ?? (argument.kind === "constant" ? argument.value : undefined));
    } else {
      const value = argument.kind === "cell" ? read(argument) : undefined;
      if (value === undefined) return undefined;
      values.push(value);
    }
  }
  return values;
}
