import { type Token, listTokens } from "../../core/formula/tokens";
import { quoteSheet } from "../../sheet/place";

/** What a formula reaches beyond the cells of its own sheet. */
export interface FormulaLinks {
  /** Sheets of the workbook that it names, in lower case. */
  sheets: string[];
  /** Whether it names a run of sheets: `Jan:Mar!A1`. */
  spansSheets: boolean;
  /** Words that may be names of cells or tables, in lower case. */
  words: string[];
}

/** A sheet before an exclamation mark, as it is called, and the tokens that name it. */
interface SheetToken extends Token {
  sheet: string;
  spans: boolean;
}

/** Reads a formula in Excel's invariant syntax. Sheets of other workbooks are none of this one's. */
export function readLinks(formula: string): FormulaLinks {
  const tokens = listTokens(formula);
  const sheets = listSheets(tokens);
  return {
    sheets: unique(sheets.map(({ sheet }) => sheet.toLowerCase())),
    spansSheets: sheets.some(({ spans }) => spans),
    words: unique(tokens.flatMap(({ kind, source }) => (kind === "word" ? [source.toLowerCase()] : []))),
  };
}

/** The formula with other sheets in the place of those that `names` holds in lower case. */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  let renamed = "";
  let from = 0;
  for (const { sheet, spans, start, end } of listSheets(listTokens(formula))) {
    const other = spans ? undefined : names.get(sheet.toLowerCase());
    if (other === undefined) continue;
    renamed += `${formula.slice(from, start)}${quoteSheet(other)}`;
    from = end;
  }
  return renamed + formula.slice(from);
}

function listSheets(tokens: readonly Token[]): SheetToken[] {
  return tokens.flatMap((token, index): SheetToken[] => {
    if (tokens[index + 1]?.source !== "!") return [];
    const before = tokens[index - 1];
    if (token.kind === "quoted") {
      const sheet = token.source.slice(1, -1).replaceAll("''", "'");
      return sheet.includes("[") ? [] : [{ ...token, sheet, spans: sheet.includes(":") }];
    }
    if (token.kind !== "word" || before?.kind === "bracket") return [];
    // "Jan:Mar!A1" and not "A1:Mar!B1": what stands before the colon is read as a sheet, to be on the safe side.
    return [{ ...token, sheet: token.source, spans: before?.source === ":" }];
  });
}

const unique = (texts: string[]): string[] => [...new Set(texts)];

/** Functions whose answer depends on a formula being there, on the names in a text, or on the fields of a rich value. */
const DELICATE = /^(?:indirect|formulatext|isformula|fieldvalue|(?:_xlfn\.)?anchorarray)$/i;
/** `A1.Source`. */
const FIELD = /^\$?[a-z]{1,3}\$?\d{1,7}\./i;
const CELL = /^\$?[a-z]{1,3}\$?\d{1,7}$/i;

/** Whether a formula would break where cells that it refers to hold values in the place of formulas. */
export function needsFormulas(formula: string): boolean {
  const tokens = listTokens(formula);
  return tokens.some(({ kind, source }, index) => {
    if (kind !== "word") return false;
    const next = tokens[index + 1]?.source;
    return FIELD.test(source) || (DELICATE.test(source) && next === "(") || (CELL.test(source) && next === "#");
  });
}
