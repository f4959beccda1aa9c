/** Part of a formula's text: from `start` up to, and without, `end`. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of a formula; a mark is one character of any other kind. */
export interface Token extends Span {
  kind: "text" | "quoted" | "bracket" | "error" | "number" | "word" | "space" | "mark";
  source: string;
}

/** Characters of the longest formula that Excel takes. */
export const LONGEST_FORMULA = 8192;

/** A group for each of the kinds, in their order: names of groups would cost more than the reading. */
const TOKEN =
  /("(?:[^"]|"")*")|('(?:[^']|'')*')|(#(?:N\/A|[A-Z_0-9/]+[!?]))|((?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?(?![\p{L}\p{N}_.]))|([\p{L}\p{N}_\\$.?]+)|(\s+)|([^"'[])/uy;
const KINDS = ["text", "quoted", "error", "number", "word", "space", "mark"] as const;

/**
 * The pieces of a formula in the order in which they stand. What comes after a quotation mark or bracket that nothing
 * closes is left out: no more can be known of it.
 */
export function listTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === "[" ? readBracket(formula, at) : readToken(formula, at);
    if (!token) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(formula: string, start: number): Token | undefined {
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(formula);
  if (!match) return undefined;
  const [source] = match;
  const kind = KINDS.find((_, index) => match[index + 1] !== undefined)!;
  return { kind, source, start, end: start + source.length };
}

/** The columns of a table or the name of a workbook, with what stands in brackets within; ' takes a bracket as it is. */
function readBracket(formula: string, start: number): Token | undefined {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && --depth === 0) {
      return { kind: "bracket", source: formula.slice(start, at + 1), start, end: at + 1 };
    }
  }
  return undefined;
}
