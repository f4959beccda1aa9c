import type { CellValue } from "../grid/grid";

/** Excel's rules for a table's header cells: text, none empty, no two alike. Later ones give way. */
export function headerTexts(cells: readonly CellValue[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const wanted = cell === "" ? `Column${index + 1}` : toText(cell);
    const text = freeName(wanted, cell === "", taken);
    taken.add(text.toUpperCase());
    return text;
  });
}

function toText(cell: CellValue): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

function freeName(wanted: string, generated: boolean, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toUpperCase())) return wanted;
  const stem = generated ? "Column" : wanted;
  for (let number = 2; ; number++) {
    const name = `${stem}${number}`;
    if (!taken.has(name.toUpperCase())) return name;
  }
}
