import type { Area, CellValue, GridSheet } from "../grid/grid";
import { intersect } from "./area";
import { isFormula } from "./cell-block";
import { isErrorText } from "./cell-text";

/** Excel.SpecialCellType, as far as cells alone tell. */
export type CellKind = "Blanks" | "Constants" | "Formulas";

/** The cells of a kind within the used part of an area, as few rectangles. `values` is an Excel.SpecialCellValueType. */
export function cellsOfKind(sheet: GridSheet, area: Area, kind: CellKind, values = "All"): Area[] {
  const used = sheet.usedArea(false);
  const within = used && intersect(used, area);
  if (!within) return [];
  const formulas = sheet.formulas(within);
  const results = sheet.values(within);
  const wanted = formulas.map((line, row) =>
    line.map((cell, column) => isWanted(cell, results[row]?.[column] ?? "", kind, values)),
  );
  return rectangles(wanted).map((part) => ({
    ...part,
    row: part.row + within.row,
    column: part.column + within.column,
  }));
}

function isWanted(cell: CellValue, value: CellValue, kind: CellKind, values: string): boolean {
  if (kind === "Blanks") return cell === "";
  if (cell === "" || isFormula(cell) !== (kind === "Formulas")) return false;
  return values === "All" || values.includes(valueKind(value));
}

/** The word by which Excel.SpecialCellValueType names a kind of value: "LogicalNumbers" holds two. */
function valueKind(value: CellValue): string {
  if (isErrorText(value)) return "Errors";
  if (typeof value === "boolean") return "Logical";
  return typeof value === "number" ? "Number" : "Text";
}

/** The flagged cells as few areas: runs of a row, joined with those below that are as long. */
export function rectangles(flags: readonly (readonly boolean[])[]): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  flags.forEach((line, row) => {
    const runs = runsOf(line).map(({ column, columns }) => {
      const above = open.find((part) => part.column === column && part.columns === columns);
      return above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns };
    });
    done.push(...open.filter((part) => !runs.some((run) => run.row === part.row && run.column === part.column)));
    open = runs;
  });
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runsOf(line: readonly boolean[]): { column: number; columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  line.forEach((flag, column) => {
    const last = runs.at(-1);
    if (!flag) return;
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  });
  return runs;
}
