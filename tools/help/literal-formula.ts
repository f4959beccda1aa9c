/** A formula of the examples: one function, its arguments literals. */
export interface LiteralFormula {
  id: string;
  /** null where an argument is left out. */
  values: LiteralValue[];
}

export type Literal = string | number | boolean;
export type LiteralValue = Literal | Literal[][] | null;

const TOKEN = /\s*("(?:[^"]|"")*"|-?\d+(?:\.\d+)?|TRUE|FALSE|[{}(),;])/y;
const HEAD = /^=HTZONE\.([A-Z]+)(?=\()/;

/** Reads `=HTZONE.NAME("text",2013,{"a";"b"},)`. Throws SyntaxError for anything else. */
export function parseFormula(formula: string): LiteralFormula {
  const head = HEAD.exec(formula);
  if (!head) throw new SyntaxError(`${formula} is not a call of one function of HTZONE`);
  const tokens = readTokens(formula, head[0].length);
  if (tokens.shift() !== "(" || tokens.pop() !== ")") throw new SyntaxError(`${formula} has no closing bracket`);
  return { id: head[1]!, values: tokens.length === 0 ? [] : splitOutside(tokens, ",").map(toValue) };
}

function readTokens(formula: string, start: number): string[] {
  const tokens: string[] = [];
  const token = new RegExp(TOKEN);
  token.lastIndex = start;
  while (token.lastIndex < formula.length) {
    const at = token.lastIndex;
    const match = token.exec(formula);
    if (!match) throw new SyntaxError(`${formula} is not understood from character ${at}`);
    tokens.push(match[1]!);
  }
  return tokens;
}

/** Parts between separators that stand in no array. */
function splitOutside(tokens: readonly string[], separator: string): string[][] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token === "{") depth++;
    if (token === "}") depth--;
    if (token === separator && depth === 0) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

function toValue(tokens: string[]): LiteralValue {
  if (tokens.length === 0) return null;
  if (tokens[0] !== "{") return toLiteral(tokens);
  if (tokens.at(-1) !== "}") throw new SyntaxError(`${tokens.join("")} is no array`);
  return splitOutside(tokens.slice(1, -1), ";").map((row) => splitOutside(row, ",").map(toLiteral));
}

function toLiteral([token, ...rest]: string[]): Literal {
  if (token === undefined || rest.length > 0) throw new SyntaxError(`${token ?? ""}${rest.join("")} is no literal`);
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (token === "TRUE" || token === "FALSE") return token === "TRUE";
  if (!/\d/.test(token)) throw new SyntaxError(`${token} is no literal`);
  return Number(token);
}
