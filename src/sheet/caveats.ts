import { finish, type Pieces } from "../core/pieces";
import type { ReadyTable } from "../core/tables/table";

/** A caveat of one or more cells of a table, numbered from 1 in reading order. */
export interface NumberedCaveat {
  number: number;
  text: string;
  /** "Zhongguancun · Revenue": the row's first cell and the column's header. */
  places: string[];
}

/** The table's distinct caveats, in the order in which a reader meets them. */
export const numberCaveats = (table: ReadyTable): NumberedCaveat[] => finish(numberInPieces(table));

/** The same, a row at a time. */
export function* numberInPieces(table: ReadyTable): Pieces<NumberedCaveat[]> {
  const byText = new Map<string, NumberedCaveat>();
  for (const row of table.rows) {
    yield;
    row.forEach(({ caveat }, index) => {
      // A table with a column of notes shows the caveat already.
      if (caveat === undefined || caveat === "" || row.some(({ text }) => text === caveat)) return;
      const place = [...new Set([row[0]?.text ?? "", table.columns[index]?.header ?? ""])].join(" · ");
      const known = byText.get(caveat);
      if (known) known.places.push(place);
      else byText.set(caveat, { number: byText.size + 1, text: caveat, places: [place] });
    });
  }
  return [...byText.values()];
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** 12 → "¹²": what stands at a figure and before its note. */
export function formatMark(number: number): string {
  return [...String(number)].map((digit) => RAISED[Number(digit)]).join("");
}

/** A number format that shows the mark behind the number; the cell holds the number as before. */
export function markFormat(format: string, number: number): string {
  const sections = format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [format];
  return sections.map((section) => `${section}" ${formatMark(number)}"`).join(";");
}
