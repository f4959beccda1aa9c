import type { CellValue } from "../grid/grid";
import type { Table } from "./table";

/** What SUBTOTAL calls a sum of numbers, and a count of whatever there is; both leave out what a filter or a person hides. */
const SUM = 109;
const COUNT = 103;

/** A row below the data, with what stood in it when it last showed. */
export function showTotals(table: Table): void {
  const row = table.totalRow();
  table.worksheet.cells.insert(row, "Down");
  const { totals } = table.kept;
  const cells = Array.isArray(totals) && totals.length === row.columns ? (totals as CellValue[]) : firstTotals(table);
  const formulas = cells.map((cell, at) => (typeof cell === "number" ? subtotal(table, at, cell) : cell));
  table.worksheet.cells.write(row, [formulas]);
  table.changeLook({ showTotals: true });
}

/** A column's own subtotal is kept as its number: table and column may have other names when it comes back. */
export function hideTotals(table: Table): void {
  const row = table.totalRow();
  const [formulas = []] = table.worksheet.cells.grid.formulas(row);
  const cells = formulas.map((formula, at) => {
    const kind = Number(/^=SUBTOTAL\((\d+),/.exec(String(formula))?.[1]);
    return formula === subtotal(table, at, kind) ? kind : String(formula);
  });
  table.keep("totals", cells);
  table.changeLook({ showTotals: false });
  table.worksheet.cells.delete(row, "Up");
}

/** "Total", and the last column's sum, or its count where there are not numbers alone. */
function firstTotals(table: Table): CellValue[] {
  const last = table.area.columns - 1;
  const column = { ...table.dataArea, column: table.area.column + last, columns: 1 };
  const values = table.worksheet.cells.grid.values(column).flat();
  const isNumbers = values.every((value) => value === "" || typeof value === "number");
  const cells: CellValue[] = Array.from({ length: last + 1 }, () => "");
  cells[0] = "Total";
  cells[last] = isNumbers ? SUM : COUNT;
  return cells;
}

/** Brackets, number signs and apostrophes in a column's name need an apostrophe before them. */
function subtotal({ name, columns }: Table, column: number, kind: number): string {
  const title = columns.getItemAt(column).name.replace(/[[\]#']/g, "'$&");
  return `=SUBTOTAL(${kind},${name}[${title}])`;
}
