import { parseAddress } from "../../model/address";
import { attributeOf } from "../package-links";

/** A cell with the number of its look. */
export interface NumberedCell {
  row: number;
  column: number;
  look: number;
}

const CELL = /<(?:\w+:)?c\s([^>]*)>/g;

/** The cells of a sheet whose looks are asked for. */
export function cellsWithLooks(sheet: string, wanted: (look: number) => boolean): NumberedCell[] {
  const found: NumberedCell[] = [];
  for (const [, attributes = ""] of sheet.matchAll(CELL)) {
    const look = Number(attributeOf(attributes, "s"));
    if (!wanted(look)) continue;
    const area = parseAddress(attributeOf(attributes, "r"))?.area;
    if (area && area.rows * area.columns === 1) found.push({ row: area.row, column: area.column, look });
  }
  return found;
}
