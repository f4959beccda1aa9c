import type { Area } from "../grid/grid";
import { formatAddress, formatArea } from "./address";
import { isFormula } from "./cell-block";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** Texts and sheets' names hold no references. */
const KEPT = `"(?:[^"]|"")*"|'(?:[^']|'')*'!`;
/** Brackets within brackets; an apostrophe keeps the letter after it from ending them. */
const ITEM = String.raw`\[((?:[^\[\]']|'.)*)\]`;
const BRACKETS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;

/** Formulas that name a table, or parts of it, name the cells from now on: what Excel does where a table ends and its cells stay. */
export function nameCellsOf(table: Table): void {
  const name = table.name.replace(/[.\\]/g, "\\$&");
  const reference = new RegExp(
    `${KEPT}|(?<![\\p{L}\\p{N}_.\\\\])${name}(${BRACKETS}|(?![\\p{L}\\p{N}_.\\\\(!\\[]))`,
    "giu",
  );
  for (const worksheet of table.worksheet.workbook.worksheets.items()) {
    const { grid } = worksheet.cells;
    const used = grid.usedArea(false);
    if (!used) continue;
    grid.formulas(used).forEach((line, at) =>
      line.forEach((formula, column) => {
        if (!isFormula(formula)) return;
        const place = { row: used.row + at, column: used.column + column, rows: 1, columns: 1 };
        const written = formula.replace(reference, (kept: string, part: string | undefined) =>
          part === undefined ? kept : (referTo(table, part, place.row, worksheet) ?? kept),
        );
        if (written !== formula) grid.write(place, [[written]]);
      }),
    );
  }
}

/** The cells' address as a formula on a sheet has it; undefined for parts that the table has not. */
function referTo(table: Table, part: string, row: number, worksheet: Worksheet): string | undefined {
  const area = areaOf(table, part, row);
  if (!area) return undefined;
  return worksheet === table.worksheet ? formatArea(area, true) : formatAddress(table.worksheet.name, area, true);
}

/** "", "[Amount]", "[#All]", "[@Amount]", "[[#Totals],[Amount]]", "[[Zone]:[Amount]]". */
function areaOf(table: Table, part: string, row: number): Area | undefined {
  const inner = part.slice(1, -1).trim();
  const isThisRow = inner.startsWith("@");
  const plain = isThisRow ? inner.slice(1) : inner;
  const items = [...plain.matchAll(new RegExp(ITEM, "gu"))].map(([, item = ""]) => item);
  if (items.length === 0 && plain !== "") items.push(plain);
  const sections = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  if (isThisRow) sections.push("#this row");
  const rows = rowsOf(table, sections.length > 0 ? sections : ["#data"], row);
  const columns = columnsOf(
    table,
    items.filter((item) => !item.startsWith("#")),
  );
  return rows && columns && { ...rows, ...columns };
}

function rowsOf(table: Table, sections: readonly string[], row: number): Pick<Area, "row" | "rows"> | undefined {
  const { dataArea, area, showHeaders, showTotals } = table;
  const header = { row: area.row, rows: showHeaders ? 1 : 0 };
  const totals = { row: dataArea.row + dataArea.rows, rows: showTotals ? 1 : 0 };
  const isWithin = row >= dataArea.row && row < totals.row;
  const known: Readonly<Record<string, readonly Pick<Area, "row" | "rows">[]>> = {
    "#all": [header, dataArea, totals],
    "#data": [dataArea],
    "#headers": [header],
    "#totals": [totals],
    "#this row": isWithin ? [{ row, rows: 1 }] : [],
  };
  const found = sections.flatMap((section) => known[section] ?? []).filter(({ rows }) => rows > 0);
  if (found.length === 0) return undefined;
  const first = Math.min(...found.map((each) => each.row));
  return { row: first, rows: Math.max(...found.map((each) => each.row + each.rows)) - first };
}

function columnsOf({ area, columns }: Table, titles: readonly string[]): Pick<Area, "column" | "columns"> | undefined {
  if (titles.length === 0) return { column: area.column, columns: area.columns };
  const names = columns.items().map(({ name }) => name.toLowerCase());
  const found = titles.map((title) => names.indexOf(title.replace(/'(.)/gu, "$1").toLowerCase()));
  if (found.includes(-1)) return undefined;
  const first = Math.min(...found);
  return { column: area.column + first, columns: Math.max(...found) - first + 1 };
}
