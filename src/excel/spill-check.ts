import { supportsExcelApi } from "./api-level";
import { parseLocalAddress } from "../sheet/address";
import type { Obstacle } from "./insertion";
import { findLoaded } from "./written-cells";

/** Members that tell of spills need this ExcelApi. */
export const SPILLS = "1.12";
/** So many cells are asked for the formula that fills them; a larger spill shows in these. */
const MOST_CELLS = 400;

/** What formulas spill into the cells of a target. */
export interface Spills {
  obstacles: Obstacle[];
  isSpilled: (row: number, column: number) => boolean;
}

const NONE: Spills = { obstacles: [], isSpilled: () => false };

/**
 * Finds the formulas whose results reach into the cells, inside or outside of them: one round trip, and none where Excel
 * says that there is no spill. A spilled cell may be read with its value or with nothing in the place of its formula.
 */
export async function findSpills(context: Excel.RequestContext, cells: Excel.Range): Promise<Spills> {
  if (!supportsExcelApi(SPILLS) || findLoaded(() => cells.hasSpill) === false) return NONE;
  const asked = listCandidates(cells).map(({ row, column }) => {
    const anchor = cells.getCell(row, column).getSpillParentOrNullObject().load("address");
    return { row, column, anchor };
  });
  await context.sync();
  const spilled = asked.filter(({ anchor }) => !anchor.isNullObject);
  const byAnchor = new Map<string, number>();
  for (const { anchor } of spilled) byAnchor.set(anchor.address, (byAnchor.get(anchor.address) ?? 0) + 1);
  const keys = new Set(spilled.map(({ row, column }) => `${row},${column}`));
  return {
    obstacles: [...byAnchor].map(([address, count]) => ({ what: "spill", where: parseLocalAddress(address), count })),
    isSpilled: (row, column) => keys.has(`${row},${column}`),
  };
}

/** Cells without a formula of their own; those that show something first. */
function listCandidates(cells: Excel.Range): { row: number; column: number }[] {
  const formulas = findLoaded<unknown[][]>(() => cells.formulas) ?? [];
  const values = findLoaded<unknown[][]>(() => cells.values) ?? [];
  const places = formulas.flatMap((line, row) =>
    line.flatMap((content, column) =>
      typeof content === "string" && content.startsWith("=") && values[row]?.[column] !== content
        ? []
        : [{ row, column }],
    ),
  );
  const showing = places.filter(({ row, column }) => values[row]?.[column] !== "");
  return (showing.length > 0 ? showing : places).slice(0, MOST_CELLS);
}
