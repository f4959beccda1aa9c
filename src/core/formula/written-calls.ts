import { type CallArgument, parseArgument } from "./call-argument";
import { LONGEST_FORMULA, type Span, type Token, listTokens } from "./tokens";

/** A call of any function as it stands in a formula. */
export interface WrittenCall extends Span {
  /** As it is written: "HTZONE.GET", "_xldudf_HTZONE_GET". */
  head: string;
  /** Of the name, with the workbook or sheet that stands before it. */
  headSpan: Span;
  /** One at least: a call of nothing has one that was left out. */
  args: CallArgument[];
  /** What stands between the arguments, each once: "," in Excel's own syntax. */
  separators: string[];
}

/** Something in brackets that is not closed yet. */
interface Open {
  call: Omit<WrittenCall, "end"> | undefined;
  closing: string;
  /** The piece after the bracket or the last separator. */
  from: number;
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/**
 * Every call in a formula, outermost first; texts, names of sheets and columns of tables are no calls. A call that nothing
 * closes is left out, and a formula longer than Excel takes has none.
 */
export function listCalls(formula: string): WrittenCall[] {
  if (formula.length > LONGEST_FORMULA) return [];
  const tokens = listTokens(formula);
  const calls: WrittenCall[] = [];
  const open: Open[] = [];
  tokens.forEach(({ kind, source }, at) => {
    if (kind !== "mark") return;
    const inner = open.at(-1);
    const closing = CLOSING[source];
    if (closing !== undefined) {
      open.push({ call: source === "(" ? beginCall(tokens, at) : undefined, closing, from: at + 1 });
    } else if (inner && (source === "," || source === ";")) endArgument(inner, tokens, at);
    else if (inner?.closing === source) {
      endArgument(inner, tokens, at);
      if (inner.call) calls.push({ ...inner.call, end: tokens[at]!.end });
      open.pop();
    }
  });
  return calls.sort((a, b) => a.headSpan.start - b.headSpan.start);
}

function endArgument(open: Open, tokens: readonly Token[], at: number): void {
  const { call, from } = open;
  const { source, start } = tokens[at]!;
  if (call) {
    call.args.push(parseArgument(tokens.slice(from, at), { start: tokens[from]?.start ?? start, end: start }));
    if (source !== ")" && !call.separators.includes(source)) call.separators.push(source);
  }
  open.from = at + 1;
}

/** The call that a bracket opens; undefined for a bracket of a calculation. */
function beginCall(tokens: readonly Token[], bracket: number): Open["call"] {
  let at = bracket - 1;
  if (tokens[at]?.kind === "space") at -= 1;
  const name = tokens[at];
  if (name?.kind !== "word") return undefined;
  const start = findQualifier(tokens, at)?.start ?? name.start;
  return { head: name.source, headSpan: { start, end: name.end }, start, args: [], separators: [] };
}

/** The workbook or sheet before a name: "[2]!", "'C:\add-ins.xla'!". */
function findQualifier(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at - 1]?.source !== "!") return undefined;
  const sheet = tokens[at - 2];
  return sheet && ["bracket", "quoted", "word"].includes(sheet.kind) ? sheet : undefined;
}
