import type { Area } from "../grid/grid";
import { formatArea } from "../model/address";
import { intersect } from "../model/area";

/** Cells of which something is said one by one, even where nothing else is in them; of more those in use. */
const SMALL = 10_000;

/** What is said of areas by cell ("B2"); of large ones as far as cells are in use. */
export function factsByCell<Value>(
  spots: readonly { area: Area; value: Value }[],
  used: Area | undefined,
): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const { area, value } of spots) {
    const within = area.rows * area.columns <= SMALL ? area : used && intersect(area, used);
    if (!within) continue;
    for (let row = within.row; row < within.row + within.rows; row += 1)
      for (let column = within.column; column < within.column + within.columns; column += 1)
        found.set(formatArea({ row, column, rows: 1, columns: 1 }), value);
  }
  return found;
}
