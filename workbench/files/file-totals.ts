import type { TableDefinition } from "hucre/xlsx";
import type { Table } from "../model/table";
import { formulaToFile } from "./file-formula";

type FileColumn = TableDefinition["columns"][number];

/** What SUBTOTAL's numbers are called in a table's total row. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

const SUBTOTAL = /^=SUBTOTAL\((\d+),/i;

/** A table's columns, each with what stands in the total row, if there is one: a text, a function, or a formula of its own. */
export function columnsToFile(table: Table): FileColumn[] {
  const columns = table.columns.items().map(({ name }) => ({ name }));
  if (!table.showTotals) return columns;
  const [totals = []] = table.getTotalRowRange().formulas as unknown[][];
  return columns.map((column, index) => ({ ...column, ...totalOf(String(totals[index] ?? "")) }));
}

function totalOf(content: string): Omit<FileColumn, "name"> {
  if (content === "") return {};
  if (!content.startsWith("=")) return { totalLabel: content };
  const named = FUNCTIONS[SUBTOTAL.exec(content)?.[1] ?? ""];
  return named ? { totalFunction: named } : { totalFunction: "custom", totalFormula: formulaToFile(content) };
}
