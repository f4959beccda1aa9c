import type { Area, GridSheet } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { intersect } from "./area";

/** Excel.SearchCriteria and Excel.ReplaceCriteria. */
export interface SearchCriteria {
  completeMatch?: boolean;
  matchCase?: boolean;
  searchDirection?: "Forward" | "Backwards";
}

interface Place {
  row: number;
  column: number;
}

/** The cells whose contents match, row by row; a formula's text counts, as in Excel's own dialog. */
export function findCells(sheet: GridSheet, area: Area, text: string, criteria: SearchCriteria): Place[] {
  const used = sheet.usedArea(false);
  const within = used && intersect(used, area);
  if (!within) return [];
  const pattern = searchPattern(text, criteria);
  return sheet
    .formulas(within)
    .flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell !== "" && String(cell).search(pattern) >= 0
          ? [{ row: within.row + row, column: within.column + column }]
          : [],
      ),
    );
}

/** How often a text is replaced in the contents of cells; gives the cells that change. */
export function replaceInCells(
  sheet: GridSheet,
  area: Area,
  text: string,
  replacement: string,
  criteria: SearchCriteria,
): { place: Place; contents: string }[] {
  const pattern = searchPattern(text, criteria);
  return findCells(sheet, area, text, criteria).map((place) => {
    const [[cell = ""] = []] = sheet.formulas({ ...place, rows: 1, columns: 1 });
    return { place, contents: String(cell).replace(pattern, () => replacement) };
  });
}

/** `*` and `?` stand for any text and any character, `~` before them for themselves. */
function searchPattern(text: string, { completeMatch = false, matchCase = false }: SearchCriteria): RegExp {
  if (text === "") throw new HostError("InvalidArgument");
  const source = text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}])/g, (all, kept?: string, wild?: string) => {
    if (wild) return wild === "*" ? "[^]*" : "[^]";
    return `\\${kept ?? all}`;
  });
  return new RegExp(completeMatch ? `^${source}$` : source, matchCase ? "gu" : "giu");
}
