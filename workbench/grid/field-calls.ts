const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;

/** A cell or a range, of another sheet too. */
export const CELLS = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?${CELL}(?::${CELL})?`;

const PROPERTY = String.raw`(?:\[(?<quoted>[^\]"]+)\]|(?<plain>[\p{L}_][\p{L}\p{N}_]*))`;

/** Cells whose values' property is asked by name (`A1.Source`, `Sheet1!A1.[Printed in]`), or what may look like them: texts, names of sheets and of columns. */
const ACCESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$!:])(?<cells>${CELLS})\.${PROPERTY}(?![\p{L}\p{N}_.(!])|"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]`,
  "giu",
);

export type IsName = (text: string) => boolean;

/**
 * A formula in which properties are asked by function: `A1.Source` is `FIELDVALUE(A1,"Source")`. `name` is how the
 * function is written. Names that look alike stay, if `isName` says that they are there.
 */
export function fieldCalls(formula: string, name: string, isName: IsName): string {
  return formula.replace(ACCESS, (found: string, ...rest: unknown[]) => {
    const { cells, quoted, plain } = rest.at(-1) as { cells?: string; quoted?: string; plain?: string };
    return cells === undefined || isName(found) ? found : `${name}(${cells},"${quoted ?? plain ?? ""}")`;
  });
}
